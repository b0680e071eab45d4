import type { Absence } from '../../indicator/missing.js';
import { ABSENCE_LABELS } from '../../indicator/missing.js';
import type { Format } from '../../format.js';
import type { Text } from '../../language.js';
import type { ChartUnit } from '../chart-spec.js';
import type { GapReason } from '../gap.js';

type Rule = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9' | 'R10';
type Direction = 'rose' | 'fell' | 'unchanged' | 'too_short';

/** Every message that a drawing or its sentences say; whoever draws brings the words. */
export type ChartMessage =
  | `chart.rule.${Rule | 'other'}`
  | `chart.outcome.${'with_caveats' | 'not_comparable'}`
  | `chart.target.${'agreed' | 'proposed' | 'superseded'}`
  | `chart.gap.${'refused_summary' | 'no_row'}`
  | `chart.centre.${'median' | 'pooled' | 'mean' | 'share_yes' | 'value'}`
  | `chart.key.${'quartiles' | 'interval' | 'provisional' | 'bridged' | 'dots' | 'baseline' | 'zero' | 'ends' | 'shared-axes' | 'own-axes' | 'quartile-line' | 'interval-line'}`
  | `chart.summary.${Direction | 'one' | 'none' | 'range' | 'largest' | 'missing' | 'break' | 'bridged'}`
  | `chart.event.${'axis' | 'before' | 'pointwise' | 'simultaneous' | 'n'}`
  | `chart.parts.${'improved' | 'unchanged' | 'declined'}`
  | 'chart.n'
  | 'chart.as-of'
  | 'chart.source'
  | 'chart.missing'
  | 'chart.missing-item'
  | 'chart.break'
  | 'chart.strip'
  | 'chart.empty'
  | 'chart.slope.break'
  | 'chart.map.outline'
  | 'ui.illustrative'
  | `figures.change.${'wording' | 'scope' | 'method'}`
  | `figures.title.${Direction | 'one' | 'none' | 'not-comparable'}`
  | `figures.named.${'median' | 'pooled' | 'share_yes'}`
  | `figures.measure.${'median' | 'pooled' | 'share_yes' | 'distribution' | 'none'}`
  | `figures.basis.${'flow' | 'stock' | 'cumulative'}`
  | `figures.unit.${'money' | 'yes' | 'percent' | 'path' | 'index' | 'change'}`
  | `compare.title.${'change' | 'path' | 'index'}`
  | `compare.part.${'within' | 'left' | 'entered' | 'stopped_reporting' | 'began_reporting' | 'total'}`
  | `compare.figure.${'median' | 'mean' | 'pooled' | 'share_yes'}`
  | `compare.composition.${'title' | 'note' | 'refused'}`
  | `figures.each.${'title' | 'words' | 'few-reported'}`
  | 'figures.all'
  | 'figures.level'
  | 'figures.source'
  | 'figures.rates'
  | 'figures.change.note';

/** Messages, recorded texts and numbers in one language. */
export interface TellingWords {
  t: (id: ChartMessage, values?: Record<string, string | number | Date>) => string;
  say: (text: Text) => { words: string };
  format: Format;
}

/** How charts write figures. */
export interface FigureWriting {
  /** 37 → "37%", "US$ 37", "37.0": as the unit is written, without its name. */
  value: (value: number, unit: ChartUnit) => string;
  /** With a sign, for changes: "+2.5". */
  change: (change: number, unit: ChartUnit) => string;
  /** As short as an axis needs it. */
  tick: (value: number, unit: ChartUnit) => string;
  /** As the unit is written, but never longer than a label beside a dot may be. */
  short: (value: number, unit: ChartUnit) => string;
  gap: (reason: GapReason) => string;
}

export type DrawingWords = TellingWords & FigureWriting;

/** Figures, changes, ticks and blanks as charts write them, on a screen and in a file alike. */
export function figureWriting({ t, say, format }: TellingWords): FigureWriting {
  const value = (figure: number, { currency, decimals, symbol }: ChartUnit) =>
    currency
      ? format.currency(figure, currency, { decimals })
      : `${format.number(figure, decimals)}${symbolAfter(symbol)}`;
  return {
    value,
    change: (figure, unit) => `${figure > 0 ? '+' : figure < 0 ? '−' : '±'}${value(Math.abs(figure), unit)}`,
    tick: (figure, { symbol }) =>
      `${Math.abs(figure) >= 10_000 ? format.compact(figure) : format.number(figure)}${symbolAfter(symbol)}`,
    short: (figure, { decimals, symbol }) =>
      `${Math.abs(figure) >= 10_000 ? format.compact(figure) : format.number(figure, decimals)}${symbolAfter(symbol)}`,
    gap: (reason) =>
      reason === 'refused_summary' || reason === 'no_row'
        ? t(`chart.gap.${reason}`)
        : say(ABSENCE_LABELS[reason satisfies Absence]).words,
  };
}

/** A percent sign stands off by a narrow no-break space, as French and Spanish want it and English bears it. */
function symbolAfter(symbol: string | undefined): string {
  return symbol ? `\u202f${symbol}` : '';
}
