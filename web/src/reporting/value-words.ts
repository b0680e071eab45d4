import { ABSENCE_LABELS, type Absence, parseSlice, type ValueTypeCode, valueType } from '@kipimo/shared';
import { useMemo } from 'react';
import { useText } from '../i18n/use-text.js';

const units = [
  'activities',
  'articles',
  'briefs',
  'cases',
  'events',
  'exchanges',
  'funders',
  'meetings',
  'mentions',
  'months',
  'outcomes',
  'outputs',
  'persons',
  'projects',
  'reports',
  'requests',
  'results',
  'targets',
  'visits',
] as const;
const levels = ['level 1-4', 'score 1-5'] as const;
const parts = ['female', 'male'] as const;
const bases = ['flow', 'stock', 'cumulative'] as const;

/** What a value is written out from: the record holds decimals as text, computed shares come as floats. */
export interface Written {
  readonly value?: string | number | null;
  readonly text?: string | null;
  readonly absence?: Absence | null;
  readonly currency?: string | null;
}

export interface Measured {
  readonly valueType: ValueTypeCode;
  readonly unit: string;
  readonly basis: string;
  readonly decimals: number;
}

/** Values, units and parts of indicators in the reader's words. */
export function useValueWords() {
  const { t, say, language, format } = useText();
  return useMemo(() => {
    const unitOf = (unit: string): string => {
      const known = units.find((code) => code === unit);
      if (known) return t(`unit.${known}`);
      const scale = levels.find((code) => code === unit);
      return scale ? t(`unit.scale.${scale === 'level 1-4' ? '4' : '5'}`) : '';
    };
    return {
      /** A value, a text or the reason for the blank; empty when nothing was given. */
      written({ value, text, absence, currency }: Written, measured: Measured): string {
        if (absence) return say(ABSENCE_LABELS[absence]).words;
        if (text) return text;
        if (value === null || value === undefined) return '';
        const { decimals, unit } = measured;
        if (typeof value === 'number')
          return unit === '%' ? format.percent(value / 100, decimals) : format.number(value, decimals);
        const exact = { language, unit, currency };
        return valueType(measured.valueType).format(
          value,
          measured.valueType === 'score' ? { ...exact, decimals } : exact,
        );
      },
      /** The unit as a word; empty for money, per cent and yes or no, whose values carry it. */
      unitOf,
      /** Which span of time the number covers, such as "only 2018, not the running total"; empty for scores. */
      basisOf({ basis }: Pick<Measured, 'basis'>, period: string): string {
        const known = bases.find((code) => code === basis);
        return known ? t(`basis.${known}`, { period }) : '';
      },
      /** `sex=female` as "women"; a part without words of its own as its code. */
      partOf(slice: string): string {
        const codes = Object.values(parseSlice(slice) ?? {});
        return format.list(
          codes.map((code) => {
            const known = parts.find((part) => part === code);
            return known ? t(`part.${known}`) : code;
          }),
        );
      },
    };
  }, [t, say, language, format]);
}
