import { ABSENCE_LABELS, type ChartUnit, type GapReason } from '@kipimo/shared';
import { useMemo } from 'react';
import { useText, type Words } from '../i18n/use-text.js';

export interface ChartWords extends Words {
  /** 37 → "37%", "US$ 37", "37.0": as the unit is written, without its name. */
  value(value: number, unit: ChartUnit): string;
  /** With a sign, for changes: "+2.5". */
  change(change: number, unit: ChartUnit): string;
  /** As short as an axis needs it. */
  tick(value: number, unit: ChartUnit): string;
  /** As the unit is written, but never longer than a label beside a dot may be. */
  short(value: number, unit: ChartUnit): string;
  gap(reason: GapReason): string;
}

/** The words and numbers that only charts write. */
export function useChartWords(): ChartWords {
  const words = useText();
  return useMemo(() => {
    const { t, say, format } = words;
    const value = (figure: number, { currency, decimals, symbol }: ChartUnit) =>
      currency
        ? format.currency(figure, currency, { decimals })
        : `${format.number(figure, decimals)}${symbolAfter(symbol)}`;
    return {
      ...words,
      value,
      change: (figure, unit) =>
        `${figure > 0 ? '+' : figure < 0 ? '−' : '±'}${value(Math.abs(figure), unit)}`,
      tick: (figure, { symbol }) =>
        `${Math.abs(figure) >= 10_000 ? format.compact(figure) : format.number(figure)}${symbolAfter(symbol)}`,
      short: (figure, { decimals, symbol }) =>
        `${Math.abs(figure) >= 10_000 ? format.compact(figure) : format.number(figure, decimals)}${symbolAfter(symbol)}`,
      gap: (reason) =>
        reason === 'refused_summary' || reason === 'no_row'
          ? t(`chart.gap.${reason}`)
          : say(ABSENCE_LABELS[reason]).words,
    };
  }, [words]);
}

/** A percent sign stands off by a narrow no-break space, as French and Spanish want it and English bears it. */
function symbolAfter(symbol: string | undefined): string {
  return symbol ? `\u202f${symbol}` : '';
}
