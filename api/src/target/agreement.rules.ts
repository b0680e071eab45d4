import {
  type AgreementPosition,
  compareDecimals,
  decimalPlaces,
  type Decimal,
  finding,
  type Issue,
  issueAt,
  parseDecimal,
  parsePlainText,
  type TargetPath,
} from '@kipimo/shared';
import type { TargetVersionStateCode } from './target.codes.js';
import type { TargetVersionRow } from './target-versions.query.js';
import type { TargetTermsInput } from './target.inputs.js';

/** More words than a reason needs. */
const LONGEST_TEXT = 2000;
const MOST_STEPS = 20;

/** All versions of one target, sorted out. */
export interface Versions {
  readonly all: readonly TargetVersionRow[];
  readonly open: TargetVersionRow | null;
  readonly inForce: TargetVersionRow | null;
  /** Signed versions that another one replaced, oldest first. */
  readonly superseded: readonly TargetVersionRow[];
}

/** Versions of one unit and indicator, oldest first, at the time that they were read for. */
export function versionsIn(rows: readonly TargetVersionRow[]): Versions {
  const held = rows.filter(({ held_until }) => held_until === null);
  return {
    all: rows,
    open: held.find(({ state }) => state === 'proposed') ?? null,
    inForce: held.find(({ state }) => state === 'signed') ?? null,
    superseded: rows.filter(({ state, held_until }) => state === 'signed' && held_until !== null),
  };
}

/** Where the agreement stands. */
export function positionOf({ open, inForce }: Versions): AgreementPosition {
  const isInForce = inForce !== null;
  if (open === null) {
    return { state: isInForce ? 'signed_two' : 'draft', proposedBy: null, signatures: [], isInForce };
  }
  const signatures = open.signatures.map(({ side, by }) => ({ side, by: by ?? side }));
  const unsigned = open.answers_to === null ? 'proposed' : 'countered';
  return {
    state: signatures.length > 0 ? 'signed_one' : unsigned,
    proposedBy: open.side,
    signatures,
    isInForce,
  };
}

/** What became of a version. */
export function stateOf(version: TargetVersionRow, versions: Versions): TargetVersionStateCode {
  if (version.state === 'signed') return version.held_until === null ? 'signed_two' : 'superseded';
  if (version.held_until === null) return positionOf(versions).state;
  if (versions.all.some(({ agreed_from }) => agreed_from === version.id)) return 'signed_two';
  return versions.all.some(({ answers_to }) => answers_to === version.id) ? 'countered' : 'withdrawn';
}

/** The history as people tell it: a proposal that was signed by both stands there once, as what was signed. */
export function toldVersions(versions: Versions): TargetVersionRow[] {
  const became = new Set(versions.all.map(({ agreed_from }) => agreed_from));
  return versions.all.filter(({ id }) => !became.has(id));
}

/** The path of a version; without a baseline of its own it starts at the one given. */
export function pathOf(version: TargetVersionRow, otherwise: TargetPath['baseline'] = null): TargetPath {
  const { baseline_value: value, baseline_on: on, steps, kind, course } = version;
  return { baseline: value !== null && on !== null ? { on, value } : otherwise, steps, kind, course };
}

/** What the rules need to know of the indicator and of the initiative. */
export interface TermsFacts {
  readonly isNumeric: boolean;
  readonly isMoney: boolean;
  readonly decimals: number;
  readonly minimum: Decimal | null;
  readonly maximum: Decimal | null;
  readonly currencies: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/**
 * What is wrong with a proposal.
 *
 * Errors   at the field: `target_not_numeric`, `steps_missing`, `too_many_steps`, `year_twice`, `year_unknown`,
 *          `step_before_baseline`, `not_a_number`, `too_many_decimals`, `below_minimum`, `above_maximum`,
 *          `baseline_missing`, `value_without_year`, `currency_missing`, `currency_unknown`, `rationale_missing`, and
 *          what is wrong with the words.
 */
export function termsIssues(terms: TargetTermsInput, facts: TermsFacts): Issue[] {
  const issues: Issue[] = [];
  const say = (path: string, rule: string, params: Record<string, string> = {}): void => {
    issues.push(issueAt(path, finding(rule, params)));
  };
  if (!facts.isNumeric) say('indicator', 'target_not_numeric');
  const number = (path: string, typed: string): void => {
    const value = parseDecimal(typed.trim());
    if (value === null) return say(path, 'not_a_number');
    if (decimalPlaces(value) > facts.decimals)
      say(path, 'too_many_decimals', { maximum: String(facts.decimals) });
    if (facts.minimum !== null && compareDecimals(value, facts.minimum) < 0)
      say(path, 'below_minimum', { minimum: facts.minimum });
    if (facts.maximum !== null && compareDecimals(value, facts.maximum) > 0)
      say(path, 'above_maximum', { maximum: facts.maximum });
  };
  const baselineYear = terms.baselineYear ?? null;
  const steps = terms.steps;
  if (steps.length === 0) say('steps', 'steps_missing');
  if (steps.length > MOST_STEPS) say('steps', 'too_many_steps', { maximum: String(MOST_STEPS) });
  for (const [at, { year, value }] of steps.entries()) {
    number(`steps.${year}`, value);
    if (!facts.years.has(year)) say(`steps.${year}`, 'year_unknown');
    if (steps.findIndex((step) => step.year === year) < at) say(`steps.${year}`, 'year_twice');
    if (baselineYear !== null && year <= baselineYear) say(`steps.${year}`, 'step_before_baseline');
  }
  const baseline = terms.baselineValue?.trim() || null;
  if (baseline !== null) number('baselineValue', baseline);
  if ((baseline === null) !== (baselineYear === null)) say('baselineValue', 'value_without_year');
  else if (baseline === null && terms.kind === 'change') say('baselineValue', 'baseline_missing');
  if (baselineYear !== null && !facts.years.has(baselineYear)) say('baselineYear', 'year_unknown');
  const programme = terms.programmeValue?.trim() || null;
  const programmeYear = terms.programmeYear ?? null;
  if (programme !== null) number('programmeValue', programme);
  if ((programme === null) !== (programmeYear === null)) say('programmeValue', 'value_without_year');
  if (programmeYear !== null && !facts.years.has(programmeYear)) say('programmeYear', 'year_unknown');
  const currency = terms.currency ?? null;
  if (facts.isMoney && currency === null) say('currency', 'currency_missing');
  if (currency !== null && (!facts.isMoney || !facts.currencies.has(currency)))
    say('currency', 'currency_unknown');
  if (!terms.rationale?.trim()) say('rationale', 'rationale_missing');
  return [...issues, ...wordIssues({ rationale: terms.rationale, support: terms.support })];
}

/** What is wrong with words: `text_too_long`, `text_forbidden_character`, at the field. */
export function wordIssues(words: Readonly<Record<string, string | null | undefined>>): Issue[] {
  return Object.entries(words).flatMap(([path, raw]) => {
    const read = parsePlainText(raw ?? '', LONGEST_TEXT);
    return read.kind === 'invalid' ? [issueAt(path, read.found)] : [];
  });
}

/** Whether a draft can be kept as it stands: it may be incomplete, not endless. Errors: as `wordIssues`, `too_many_steps`. */
export function draftIssues(terms: TargetTermsInput): Issue[] {
  const short = [
    terms.baselineValue,
    terms.programmeValue,
    terms.currency,
    ...terms.steps.map(({ value }) => value),
  ];
  return [
    ...(terms.steps.length > MOST_STEPS
      ? [issueAt('steps', finding('too_many_steps', { maximum: String(MOST_STEPS) }))]
      : []),
    ...(short.some((typed) => parsePlainText(typed ?? '', 60).kind === 'invalid')
      ? [issueAt('steps', finding('text_too_long', { maximum: '60' }))]
      : []),
    ...wordIssues({ rationale: terms.rationale, support: terms.support }),
  ];
}
