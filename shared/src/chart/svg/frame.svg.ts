import type { ChartSpec } from '../chart-spec.js';
import type { DrawingWords } from '../telling/words.js';
import { at, type Drawing, type KeyMark } from './drawing.js';
import { element, escaped, textWidth, wrapped } from './element.js';
import { palette } from './palette.js';

const sans =
  "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const serif = "ui-serif, Georgia, 'Times New Roman', serif";
const margin = 20;

/** Room inside the frame for a drawing. */
export function innerWidth(width: number): number {
  return width - 2 * margin;
}

export interface FrameOptions {
  width: number;
  /** BCP 47 tag of the words. */
  language: string;
  /** The picture in sentences; goes into the description and under the drawing. */
  summary: { readonly said: readonly string[]; readonly detail: readonly string[] };
  /** Where the picture can be asked for again; written under it. */
  address?: string;
  /** Begins the ids in the file, so that several can stand in one page; "chart" when left out. */
  id?: string;
}

/**
 * The whole file around a drawing: title, subtitle, the mark of illustrative values, key, n, date, source, reasons.
 *
 * Shape    one SVG 1.1 document, light colours, system fonts, no script, nothing fetched.
 */
export function framed(
  spec: ChartSpec,
  drawing: Drawing,
  words: DrawingWords,
  { width, language, summary, address, id = 'chart' }: FrameOptions,
): string {
  const room = innerWidth(width);
  const parts: string[] = [];
  let y = margin;
  const lines = (text: string, size: number, attributes: Record<string, string>, leading = 1.35) => {
    for (const line of wrapped(text, size, room)) {
      y += size * leading;
      parts.push(element('text', { x: margin, y, 'font-size': size, ...attributes }, escaped(line)));
    }
  };
  lines(spec.title, 19, { 'font-family': serif, fill: palette.ink }, 1.25);
  y += 2;
  lines(spec.subtitle, 13, { fill: palette.ink2 });
  if (spec.demonstration)
    lines(`▲ ${words.t('ui.illustrative')}`, 12, { fill: palette.attention, 'font-weight': '600' }, 1.6);
  y += 14;
  parts.push(element('g', { 'data-drawing': spec.kind, transform: at(margin, y) }, drawing.markup));
  y += drawing.height + 8;
  const key = keyLines(drawing.key, room);
  key.forEach((line) => {
    parts.push(element('g', { transform: at(margin, y + 8) }, line));
    y += 19;
  });
  y += 2;
  for (const line of summary.said.slice(0, 3)) lines(line, 12, { fill: palette.ink });
  for (const line of noteLines(spec, words)) lines(line, 11, { fill: palette.ink2 }, 1.45);
  y += 3;
  lines(factLine(spec, words), 11, { fill: palette.ink2 }, 1.5);
  if (address) lines(address, 10, { fill: palette.ink2 }, 1.5);
  const height = Math.ceil(y + margin * 0.8);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'xml:lang': language,
    'aria-labelledby': `${id}-title ${id}-description`,
    'font-family': sans,
    style: 'font-variant-numeric:tabular-nums',
  };
  const description = [...summary.said, ...summary.detail, factLine(spec, words)].join(' ');
  return `${element(
    'svg',
    attributes,
    [
      element('title', { id: `${id}-title` }, escaped(spec.title)),
      element('desc', { id: `${id}-description` }, escaped(description)),
      element('rect', { width: '100%', height: '100%', fill: palette.paper }),
      ...parts,
    ].join('\n'),
  )}\n`;
}

/**
 * A drawing and its key without the frame, to stand in a page that says the rest in words of its own.
 *
 * Shape    one `svg` element as wide as its place, hidden from those who hear the page: they get the words.
 */
export function unframed(drawing: Drawing, width: number): string {
  let y = drawing.height + 16;
  const key = keyLines(drawing.key, width).map((line) => {
    const row = element('g', { transform: at(0, y) }, line);
    y += 19;
    return row;
  });
  const attributes = {
    viewBox: `0 0 ${width} ${Math.ceil(y)}`,
    'aria-hidden': 'true',
    'font-family': sans,
    style: `display:block;width:100%;max-width:${width}px;height:auto;font-variant-numeric:tabular-nums`,
  };
  const paper = element('rect', { width: '100%', height: '100%', fill: palette.paper });
  return element('svg', attributes, [paper, drawing.markup, ...key].join(''));
}

/** Key items in rows that fit; each is a small mark and its word. */
function keyLines(key: readonly KeyMark[], room: number): string[] {
  const rows: { x: number; markup: string }[] = [];
  for (const { mark, words } of key) {
    const wide = 22 + textWidth(words, 12) + 16;
    let row = rows.at(-1);
    if (!row || (row.x > 0 && row.x + wide - 16 > room)) rows.push((row = { x: 0, markup: '' }));
    row.markup += element('g', { transform: at(row.x + 8, 0) }, mark);
    row.markup += element(
      'text',
      { x: row.x + 22, y: 0, dy: '0.35em', 'font-size': 12, fill: palette.ink2 },
      escaped(words),
    );
    row.x += wide;
  }
  return rows.map(({ markup }) => markup);
}

const rules = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'] as const;

function noteLines({ comparability, missing, notes }: ChartSpec, { t, gap }: DrawingWords): string[] {
  const named = [...new Set(comparability.reasons.map(({ rule }) => rule))];
  const reasons = named.map((name) => {
    const known = rules.find((rule) => rule === name);
    return `${name} ${known ? t(`chart.rule.${known}`) : t('chart.rule.other', { rule: name })}`;
  });
  const blanks = missing.filter(({ count }) => count > 0);
  const list = blanks
    .map(({ reason, count }) => t('chart.missing-item', { reason: gap(reason), count }))
    .join(' · ');
  return [
    ...(comparability.outcome === 'with_caveats' ? [t('chart.outcome.with_caveats'), ...reasons] : []),
    ...(list ? [t('chart.missing', { list })] : []),
    ...(notes ?? []),
  ];
}

function factLine({ count, asOf, source, receipt }: ChartSpec, { t, format }: DrawingWords): string {
  return [
    ...(count ? [t('chart.n', count)] : []),
    t('chart.as-of', { date: `${format.date(asOf, 'medium')} (${asOf})` }),
    t('chart.source', { source }),
    ...(receipt ? [receipt.slice(0, 16)] : []),
  ].join(' · ');
}

/** In place of a drawing: why there is none. */
export function refusal(spec: ChartSpec, { t }: DrawingWords, width: number): Drawing {
  const said =
    spec.comparability.outcome === 'not_comparable' ? t('chart.outcome.not_comparable') : t('chart.empty');
  const named = [...new Set(spec.comparability.reasons.map(({ rule }) => rule))].map((name) => {
    const known = rules.find((rule) => rule === name);
    return `${name} ${known ? t(`chart.rule.${known}`) : t('chart.rule.other', { rule: name })}`;
  });
  const why = spec.comparability.outcome === 'not_comparable' ? named : [];
  const lines = [said, ...why].flatMap((text) => wrapped(text, 13, width - 40));
  const markup = lines.map((line, place) =>
    element(
      'text',
      { x: 20, y: 30 + place * 19, 'font-size': 13, fill: place === 0 ? palette.ink : palette.ink2 },
      escaped(line),
    ),
  );
  const height = lines.length * 19 + 32;
  return {
    height,
    markup: element('rect', { x: 0, y: 0, width: 3, height, fill: palette.attention }) + markup.join(''),
    key: [],
  };
}
