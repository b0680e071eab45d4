import { Refusal } from '../graphql/refusal.js';
import type { MessageValues } from '../i18n/use-text.js';
import { useText } from '../i18n/use-text.js';

/** Rules by which accounts, passwords and tokens are refused. */
export const accountRules = [
  'name_needed',
  'needed',
  'not_an_email_address',
  'out_of_range',
  'password_about_you',
  'password_common',
  'password_repeats',
  'password_too_long',
  'password_too_short',
  'password_wrong',
  'sealing_key_missing',
  'second_factor_needed',
  'second_factor_wrong',
  'shared_account',
  'sign_in_to_accept',
  'time_zone_unknown',
  'too_many_tries',
  'wrong_email_or_password',
] as const;

type AccountRule = (typeof accountRules)[number];

/** Figures of an issue arrive as text; plurals need numbers. */
function figures(params: Record<string, unknown>): MessageValues {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const number = Number(value);
      return [name, Number.isNaN(number) ? String(value) : number];
    }),
  );
}

/** What is wrong with one field, in words; undefined when the error says nothing about it. */
export function useIssueWords(error: Error | null): (path: string) => string | undefined {
  const { t } = useText();
  return (path) => {
    const issue = error instanceof Refusal ? error.issues.find((known) => known.path === path) : undefined;
    const rule: AccountRule | undefined = accountRules.find((known) => known === issue?.rule);
    return issue && rule ? t(`account-rule.${rule}`, figures(issue.params)) : undefined;
  };
}
