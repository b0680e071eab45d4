import { createUnionType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../graphql/text.type.js';
import { IssueParam, paramsOf } from '../reporting/issue.type.js';
import {
  type AppliedRule,
  type Judgement,
  type Thresholds as ThresholdFacts,
} from './comparability.rules.js';
import { WAYS_OUT, type WayOutCode, type WayOutFacts } from './ways-out.rules.js';

@ObjectType({ description: 'A rule of comparability that applied, with the figures it was decided on.' })
export class Reason {
  @Field(() => String, { description: 'R1 to R10, as the page on methods explains them.' })
  rule: string;

  @Field(() => [IssueParam], { description: 'The figures.' })
  params: IssueParam[];
}

const WayOutAction = codeEnum(WAYS_OUT);
registerEnumType(WayOutAction, {
  name: 'WayOutAction',
  description: 'What to change in a question that a rule stands against.',
  valuesMap: {
    window: { description: 'Only the years from `fromYear` to `toYear`, which can be held together.' },
    whole_window: { description: 'All years there are.' },
    each: { description: 'Every institution by itself.' },
    distribution: { description: 'The spread of the values in place of one figure.' },
    balanced: { description: 'Only institutions with a value in every year.' },
    decompose: { description: 'Ask `decomposition` where the change between the two years comes from.' },
    level: { description: 'The levels themselves, as they are distributed.' },
    evidence: { description: 'Values whatever stands behind them.' },
    published: { description: 'Rounds that are not published too, as far as one may see them.' },
  },
});

@ObjectType({ description: 'What to ask instead, when a rule of comparability stands against a question.' })
export class WayOut {
  @Field(() => WayOutAction, { description: 'What to change.' })
  action: WayOutCode;

  @Field(() => [IssueParam], { description: 'To what.' })
  params: IssueParam[];
}

/** Ways out as the API shows them. */
export const waysOutOf = (ways: readonly WayOutFacts[]): WayOut[] =>
  ways.map(({ action, params }) => ({ action, params: paramsOf(params) }));

@ObjectType({ description: 'Where the rules of comparability draw their lines for this reader.' })
export class Thresholds {
  @Field(() => Float, { description: 'R2: below this share of N no summary is shown.' })
  leastReported: number;

  @Field(() => Int, { description: 'R3: below this number of institutions no summary is shown.' })
  minimumGroup: number;

  @Field(() => Int, { description: 'R10: with fewer years than this there is change, but no trend.' })
  leastPeriods: number;
}

export const thresholdsOf = (thresholds: ThresholdFacts, minimumGroup: number): Thresholds => ({
  leastReported: thresholds.leastReported,
  minimumGroup,
  leastPeriods: thresholds.leastPeriods,
});

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
