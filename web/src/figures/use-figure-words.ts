import type { ChartUnit } from '@kipimo/shared';
import { useMemo } from 'react';
import { graphql } from '../graphql/generated/index.js';
import type { MeasuredVersionFragment } from '../graphql/generated/graphql.js';
import { useText, type Words } from '../i18n/use-text.js';
import { useValueWords } from '../reporting/value-words.js';

graphql(/* GraphQL */ `
  fragment Wording on Text {
    en
    fr
    es
    drafted
  }
`);

graphql(/* GraphQL */ `
  fragment MeasuredVersion on IndicatorVersion {
    number
    name {
      ...Wording
    }
    valueType
    basis
    unit
    direction
    decimals
    minimum
    maximum
  }
`);

/** Whether the figure is one institution's own, or sums up several. */
export type Counted = 'single' | 'summary';

export interface FigureWords extends Words {
  /** The unit as charts write it. A summary of whole numbers has one decimal, since a median may fall between two. */
  unit(version: MeasuredVersionFragment, currency: string | null | undefined, counted: Counted): ChartUnit;
  /** A figure with its unit as it stands in a sentence: "48.5 articles", "37.2 %", "CAD 120,000". */
  figure(value: number, unit: ChartUnit): string;
  /** The same without the name of the unit, for the first of two: "25", "37.2 %", "CAD 120,000". */
  bare(value: number, unit: ChartUnit): string;
  /** "over the year", "at the end of the year"; empty where the basis says nothing more than the unit. */
  basis(version: Pick<MeasuredVersionFragment, 'basis'>): string;
}

const bases = ['flow', 'stock', 'cumulative'] as const;

/** The reader's words for what was measured, as data for charts and sentences. */
export function useFigureWords(): FigureWords {
  const words = useText();
  const { unitOf } = useValueWords();
  return useMemo(() => {
    const { t, format } = words;
    const bare = (value: number, { currency, symbol, decimals }: ChartUnit) => {
      if (currency) return format.currency(value, currency, { decimals });
      const shown = Number.isInteger(value) ? 0 : decimals;
      return symbol === '%' ? format.percent(value / 100, shown) : format.number(value, shown);
    };
    return {
      ...words,
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
  }, [words, unitOf]);
}
