import { useText } from '../../i18n/use-text.js';
import type { DraftIssue } from './library.query.js';

const rules = [
  'text_missing',
  'nothing_changed',
  'change_class_missing',
  'change_note_missing',
  'class_too_light',
  'bridge_without_break',
  'bounds_reversed',
  'translation_missing',
  'text_too_long',
  'text_forbidden_character',
  'not_a_number',
  'decimals_out_of_range',
  'effective_too_early',
] as const;

export const fields = [
  'name',
  'definition',
  'help',
  'howMeasured',
  'evidenceRule',
  'unit',
  'basis',
  'direction',
  'decimals',
  'minimum',
  'maximum',
  'disaggregations',
  'changeClass',
  'changeNote',
  'bridge',
] as const;
export type DraftField = (typeof fields)[number];

/** What stands in the way of a draft, in the reader's words, and the names of its fields. */
export function useDraftWords() {
  const { t } = useText();
  const fieldWords = (path: string): string => {
    const field = fields.find((one) => one === path.split('.')[0]);
    return field ? t(`library.field.${field}`) : path;
  };
  return {
    fieldWords,
    issueWords: ({ rule, params }: Pick<DraftIssue, 'rule' | 'params'>): string => {
      const known = rules.find((one) => one === rule);
      const given = Object.fromEntries(params.map(({ name, value }) => [name, value]));
      return known
        ? t(`library.rule.${known}`, {
            earliest: given.earliest ?? '',
            maximum: given.maximum ?? '',
            field: given.field ? fieldWords(given.field) : '',
            language: given.language ?? '',
          })
        : rule;
    },
  };
}
