import { Refusal } from '../../graphql/refusal.js';
import { useText } from '../../i18n/use-text.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';

const problems = [
  'target_not_numeric',
  'steps_missing',
  'too_many_steps',
  'year_twice',
  'year_unknown',
  'step_before_baseline',
  'not_a_number',
  'too_many_decimals',
  'below_minimum',
  'above_maximum',
  'baseline_missing',
  'value_without_year',
  'currency_missing',
  'currency_unknown',
  'rationale_missing',
  'reason_missing',
  'text_too_long',
  'text_forbidden_character',
] as const;

/** What is wrong with a field, by its path. */
export function useFieldProblems(error: Error | null): (path: string) => string | undefined {
  const { t } = useText();
  return (path) => {
    if (!(error instanceof Refusal)) return undefined;
    const found = error.issues.find((issue) => issue.path === path);
    const rule = problems.find((one) => one === found?.rule);
    return rule && t(`targets.problem.${rule}`);
  };
}

/** Why a move was refused: the fields are named where they stand; a conflict and the rest are told here. */
export function Refused({ error }: { error: Error | null }) {
  const { t } = useText();
  if (!error) return null;
  if (error instanceof Refusal && error.code === 'INVALID')
    return <Notice tone="error" title={t('targets.refused.invalid')} />;
  if (error instanceof Refusal && error.code === 'CONFLICT')
    return <Notice tone="error" title={t('targets.refused.conflict')} />;
  return <Failure error={error} />;
}
