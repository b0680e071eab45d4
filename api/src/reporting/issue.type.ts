import { Field, ObjectType } from '@nestjs/graphql';
import type { Issue as FoundIssue } from '@kipimo/shared';

@ObjectType('IssueParam', { description: 'One figure or word that a rule mentions.' })
export class IssueParam {
  @Field(() => String, { description: 'What it is, such as minimum.' })
  name: string;

  @Field(() => String, { description: 'The figure or word; decimals with a dot.' })
  value: string;
}

@ObjectType('Issue', {
  description: 'Something that a rule noticed. Words are made by the reader’s program, from rule and params.',
})
export class Issue {
  @Field(() => String, {
    description: 'Where: a cell such as RES-06 or RES-06[sex=female], or an input field.',
  })
  path: string;

  @Field(() => String, { description: 'The code of the rule; it never changes.' })
  rule: string;

  @Field(() => String, { description: 'error stops the report, warning asks for a note, info tells.' })
  severity: string;

  @Field(() => [IssueParam], { description: 'What the rule found.' })
  params: IssueParam[];
}

/** A rule's parameters as a list, since GraphQL has no maps. */
export function paramsOf(params: Readonly<Record<string, string>>): IssueParam[] {
  return Object.entries(params).map(([name, value]) => ({ name, value }));
}

/** Issues of the shared rules as the API shows them. */
export function issuesOf(issues: readonly FoundIssue[]): Issue[] {
  return issues.map(({ path, rule, severity, params }) => ({
    path,
    rule,
    severity,
    params: paramsOf(params),
  }));
}
