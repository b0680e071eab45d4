import type { PanelInput, TrendInput } from '../../graphql/generated/graphql.js';
import { momentOf, panelOf } from '../../figures/panel.js';
import type { ComparedMeasure, Selection, View } from '../../selection/selection.js';
import type { CompareInitiative, CompareMember } from './compare.query.js';

export const whoKinds = ['cohort', 'region', 'country', 'institution'] as const;
export type WhoKind = (typeof whoKinds)[number];

const listOf = {
  cohort: 'cohorts',
  region: 'regions',
  country: 'countries',
  institution: 'institutions',
} as const satisfies Record<WhoKind, keyof PanelInput>;

/** A choice of the address: 'country:KEN' is the country with the code KEN. */
export function choiceOf(token: string): { kind: WhoKind; code: string } | null {
  const at = token.indexOf(':');
  const kind = whoKinds.find((one) => one === token.slice(0, at));
  return kind ? { kind, code: token.slice(at + 1) } : null;
}

/** A part of the address that names nothing here; it is left out and the reader is told. */
export interface UnknownPart {
  name: 'indicator' | 'who' | 'state' | 'year';
  value: string;
}

/** What the address asks, as the API wants it. */
export interface Explored {
  /** Null where the initiative has no indicator with figures. */
  input: TrendInput | null;
  view: View;
  measure: ComparedMeasure;
  unknown: UnknownPart[];
}

/** The indicators that have figures, by domain. */
export const figuresOf = ({ domains }: CompareInitiative) =>
  domains
    .map((domain) => ({
      ...domain,
      indicators: domain.indicators.filter(({ current }) => current.valueType !== 'narrative'),
    }))
    .filter(({ indicators }) => indicators.length > 0);

/** What a page opens with when the address names no indicator. */
const first = ['RES-02', 'COM-02', 'ORG-06'];

/**
 * The question of an address.
 *
 * Shape   choices stand apart, each under its name, unless the address says how else to split.
 * Gaps    what the initiative does not know is left out and named, so that an old link still shows the rest. Whether
 *         an institution is known cannot be said before the members are.
 */
export function exploredOf(
  selection: Selection,
  initiative: CompareInitiative,
  members: readonly CompareMember[] | undefined,
  /** Whether cohorts that are known by their address alone are there, if the address names any. */
  isWhole = true,
): Explored {
  const unknown: UnknownPart[] = [];
  const indicators = figuresOf(initiative).flatMap((domain) => domain.indicators);
  const named = indicators.find(({ code }) => code === selection.indicator);
  if (selection.indicator && !named) unknown.push({ name: 'indicator', value: selection.indicator });
  const indicator = named ?? indicators.find(({ code }) => first.includes(code)) ?? indicators[0];
  const known = knownCodes(initiative, members, isWhole);
  const groups = (selection.who ?? []).flatMap((token): PanelInput[] => {
    const choice = choiceOf(token);
    if (choice && (known[choice.kind]?.has(choice.code) ?? true))
      return [{ [listOf[choice.kind]]: [choice.code] }];
    unknown.push({ name: 'who', value: token });
    return [];
  });
  const { state, split, view = 'trend', measure = 'level', currency } = selection;
  if (state && state !== 'published' && state !== 'accepted') unknown.push({ name: 'state', value: state });
  const years = new Set(initiative.rounds.map(({ programmeYear }) => programmeYear));
  const yearOf = (year: number | undefined) => {
    if (year === undefined || years.has(year)) return year;
    unknown.push({ name: 'year', value: String(year) });
    return undefined;
  };
  const input: TrendInput | null = indicator
    ? {
        initiative: initiative.code,
        indicator: indicator.code,
        splitBy: split ?? (groups.length > 0 ? 'choice' : 'none'),
        groups: groups.length > 0 ? groups : undefined,
        who: groups.length > 0 ? undefined : panelOf(selection),
        measure: measure === 'level' ? undefined : measure,
        evidenceAtLeast: selection.evidence,
        publishedOnly: state === 'published' ? true : undefined,
        fromYear: yearOf(selection.fromYear),
        toYear: yearOf(selection.toYear),
        balanced: selection.balanced,
        currency: indicator.current.valueType === 'currency' ? currency : undefined,
        asOf: momentOf(selection.asOf),
      }
    : null;
  return { input, view, measure, unknown };
}

function knownCodes(
  { cohorts, regions, countries }: CompareInitiative,
  members: readonly CompareMember[] | undefined,
  isWhole: boolean,
): Record<WhoKind, ReadonlySet<string> | undefined> {
  return {
    cohort: isWhole ? new Set(cohorts.map(({ code }) => code)) : undefined,
    region: new Set(regions.map(({ code }) => code)),
    country: new Set(countries.map(({ iso3 }) => iso3)),
    institution: members && new Set(members.map(({ code }) => code)),
  };
}
