import { ABSENCE_LABELS, type DerivedValue } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import type { ReportCell } from './report.query.js';
import { groupedNumber } from './typed-value.js';

/** A share or ratio from its two parts as they stand on the screen. */
export function Computed({ cell, derived }: { cell: ReportCell; derived: DerivedValue | null }) {
  const { t, say, language } = useText();
  const { written } = useValueWords();
  const { version } = cell;
  const codes = { numerator: version.numerator ?? '', denominator: version.denominator ?? '' };
  if (derived?.kind !== 'number')
    return (
      <p className="text-sm text-ink-2">
        {derived?.kind === 'absent' && derived.absence !== 'not_submitted'
          ? say(ABSENCE_LABELS[derived.absence]).words
          : t('entry.computed.waits', codes)}
      </p>
    );
  return (
    <output className="block md:text-right">
      <span className="text-base tabular">{written({ value: derived.value }, version)}</span>
      <span className="block text-sm text-ink-2 tabular">
        {t('entry.computed.parts', {
          ...codes,
          numeratorValue: groupedNumber(derived.numerator, language),
          denominatorValue: groupedNumber(derived.denominator, language),
        })}
      </span>
    </output>
  );
}
