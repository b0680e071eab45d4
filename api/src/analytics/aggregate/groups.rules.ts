import type { GroupMeasureCode, GroupOrderInput, HavingInput } from './aggregate.input.js';
import type { AggregateGroup } from './aggregate.type.js';

type Figures = Pick<
  AggregateGroup,
  | 'n'
  | 'expected'
  | 'members'
  | 'coverage'
  | 'value'
  | 'median'
  | 'lowerQuartile'
  | 'upperQuartile'
  | 'minimum'
  | 'maximum'
  | 'mean'
  | 'total'
>;

const figures: Record<GroupMeasureCode, (group: Figures) => number | null> = {
  n: (group) => group.n,
  expected: (group) => group.expected,
  members: (group) => group.members,
  coverage: (group) => group.coverage,
  value: (group) => group.value,
  median: (group) => group.median,
  lower_quartile: (group) => group.lowerQuartile,
  upper_quartile: (group) => group.upperQuartile,
  minimum: (group) => group.minimum,
  maximum: (group) => group.maximum,
  mean: (group) => group.mean,
  total: (group) => group.total,
};

/** What is left of the groups, and how many went where. */
export interface Selected<Group> {
  readonly groups: Group[];
  readonly notKept: number;
  readonly cut: number;
}

/**
 * Keeps, orders and cuts groups by the figures that are shown, so that no order tells what a rule hides.
 *
 * Shape   notKept + cut + groups = all of them. Equal groups stay in the order they came in.
 * Gaps    a figure that is not shown meets no bound and comes last, whichever end comes first.
 */
export function selectGroups<Group extends Figures>(
  all: readonly Group[],
  having: readonly HavingInput[],
  orderBy: readonly GroupOrderInput[],
  limit: number,
): Selected<Group> {
  const kept = all.filter((group) =>
    having.every(({ measure, atLeast, atMost }) => {
      const figure = figures[measure](group);
      return figure !== null && figure >= (atLeast ?? -Infinity) && figure <= (atMost ?? Infinity);
    }),
  );
  const ordered = kept.sort((one, other) => {
    for (const { by, order } of orderBy) {
      const [left, right] = [figures[by](one), figures[by](other)];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return order === 'ascending' ? left - right : right - left;
    }
    return 0;
  });
  const groups = ordered.slice(0, limit);
  return { groups, notKept: all.length - kept.length, cut: kept.length - groups.length };
}
