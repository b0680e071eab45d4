import { useMemo } from 'react';
import { isDecimal } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';
import { type SaidRule, useRuleWords } from '../../reporting/rule-words.js';

/** Rules about files; what is not among them is a rule of reports. */
const rules = [
  'number_ambiguous',
  'error_cell',
  'formula_without_value',
  'formula_value_taken',
  'merged_cell',
  'date_in_number',
  'boolean_in_number',
  'absence_unknown',
  'absence_with_value',
  'cell_repeated_in_file',
  'indicator_not_asked',
  'slice_unknown',
  'changed_since_looked_at',
  'file_empty',
  'file_too_large',
  'file_unpacks_too_large',
  'file_has_too_many_parts',
  'file_too_complex',
  'file_takes_too_long',
  'file_encrypted',
  'file_has_macros',
  'file_is_xlsb',
  'file_is_not_a_spreadsheet',
  'file_damaged',
  'file_missing',
  'csv_unreadable',
  'csv_without_columns',
  'no_rows_found',
  'file_of_other_institution',
  'file_of_other_round',
  'origin_missing',
  'marks_sheet_missing',
  'template_altered',
  'rows_missing',
  'import_has_problems',
] as const;

/** What was found in a file, in the reader's words: the problem and what to do. */
export function useFileWords(): (found: SaidRule) => string {
  const { t, format } = useText();
  const sayRule = useRuleWords();
  return useMemo(
    () => (found) => {
      const known = rules.find((code) => code === found.rule);
      if (!known || Array.isArray(found.params)) return sayRule(found);
      const values: [string, string | number][] = Object.entries(found.params).map(([name, value]) => {
        const text = String(value);
        // Counts choose a plural, so they stay numbers; what somebody typed stays as it was typed.
        if (name === 'count') return [name, Number(text)];
        return [name, name !== 'typed' && isDecimal(text) ? format.exact(text) : text];
      });
      return t(`transfer.rule.${known}`, Object.fromEntries(values));
    },
    [t, format, sayRule],
  );
}
