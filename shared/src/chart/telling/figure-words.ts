import type { Text } from '../../language.js';
import type { ChartUnit } from '../chart-spec.js';
import type { TellingWords } from './words.js';

/** One version of a definition, as far as a chart writes it. */
export interface MeasuredAnswer {
  readonly number: number;
  readonly name: Text;
  readonly valueType: string;
  readonly basis: string;
  readonly unit: string;
  readonly decimals: number;
  readonly minimum?: string | null;
  readonly maximum?: string | null;
}

/** Whether the figure is one institution's own, or sums up several. */
export type Counted = 'single' | 'summary';

export interface MeasureWords {
  /** The unit as charts write it. A summary of whole numbers has one decimal, since a median may fall between two. */
  unit: (version: MeasuredAnswer, currency: string | null | undefined, counted: Counted) => ChartUnit;
  /** A figure with its unit as it stands in a sentence: "48.5 articles", "37.2 %", "CAD 120,000". */
  figure: (value: number, unit: ChartUnit) => string;
  /** The same without the name of the unit, for the first of two: "25", "37.2 %", "CAD 120,000". */
  bare: (value: number, unit: ChartUnit) => string;
  /** "over the year", "at the end of the year"; empty where the basis says nothing more than the unit. */
  basis: (version: Pick<MeasuredAnswer, 'basis'>) => string;
}

export type TrendWords = TellingWords & MeasureWords;

const bases = ['flow', 'stock', 'cumulative'] as const;

/** How what was measured is written; `unitOf` gives the word of a unit, or nothing. */
export function measureWords({ t, format }: TellingWords, unitOf: (unit: string) => string): MeasureWords {
  const bare = (value: number, { currency, symbol, decimals }: ChartUnit) => {
    if (currency) return format.currency(value, currency, { decimals });
    const shown = Number.isInteger(value) ? 0 : decimals;
    return symbol === '%' ? format.percent(value / 100, shown) : format.number(value, shown);
  };
  return {
    unit: ({ valueType, unit, decimals }, currency, counted) => {
      if (valueType === 'currency')
        return { name: currency ?? t('figures.unit.money'), currency: currency ?? undefined, decimals: 0 };
      if (valueType === 'yes_no')
        return {
          name: t('figures.unit.yes'),
          symbol: counted === 'summary' ? '%' : undefined,
          decimals: 0,
        };
      if (unit === '%') return { name: t('figures.unit.percent'), symbol: '%', decimals: 1 };
      const name = unitOf(unit) || unit;
      return { name, decimals: counted === 'summary' ? Math.max(1, decimals) : decimals };
    },
    bare,
    figure: (value, unit) => {
      const written = bare(value, unit);
      return unit.currency || unit.symbol ? written : `${written} ${unit.name}`;
    },
    basis: ({ basis }) => {
      const known = bases.find((code) => code === basis);
      return known ? t(`figures.basis.${known}`) : '';
    },
  };
}
