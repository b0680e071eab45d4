import { useText } from '../../i18n/use-text.js';

interface Reason {
  readonly rule: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

const known = [
  'R1',
  'R2',
  'R3',
  'R6',
  'no_baseline',
  'test_cannot_succeed',
  'too_few',
  'no_variation',
  'no_comparison_group',
  'one_cluster',
  'no_match',
  'columns_depend',
] as const;
const ceilings = [
  'no_baseline',
  'incomplete',
  'no_comparison',
  'no_earlier_difference',
  'not_registered',
  'self_reported',
  'not_verified',
] as const;

/** Why something is not said, and what keeps a claim from being stronger, in the reader's words. */
export function useReasonWords() {
  const { t } = useText();
  return {
    refusal({ rule, params }: Reason): string {
      const code = known.find((one) => one === rule);
      const values = Object.fromEntries(params.map(({ name, value }) => [name, value]));
      return code ? t(`analyses.refusal.${code}`, values) : t('analyses.refusal.other', { rule });
    },
    ceiling(because: string): string {
      const code = ceilings.find((one) => one === because);
      return code ? t(`analyses.ceiling.${code}`) : because;
    },
  };
}
