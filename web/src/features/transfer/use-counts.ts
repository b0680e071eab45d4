import type { ImportReport } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';

/** How many rows of a file are new, changed, unchanged, newer in the report, or a problem, in one line. */
export function useCounts({ counts }: ImportReport): string {
  const { t } = useText();
  return (['new', 'changed', 'unchanged', 'conflicts', 'problems'] as const)
    .filter((one) => counts[one] > 0 || one !== 'conflicts')
    .map((one) => t(`transfer.count.${one}`, { n: counts[one] }))
    .join(' · ');
}
