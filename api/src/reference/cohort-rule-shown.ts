import type { CohortRuleFacts } from '../initiative/cohort-rule.js';
import type { CohortRule } from '../initiative/cohort.type.js';

const lists = ['countries', 'regions', 'kinds', 'languages', 'roles', 'alsoIn'] as const;

/** A stored rule as the API shows it: every list there, every bound named. */
export function ruleShown(rule: CohortRuleFacts): CohortRule {
  const codes = Object.fromEntries(lists.map((list) => [list, [...(rule[list] ?? [])]])) as {
    [List in (typeof lists)[number]]: string[];
  };
  return {
    ...codes,
    memberOn: rule.memberOn ?? null,
    firstGrantFrom: rule.firstGrantFrom ?? null,
    firstGrantUntil: rule.firstGrantUntil ?? null,
    leftFrom: rule.leftFrom ?? null,
    leftUntil: rule.leftUntil ?? null,
    foundedFrom: rule.foundedFrom ?? null,
    foundedUntil: rule.foundedUntil ?? null,
    countsFrom: rule.countsFrom ?? null,
    countsUntil: rule.countsUntil ?? null,
  };
}
