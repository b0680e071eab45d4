import { codePointLength, finding, hasForbiddenCharacter, type Issue, issueAt } from '@kipimo/shared';
import type { CohortRuleFacts } from '../initiative/cohort-rule.js';
import type { CohortMeaningInput, CohortRuleInput, CohortWordingInput } from './cohort.inputs.js';

const LONGEST_NAME = 120;
const LONGEST_WORDS = 1000;
const MOST_NAMED = 500;

/** Words with English standing for the first language that was given, since every text has an English one. */
export interface CohortWording {
  readonly en: string;
  readonly fr?: string;
  readonly es?: string;
}

/** A definition as it is looked at before it is kept: tidied, in codes. */
export interface WrittenCohort {
  readonly name: CohortWording;
  readonly note: CohortWording;
  readonly why: string;
  readonly rule: CohortRuleFacts | null;
  readonly named: readonly WrittenMember[];
}
export interface WrittenMember {
  readonly institution: string;
  readonly counts: boolean;
  readonly enters: string | null;
  readonly leaves: string | null;
  readonly reason: string;
}

const tidy = (text: string | null | undefined): string => (text ?? '').normalize('NFC').trim();

/** Words trimmed and in one Unicode form; an empty translation is none. */
export function wordingOf(given: CohortWordingInput): CohortWording {
  const [en, fr, es] = [tidy(given.en), tidy(given.fr), tidy(given.es)];
  return { en: en || fr || es, ...(fr && { fr }), ...(es && { es }) };
}

const lists = ['countries', 'regions', 'kinds', 'languages', 'roles', 'alsoIn'] as const;
const bounds = [
  'memberOn',
  'firstGrantFrom',
  'firstGrantUntil',
  'leftFrom',
  'leftUntil',
  'foundedFrom',
  'foundedUntil',
  'countsFrom',
  'countsUntil',
] as const;

/** The rule with what is set in it alone, so that two rules that mean the same are written alike. */
export function ruleOf(given: CohortRuleInput | null | undefined): CohortRuleFacts | null {
  if (!given) return null;
  const chosen = lists.flatMap((list) => {
    const codes = [...new Set((given[list] ?? []).map(tidy))].filter((code) => code !== '').sort();
    return codes.length > 0 ? [[list, codes] as const] : [];
  });
  const set = bounds.flatMap((bound) => (given[bound] == null ? [] : [[bound, given[bound]] as const]));
  return Object.fromEntries([...chosen, ...set]);
}

/** Those who are named, tidied. */
export const namedOf = ({ named }: CohortMeaningInput): WrittenMember[] =>
  named.map(({ institution, counts, enters, leaves, reason }) => ({
    institution: institution.trim(),
    counts,
    enters: counts ? (enters ?? null) : null,
    leaves: counts ? (leaves ?? null) : null,
    reason: tidy(reason),
  }));

/**
 * Whether a cohort can mean this.
 *
 * Errors  `cohort_means_nobody` without a rule and names; `days_backwards` and `years_backwards`; `reason_missing` for
 *         who is left out, or counts for a time of its own; `named_twice` where times overlap; `too_many_named`.
 */
export function meaningIssues({ rule, named }: Pick<WrittenCohort, 'rule' | 'named'>): Issue[] {
  const issues: Issue[] = [];
  const wrong = (path: string, broken: string, params?: Record<string, string>): void =>
    void issues.push(issueAt(path, finding(broken, params)));
  if (rule === null && named.length === 0) wrong('meaning', 'cohort_means_nobody');
  if (named.length > MOST_NAMED) wrong('named', 'too_many_named', { maximum: String(MOST_NAMED) });
  for (const pair of ['firstGrant', 'left', 'counts'] as const) {
    const [from, until] = [rule?.[`${pair}From`], rule?.[`${pair}Until`]];
    if (from !== undefined && until !== undefined && from > until)
      wrong(`rule.${pair}From`, 'days_backwards');
  }
  const { foundedFrom, foundedUntil } = rule ?? {};
  if (foundedFrom !== undefined && foundedUntil !== undefined && foundedFrom > foundedUntil)
    wrong('rule.foundedFrom', 'years_backwards');
  named.forEach((member, at) => {
    const path = `named.${at}`;
    const { enters, leaves, counts, reason } = member;
    if (enters !== null && leaves !== null && enters > leaves) wrong(`${path}.enters`, 'days_backwards');
    if (reason === '' && (!counts || leaves !== null)) wrong(`${path}.reason`, 'reason_missing');
    if (named.slice(0, at).some((other) => collide(member, other)))
      wrong(`${path}.institution`, 'named_twice', { institution: member.institution });
  });
  return issues;
}

/** Two entries of one institution that share a day, or contradict each other. */
function collide(one: WrittenMember, other: WrittenMember): boolean {
  if (one.institution !== other.institution) return false;
  if (!one.counts || !other.counts) return true;
  const startsBeforeEnd = (a: WrittenMember, b: WrittenMember): boolean =>
    a.enters === null || b.leaves === null || a.enters <= b.leaves;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

/**
 * Whether a version can be kept.
 *
 * Errors  those of its meaning; `name_missing`; `why_missing` from the second version on; `text_too_long`;
 *         `text_forbidden_character`.
 */
export function savable(written: WrittenCohort, isNew: boolean): Issue[] {
  const issues = meaningIssues(written);
  if (written.name.en === '') issues.push(issueAt('name', finding('name_missing')));
  if (!isNew && written.why === '') issues.push(issueAt('why', finding('why_missing')));
  const texts: [string, string | undefined, number][] = [
    ...(['en', 'fr', 'es'] as const).flatMap((language): [string, string | undefined, number][] => [
      [`name.${language}`, written.name[language], LONGEST_NAME],
      [`note.${language}`, written.note[language], LONGEST_WORDS],
    ]),
    ['why', written.why, LONGEST_WORDS],
    ...written.named.map(({ reason }, at): [string, string, number] => [
      `named.${at}.reason`,
      reason,
      LONGEST_WORDS,
    ]),
  ];
  for (const [path, text, maximum] of texts) {
    if (!text) continue;
    const length = codePointLength(text);
    if (hasForbiddenCharacter(text)) issues.push(issueAt(path, finding('text_forbidden_character')));
    else if (length > maximum) {
      const params = { length: String(length), maximum: String(maximum) };
      issues.push(issueAt(path, finding('text_too_long', params)));
    }
  }
  return issues;
}

/**
 * The code of a new cohort: its name as it can stand in an address, with letters that nobody can guess where it is
 * known by its address alone.
 *
 * Shape  lower case letters, digits and single hyphens, at most 60 characters.
 */
export function codeFor(name: string, suffix: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return [words || 'cohort', suffix].filter((part) => part !== '').join('-');
}
