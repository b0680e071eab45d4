import { useText } from '../../i18n/use-text.js';

export interface CohortIssue {
  path: string;
  rule: string;
  params: Readonly<Record<string, string>>;
}

const rules = [
  'cohort_means_nobody',
  'too_many_named',
  'days_backwards',
  'years_backwards',
  'reason_missing',
  'named_twice',
  'name_missing',
  'why_missing',
  'text_too_long',
  'text_forbidden_character',
  'code_unknown',
  'managers_only',
] as const;

/** What is wrong at a field, in words; undefined when nothing is. */
export function useIssueAt(issues: readonly CohortIssue[]): (path: string) => string | undefined {
  const wordsOf = useIssueWords();
  return (path) => {
    const issue = issues.find((one) => one.path === path || one.path.startsWith(`${path}.`));
    return issue && wordsOf(issue);
  };
}

export function useIssueWords(): (issue: CohortIssue) => string {
  const { t } = useText();
  return ({ rule, params }) => {
    const known = rules.find((one) => one === rule);
    const figures = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]),
    );
    return known ? t(`cohorts.issue.${known}`, figures) : rule;
  };
}
