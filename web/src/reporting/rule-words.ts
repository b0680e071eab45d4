import { isDecimal } from '@kipimo/shared';
import { useMemo } from 'react';
import type { MessageValues } from '../i18n/use-text.js';
import { useText } from '../i18n/use-text.js';

/** Rules of reports that have words of their own; any other is named by its code. */
const rules = [
  'required_blank',
  'note_missing',
  'carried_unconfirmed',
  'cell_locked',
  'definition_unconfirmed',
  'date_unknown',
  'extension_not_later',
  'extension_too_long',
  'large_change',
  'running_total_fell',
  'part_above_whole',
  'parts_over_total',
  'currencies_differ',
  'below_minimum',
  'above_maximum',
  'negative',
  'not_an_integer',
  'too_many_decimals',
  'not_a_number',
  'not_a_decimal',
  'grouping_malformed',
  'number_too_large',
  'not_yes_or_no',
  'text_too_long',
  'text_forbidden_character',
  'currency_missing',
  'currency_unknown',
  'reason_missing',
  'no_self_approval',
  'questions_open',
  'restatement_reason_missing',
  'round_closed',
  'round_not_open_yet',
] as const;

type Params =
  Readonly<Record<string, unknown>> | readonly { readonly name: string; readonly value: string }[];

export interface SaidRule {
  readonly rule: string;
  readonly params: Params;
}

/** What a rule found, in the reader's words, its figures as the language writes them. */
export function useRuleWords(): (found: SaidRule) => string {
  const { t, format } = useText();
  return useMemo(() => {
    const figures = (params: Params): MessageValues => {
      const pairs: [string, unknown][] = Array.isArray(params)
        ? params.map(({ name, value }: { name: string; value: string }) => [name, value])
        : Object.entries(params);
      return Object.fromEntries(
        pairs.map(([name, value]) => {
          const text = String(value);
          if (/^\d{4}-\d\d-\d\d$/.test(text)) return [name, format.date(text)];
          return [name, isDecimal(text) ? format.exact(text) : text];
        }),
      );
    };
    return ({ rule, params }) => {
      const known = rules.find((code) => code === rule);
      return known ? t(`rule.${known}`, figures(params)) : t('rule.other', { rule });
    };
  }, [t, format]);
}
