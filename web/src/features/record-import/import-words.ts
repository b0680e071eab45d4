import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.js';
import { type SaidRule, useRuleWords } from '../../reporting/rule-words.js';

/** Rules of named imports; what is not among them is a rule of values. */
const rules = [
  'import_number_ambiguous',
  'import_number_other_form',
  'import_date_form_undeclared',
  'not_a_date',
  'import_takes_csv',
  'import_without_head',
  'import_too_long',
  'import_too_wide',
  'import_cell_too_long',
  'no_rows_found',
  'csv_unreadable',
  'file_empty',
  'file_too_large',
  'file_is_not_a_spreadsheet',
  'file_missing',
  'import_institution_unknown',
  'import_institution_ambiguous',
  'import_indicator_unknown',
  'import_indicator_ambiguous',
  'import_indicator_derived',
  'import_period_unknown',
  'import_period_ambiguous',
  'import_not_a_year',
  'import_no_round',
  'import_slice_unknown',
  'import_rater_unknown',
  'import_evidence_unknown',
  'import_absence_unknown',
  'import_value_and_absence',
  'import_blank_without_reason',
  'import_cell_blank',
  'import_currency_missing',
  'import_currency_unknown',
  'import_row_twice',
  'import_value_differs',
  'import_backdated_replaces',
  'import_backdated_over_history',
  'import_role_missing',
  'import_role_twice',
  'import_column_unknown',
  'import_column_or_constant',
  'import_field_missing',
  'import_name_taken',
  'import_recorded_on',
  'import_changes_nothing',
  'context_layout_unknown',
  'context_row_twice',
] as const;

/** What a column can say. */
export const importRoles = [
  'institution',
  'indicator',
  'period',
  'slice',
  'rater',
  'value',
  'absence',
  'currency',
  'evidence',
  'note',
] as const;

/** What was found in a file, in the reader's words: the problem and what to do. */
export function useImportWords(): (found: SaidRule) => string {
  const { t } = useText();
  const sayRule = useRuleWords();
  return useMemo(
    () => (found) => {
      const known = rules.find((code) => code === found.rule);
      if (!known) return sayRule(found);
      const pairs: [string, string][] = Array.isArray(found.params)
        ? found.params.map(({ name, value }: { name: string; value: string }) => [name, value])
        : Object.entries(found.params).map(([name, value]) => [name, String(value)]);
      const role = pairs.find(([name]) => name === 'role')?.[1];
      const named = importRoles.find((one) => one === role);
      // What somebody typed stays as it was typed.
      return t(`imports.rule.${known}`, {
        ...Object.fromEntries(pairs),
        ...(named && { role: t(`imports.role.${named}`) }),
      });
    },
    [t, sayRule],
  );
}
