import { cutsOf, type Judgement, type TrendFacts, yearsShown } from './comparability.rules.js';

/** Something else to ask, as what to change in the question. */
export const WAYS_OUT = [
  'window',
  'whole_window',
  'each',
  'distribution',
  'balanced',
  'decompose',
  'level',
  'evidence',
  'published',
] as const;
export type WayOutCode = (typeof WAYS_OUT)[number];
export interface WayOutFacts {
  readonly action: WayOutCode;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * What can be asked instead, for the rules that stand against a comparison.
 *
 * Shape   each way once, in the order of the rules; none that would change nothing. The spans beside a break come
 *         newest first, and only those in which two years can be held together.
 */
export function waysOut(facts: TrendFacts, judgement: Judgement): WayOutFacts[] {
  const ways: WayOutFacts[] = [];
  const offer = (action: WayOutCode, params: Readonly<Record<string, string | number>> = {}): void => {
    const texts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
    const isNew = !ways.some((way) => way.action === action && way.params['fromYear'] === texts['fromYear']);
    if (isNew) ways.push({ action, params: texts });
  };
  // What was refused cannot be split up or held together in another window either.
  const years = yearsShown(
    facts.groups.map((points) => points.filter(({ refusals }) => refusals.length === 0)),
  );
  for (const rule of new Set(judgement.reasons.map((reason) => reason.rule))) {
    if (rule === 'R1' || rule === 'R9')
      for (const window of windowsOf(years, cutsOf(facts))) offer('window', window);
    if (rule === 'R2' || rule === 'R3') offer('each');
    if (rule === 'R2') offer('distribution');
    if (rule === 'R6') offer('level');
    if (rule === 'R7' && facts.evidenceAtLeast) offer('evidence');
    if (rule === 'R7' && facts.publishedOnly) offer('published');
    if (rule === 'R8') {
      offer('balanced');
      const [first, last] = [years[0], years.at(-1)];
      if (first !== undefined && last !== undefined && first < last)
        offer('decompose', { fromYear: first, toYear: last });
    }
    if (rule === 'R10') offer('whole_window');
  }
  return ways;
}

/** The stretches between cuts that hold two years or more with a value, newest first. */
function windowsOf(
  years: readonly number[],
  cuts: readonly number[],
): { fromYear: number; toYear: number }[] {
  const stretches = new Map<number, number[]>();
  for (const year of years) {
    const stretch = cuts.filter((cut) => cut <= year).length;
    stretches.set(stretch, [...(stretches.get(stretch) ?? []), year]);
  }
  return [...stretches.values()]
    .filter(({ length }) => length > 1 && length < years.length)
    .map((held) => ({ fromYear: Math.min(...held), toYear: Math.max(...held) }))
    .reverse();
}
