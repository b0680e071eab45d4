import type { CohortMeaningInput } from '../../graphql/generated/graphql.js';
import type { ShownCohort, ShownVersion } from './cohorts.query.js';

export const ruleLists = ['regions', 'countries', 'languages', 'kinds', 'roles', 'alsoIn'] as const;
const ruleDays = [
  'memberOn',
  'firstGrantFrom',
  'firstGrantUntil',
  'leftFrom',
  'leftUntil',
  'countsFrom',
  'countsUntil',
] as const;
const ruleYears = ['foundedFrom', 'foundedUntil'] as const;
export type RuleList = (typeof ruleLists)[number];
type RuleDay = (typeof ruleDays)[number];
type RuleYear = (typeof ruleYears)[number];

export interface WrittenRule
  extends Record<RuleList, readonly string[]>, Record<RuleDay | RuleYear, string> {}

/** An institution that is named; days as they stand in the field, '' for no limit. */
export interface WrittenMember {
  institution: string;
  counts: boolean;
  enters: string;
  leaves: string;
  reason: string;
}

/** Words as they stand in the fields, '' for none. */
export interface Wording {
  en: string;
  fr: string;
  es: string;
}

/** A cohort as it is written in the form. */
export interface Written {
  name: Wording;
  note: Wording;
  audience: 'everybody' | 'by_address';
  isRuled: boolean;
  rule: WrittenRule;
  named: readonly WrittenMember[];
  why: string;
}

const noRule: WrittenRule = {
  ...{ regions: [], countries: [], languages: [], kinds: [], roles: [], alsoIn: [] },
  ...{ memberOn: '', firstGrantFrom: '', firstGrantUntil: '', leftFrom: '', leftUntil: '' },
  ...{ foundedFrom: '', foundedUntil: '', countsFrom: '', countsUntil: '' },
};

const nothing: Wording = { en: '', fr: '', es: '' };

export const emptyCohort: Written = {
  name: nothing,
  note: nothing,
  audience: 'by_address',
  isRuled: true,
  rule: noRule,
  named: [],
  why: '',
};

/** A version as it can be written on; a list that ships with the service as the names of its members. */
export function writtenOf(
  cohort: Pick<ShownCohort, 'name' | 'note' | 'audience' | 'version' | 'members'>,
): Written {
  const { version, name, note, audience } = cohort;
  const named = version?.named ?? cohort.members.map((member) => ({ ...member, counts: true }));
  return {
    name: wordingOf(name),
    note: wordingOf(note),
    audience,
    isRuled: version?.rule != null,
    rule: version?.rule ? ruleOf(version.rule) : noRule,
    named: named.map(({ institution, counts, enters, leaves, reason }) => ({
      institution: institution.code,
      counts,
      enters: enters ?? '',
      leaves: leaves ?? '',
      reason: reason ?? '',
    })),
    why: '',
  };
}

const wordingOf = ({ en, fr, es }: ShownCohort['name']): Wording => ({ en, fr: fr ?? '', es: es ?? '' });

function ruleOf(rule: NonNullable<ShownVersion['rule']>): WrittenRule {
  const lists = Object.fromEntries(ruleLists.map((list) => [list, rule[list]]));
  const bounds = Object.fromEntries(
    [...ruleDays, ...ruleYears].map((bound) => [bound, rule[bound] == null ? '' : String(rule[bound])]),
  );
  return { ...noRule, ...lists, ...bounds };
}

/** Who the form means, as the API wants it. */
export function meaningOf({ isRuled, rule, named }: Written): CohortMeaningInput {
  const chosen = Object.fromEntries(
    ruleLists.flatMap((list) => (rule[list].length > 0 ? [[list, [...rule[list]]]] : [])),
  );
  const days = Object.fromEntries(ruleDays.flatMap((day) => (rule[day] ? [[day, rule[day]]] : [])));
  const years = Object.fromEntries(
    ruleYears.flatMap((year) => (/^\d{4}$/.test(rule[year]) ? [[year, Number(rule[year])]] : [])),
  );
  return {
    rule: isRuled ? { ...chosen, ...days, ...years } : null,
    named: named.map(({ institution, counts, enters, leaves, reason }) => ({
      ...{ institution, counts, reason },
      enters: enters || null,
      leaves: leaves || null,
    })),
  };
}

/** In which parts two writings differ. */
export function differing(one: Written, other: Written): (keyof Written)[] {
  const parts = ['name', 'note', 'audience', 'isRuled', 'rule', 'named'] as const;
  return parts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}
