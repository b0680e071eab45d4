import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.js';
import { type Measured, useValueWords } from '../../reporting/value-words.js';
import { ABSENCE_LABELS, type Absence } from '@kipimo/shared';
import type { BoardRow } from './targets.query.js';

/** What a row of the board is told from. */
export type Told = Pick<
  BoardRow,
  'baseline' | 'expected' | 'actual' | 'percent' | 'isKept' | 'absence' | 'kind' | 'currency' | 'trend'
>;

/** Targets in the reader's words. */
export function useTargetWords() {
  const { t, say, format } = useText();
  const { written } = useValueWords();
  return useMemo(() => {
    const value = (
      exact: string | null | undefined,
      measured: Measured,
      currency: string | null | undefined,
    ) => (exact == null ? '–' : written({ value: exact, currency: currency ?? null }, measured));
    const gap = (absence: Absence) => say(ABSENCE_LABELS[absence]).words;
    return {
      value,
      gap,
      /** Per cent of the path, or whether a level is kept, or why there is neither. */
      standing({ percent, isKept, absence }: Told): string {
        if (percent !== null && percent !== undefined) return format.percent(percent / 100, 0);
        if (isKept !== null && isKept !== undefined) return t(isKept ? 'targets.kept' : 'targets.not-kept');
        return absence ? gap(absence) : '–';
      },
      /** How the figure beside it came about, with the numbers in it. */
      formula(row: Told, measured: Measured): string {
        const at = (exact: string | null | undefined) => value(exact, measured, row.currency);
        if (row.isKept !== null && row.isKept !== undefined)
          return t(row.isKept ? 'targets.formula.kept' : 'targets.formula.not-kept', {
            actual: at(row.actual.exact),
            expected: at(row.expected),
          });
        if (row.percent === null || row.percent === undefined || !row.baseline)
          return t('targets.formula.absent', { reason: row.absence ? gap(row.absence) : '–' });
        return t('targets.formula', {
          actual: at(row.actual.exact),
          baseline: at(row.baseline.value),
          expected: at(row.expected),
          percent: format.percent(row.percent / 100, 0),
        });
      },
      /** Where the figure went, as a word and an arrow. */
      trend({ trend }: Pick<Told, 'trend'>): { arrow: string; words: string; shade: string } | null {
        if (!trend) return null;
        const arrow = { rising: '↑', falling: '↓', steady: '→' }[trend.movement];
        if (trend.movement === 'steady') return { arrow, words: t('targets.trend.steady'), shade: '' };
        if (trend.isBetter === null || trend.isBetter === undefined)
          return { arrow, words: t(`targets.trend.${trend.movement}`), shade: '' };
        return trend.isBetter
          ? { arrow, words: t('targets.trend.better'), shade: 'bg-wash' }
          : { arrow, words: t('targets.trend.worse'), shade: 'bg-attention-wash' };
      },
    };
  }, [t, say, format, written]);
}
