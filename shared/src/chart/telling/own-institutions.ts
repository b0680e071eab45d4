import type { Text } from '../../language.js';
import type { TrendAnswer } from './trend-answer.js';
import { dotsOf, type DotsByYear, type Drawing } from './trend-spec.js';

/** Who an institution is and where it sits. */
export interface ComparedMember {
  readonly code: string;
  readonly name: string;
  readonly acronym?: string | null;
  readonly city?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly country?: {
    readonly iso3: string;
    readonly name: Text;
    readonly region: { readonly code: string; readonly name: Text };
  } | null;
}

/** Whether the groups are institutions themselves. */
export const isEach = ({ groups }: TrendAnswer) => groups[0]?.kind === 'institution';

/**
 * Values of the institutions of one country, region or choice of these, by year, to stand where its summary was refused.
 *
 * Gaps   undefined for a cohort beside others: who was in it when is not known here. A lone one is all that was asked for.
 */
export function dotsOfGroup(
  key: string,
  trend: TrendAnswer,
  each: TrendAnswer,
  members: readonly ComparedMember[],
): DotsByYear | undefined {
  const groups = ownGroups(key, trend, each, members);
  return groups.length > 0 ? dotsOf({ ...each, groups }) : undefined;
}

/** The institutions of the one group asked for, or of one country, region or choice of these, each as a group of its own. */
export function ownGroups(
  key: string,
  trend: TrendAnswer,
  each: TrendAnswer,
  members: readonly ComparedMember[],
): TrendAnswer['groups'] {
  if (trend.groups.length === 1) return each.groups;
  if (!trend.groups.some((group) => group.key === key && group.kind !== 'cohort')) return [];
  const codes = new Set(
    members
      .filter(({ code, country }) => [code, country?.iso3, country?.region.code].includes(key))
      .map(({ code }) => code),
  );
  return each.groups.filter((group) => codes.has(group.key));
}

/** Whether a rule took a figure of a group whose institutions are known by their place. */
export function refusesSome({ groups }: TrendAnswer): boolean {
  return groups.some(
    ({ kind, points }) =>
      (kind === 'country' || kind === 'region' || kind === 'choice') &&
      points.some(({ n, refusals }) => n > 0 && refusals.length > 0),
  );
}

/** The single values that stand where a figure of a group was refused. */
export function dotsBeside(
  trend: TrendAnswer,
  each: TrendAnswer | undefined,
  members: readonly ComparedMember[],
): Pick<Drawing, 'dots' | 'dotsIn'> {
  if (!each || isEach(trend)) return {};
  return {
    dots: trend.groups.length === 1 ? dotsOf(each) : undefined,
    dotsIn: trend.groups.length > 1 ? (key) => dotsOfGroup(key, trend, each, members) : undefined,
  };
}
