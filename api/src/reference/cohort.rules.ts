import { addDays } from '@kipimo/shared';
import type { CohortRuleFacts } from '../initiative/cohort-rule.js';
import type { DatesKnown } from '../initiative/membership.type.js';
import { holdsOn } from './dates.js';
import type { DayRange } from './reference-rows.js';

/** An institution that a definition names: it counts for a time, or never. */
export interface NamedUnit extends DayRange {
  readonly unitId: number;
  readonly counts: boolean;
  readonly reason: string;
}

/** Who a cohort means: by a rule, by name, or by a rule with exceptions that are named. */
export interface CohortMeaning {
  readonly rule: CohortRuleFacts | null;
  readonly named: readonly NamedUnit[];
}

/** What a rule looks at. Spells are those in the cohort's initiative, as they were held at the time asked about. */
export interface RuledUnit {
  readonly id: number;
  readonly kind: string;
  readonly iso3: string | null;
  readonly regionCode: string | null;
  readonly workingLanguages: readonly string[];
  readonly foundedYear: number | null;
  readonly spells: readonly RuledSpell[];
  /** Codes of the other initiatives that it belongs or belonged to. */
  readonly elsewhere: ReadonlySet<string>;
}
export interface RuledSpell extends DayRange {
  readonly role: string;
  readonly dates_known: DatesKnown;
}

/** Whether a unit fits a rule; `undecided` where a date that the rule asks about is not known. */
type Fit = 'fits' | 'does_not' | 'undecided';

/**
 * Whether a unit fits a rule.
 *
 * Gaps    a unit that was never a member fits no rule. A date that nobody knows is neither in nor out of a time:
 *         such a unit is undecided, and is not counted.
 * Source  docs/methods.md#cohorts
 */
export function fitOf(rule: CohortRuleFacts, unit: RuledUnit): Fit {
  const spells = spellsInRole(rule, unit);
  if (spells.length === 0 || !suits(rule, unit)) return 'does_not';
  const answers = [
    memberOn(rule, spells),
    within(startOf(spells), rule.firstGrantFrom, rule.firstGrantUntil),
    within(endOf(spells), rule.leftFrom, rule.leftUntil),
    within(unit.foundedYear === null ? null : unit.foundedYear, rule.foundedFrom, rule.foundedUntil),
  ];
  if (answers.includes('does_not')) return 'does_not';
  return answers.includes('undecided') ? 'undecided' : 'fits';
}

/** The times in which a unit counts in a cohort; none when it does not belong to it. What is named goes before the rule. */
export function timesIn({ rule, named }: CohortMeaning, unit: RuledUnit): DayRange[] {
  const own = named.filter(({ unitId }) => unitId === unit.id);
  if (own.length > 0) return own.filter(({ counts }) => counts).map(({ from, before }) => ({ from, before }));
  if (!rule || fitOf(rule, unit) !== 'fits') return [];
  const times = rule.roles?.length ? spellsInRole(rule, unit) : [{ from: null, before: null }];
  const limit = {
    from: rule.countsFrom ?? null,
    before: rule.countsUntil === undefined ? null : addDays(rule.countsUntil, 1),
  };
  return times.flatMap((time) => shared(time, limit) ?? []);
}

/** The days that two ranges share; null for none. */
function shared(one: DayRange, other: DayRange): DayRange | null {
  const from = one.from === null || (other.from !== null && other.from > one.from) ? other.from : one.from;
  const before =
    one.before === null || (other.before !== null && other.before < one.before) ? other.before : one.before;
  return from !== null && before !== null && from >= before ? null : { from, before };
}

const spellsInRole = ({ roles }: CohortRuleFacts, { spells }: RuledUnit): readonly RuledSpell[] =>
  roles?.length ? spells.filter(({ role }) => roles.includes(role)) : spells;

function suits(rule: CohortRuleFacts, unit: RuledUnit): boolean {
  const anyOf = (asked: readonly string[] | undefined, has: (code: string) => boolean): boolean =>
    !asked?.length || asked.some(has);
  return (
    anyOf(rule.countries, (code) => code === unit.iso3) &&
    anyOf(rule.regions, (code) => code === unit.regionCode) &&
    anyOf(rule.kinds, (code) => code === unit.kind) &&
    anyOf(rule.languages, (code) => unit.workingLanguages.includes(code)) &&
    anyOf(rule.alsoIn, (code) => unit.elsewhere.has(code))
  );
}

function memberOn({ memberOn: day }: CohortRuleFacts, spells: readonly RuledSpell[]): Fit {
  if (day === undefined) return 'fits';
  const holding = spells.filter((spell) => holdsOn(spell, day));
  if (holding.length === 0) return 'does_not';
  return holding.some((spell) => boundsAreKnown(spell)) ? 'fits' : 'undecided';
}

/** An end that is open because nobody knows it says nothing about a day. */
const boundsAreKnown = ({ dates_known: known, from, before }: RuledSpell): boolean =>
  known === 'known' || (known === 'partly' && from !== null && before !== null);

/** The first day of the first spell; null when it is not known. */
function startOf(spells: readonly RuledSpell[]): string | null {
  const starts = spells.map(({ from }) => from);
  return starts.includes(null) ? null : (starts.flatMap((day) => day ?? []).toSorted()[0] ?? null);
}

/** The last day of the last spell; null when it is not known, '' when it has not ended. */
function endOf(spells: readonly RuledSpell[]): string | null {
  const open = spells.filter(({ before }) => before === null);
  if (open.some(({ dates_known: known }) => known === 'known')) return '';
  if (open.length > 0) return null;
  const last = spells
    .flatMap(({ before }) => before ?? [])
    .toSorted()
    .at(-1);
  return last === undefined ? null : addDays(last, -1);
}

function within<Bound extends string | number>(
  value: Bound | null,
  from: Bound | undefined,
  until: Bound | undefined,
): Fit {
  if (from === undefined && until === undefined) return 'fits';
  if (value === null) return 'undecided';
  // What has not ended has no end that could lie in a time.
  if (value === '') return 'does_not';
  return (from === undefined || value >= from) && (until === undefined || value <= until)
    ? 'fits'
    : 'does_not';
}
