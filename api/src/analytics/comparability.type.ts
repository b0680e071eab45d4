import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { IssueParam, paramsOf } from '../reporting/issue.type.js';
import type { AppliedRule, Judgement } from './comparability.rules.js';

@ObjectType({ description: 'A rule of comparability that applied, with the figures it was decided on.' })
export class Reason {
  @Field(() => String, { description: 'R1 to R10, as the page on methods explains them.' })
  rule: string;

  @Field(() => [IssueParam], { description: 'The figures.' })
  params: IssueParam[];
}

@ObjectType({ description: 'The figures may be held against each other.' })
export class Comparable {
  @Field(() => Boolean, { description: 'Always true.' })
  comparable: boolean;
}

@ObjectType({ description: 'The figures may be held against each other with the reasons in mind.' })
export class ComparableWithCaveats {
  @Field(() => [Reason], { description: 'What to keep in mind.' })
  reasons: Reason[];
}

@ObjectType({ description: 'The figures must not be held against each other.' })
export class NotComparable {
  @Field(() => [Reason], { description: 'Why not.' })
  reasons: Reason[];
}

export const Comparability = createUnionType({
  name: 'Comparability',
  description: 'Whether the figures of an answer may be held against each other.',
  types: () => [Comparable, ComparableWithCaveats, NotComparable] as const,
});

/** Applied rules as the API shows them. */
export const reasonsOf = (rules: readonly AppliedRule[]): Reason[] =>
  rules.map(({ rule, params }) => ({ rule, params: paramsOf(params) }));

const classes = { with_caveats: ComparableWithCaveats, not_comparable: NotComparable } as const;

/** A judgement as a member of the union; GraphQL tells the members apart by their class. */
export function comparabilityOf({ outcome, reasons }: Judgement): typeof Comparability {
  return outcome === 'comparable'
    ? Object.assign(new Comparable(), { comparable: true })
    : Object.assign(new classes[outcome](), { reasons: reasonsOf(reasons) });
}
