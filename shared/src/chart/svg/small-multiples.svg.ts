import type { ChartPanel, SmallMultiplesSpec } from '../chart-spec.js';
import { panelBandRuns, panelGaps, panelValues, sortedPanels } from '../panels.js';
import { everyYear, linear, valueAxis } from '../scales.js';
import { toSegments, vertices } from '../segments.js';
import { targetPath } from '../target.layout.js';
import type { DrawingWords } from '../telling/words.js';
import { at, gapMark, halo, through, type Drawing, type KeyMark } from './drawing.js';
import { element, escaped, wrapped } from './element.js';
import { palette } from './palette.js';

const gutter = 20;
const picture = 64;
const dashes = { firm: undefined, provisional: '4 3', bridged: '1 3' } as const;

/** One small drawing for each institution or indicator, all the same size. */
export function smallMultiplesDrawing(spec: SmallMultiplesSpec, words: DrawingWords, width: number): Drawing {
  const panels = sortedPanels(spec, (a, b) => words.format.compare(a, b));
  const columns = Math.max(2, Math.floor((width + gutter) / (168 + gutter)));
  const wide = (width - gutter * (columns - 1)) / columns;
  const head = panels.some(({ note }) => note) ? 54 : 38;
  const tall = head + picture + 40;
  const years = everyYear(panels.flatMap(({ points }) => points.map(({ year }) => year)));
  const shared = spec.axes === 'own' ? null : valueAxis(panels.flatMap(panelValues)).extent;
  const markup = panels.map((panel, place) => {
    const extent = shared ?? valueAxis(panelValues(panel)).extent;
    const x = linear({ low: years[0] ?? 0, high: years.at(-1) ?? 1 }, { low: 5, high: wide - 44 });
    const y = linear(extent, { low: picture, high: 6 });
    const left = (place % columns) * (wide + gutter);
    const top = Math.floor(place / columns) * tall;
    return element(
      'g',
      { 'data-panel': panel.key, transform: at(left, top) },
      panelHead(panel, wide, head) +
        element('g', { transform: at(0, head) }, panelMarks(panel, spec, years, x, y, words)),
    );
  });
  return {
    height: Math.ceil(panels.length / columns) * tall,
    markup: markup.join(''),
    key: panelKey(spec, shared, words),
  };
}

function panelHead({ label, note }: ChartPanel, wide: number, head: number): string {
  const lines = wrapped(label, 13, wide);
  const shown = lines.length > 2 ? [lines[0] ?? '', `${(lines[1] ?? '').slice(0, -1)}…`] : lines;
  const all = [
    ...shown.map((text) => ({ text, size: 13, fill: palette.ink })),
    ...(note ? [{ text: note, size: 11, fill: palette.ink2 }] : []),
  ];
  const start = head - 6 - (all.length - 1) * 16;
  return all
    .map(({ text, size, fill }, row) =>
      element('text', { x: 0, y: start + row * 16, 'font-size': size, fill }, escaped(text)),
    )
    .join('');
}

function panelMarks(
  panel: ChartPanel,
  spec: SmallMultiplesSpec,
  years: readonly number[],
  x: (year: number) => number,
  y: (value: number) => number,
  words: DrawingWords,
): string {
  const breaks = panel.breaks ?? spec.breaks;
  const known = vertices(panel.points);
  const [first] = known;
  const last = known.at(-1);
  const gaps = panelGaps(panel);
  const provisional = panel.points.find(({ year }) => year === last?.year)?.provisional ?? false;
  const [from, until] = [x(years[0] ?? 0), x(years.at(-1) ?? 0)];
  const small = { 'font-size': 11, fill: palette.ink2 };
  const dot = (year: number, value: number, r: number, fill: string) =>
    element('circle', {
      'data-mark': '',
      cx: x(year),
      cy: y(value),
      r,
      fill,
      stroke: palette.accent,
      'stroke-width': 1.4,
    });
  return [
    element('line', { x1: from - 5, x2: until + 5, y1: picture, y2: picture, stroke: palette.rule }),
    ...panelBandRuns(panel).map((run) =>
      element('path', {
        'data-band': '',
        d: `${through([
          ...run.map(({ year, high }) => [x(year), y(high)] as const),
          ...[...run].reverse().map(({ year, low }) => [x(year), y(low)] as const),
        ])}Z`,
        fill: palette.context,
        'fill-opacity': '0.35',
      }),
    ),
    ...breaks.map(({ year }) =>
      element('line', {
        'data-break': year,
        x1: x(year - 0.5),
        x2: x(year - 0.5),
        y1: 2,
        y2: picture,
        stroke: palette.ink2,
        'stroke-width': 0.8,
        'stroke-opacity': '0.6',
        'stroke-dasharray': '2 2',
      }),
    ),
    ...(panel.targets ?? []).map((target) =>
      element('path', {
        d: targetPath(target, x, y),
        fill: 'none',
        stroke: palette.ink,
        'stroke-width': 0.9,
        opacity: target.state === 'superseded' ? '0.4' : '0.9',
        'stroke-dasharray': target.state === 'proposed' ? '2 3' : undefined,
      }),
    ),
    ...toSegments(panel.points, breaks).map(({ join, vertices: ends }) =>
      element('path', {
        'data-join': join,
        d: through(ends.map(({ year, value }) => [x(year), y(value)] as const)),
        fill: 'none',
        stroke: palette.accent,
        'stroke-width': '1.75',
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
        'stroke-dasharray': dashes[join],
      }),
    ),
    ...known
      .slice(1, -1)
      .map(({ year, value }) =>
        element('circle', { 'data-mark': '', cx: x(year), cy: y(value), r: 1.5, fill: palette.accent }),
      ),
    ...gaps.map(({ year, reason }) =>
      element(
        'g',
        { transform: `${at(x(year), picture + 9)} scale(0.75)` },
        gapMark(reason, 0, 0, palette.ink2),
      ),
    ),
    first && first !== last ? dot(first.year, first.value, 2.6, palette.paper) : '',
    last ? dot(last.year, last.value, 3, provisional ? palette.paper : palette.accent) : '',
    last
      ? element(
          'text',
          {
            x: x(last.year) + 7,
            y: y(last.value),
            dy: '0.35em',
            'font-size': 12,
            fill: palette.ink,
            ...halo,
          },
          escaped(words.short(last.value, panel.unit ?? spec.unit)),
        )
      : element(
          'text',
          { x: from, y: picture / 2, 'font-size': 12, 'font-style': 'italic', fill: palette.ink2 },
          escaped(words.gap(gaps[0]?.reason ?? 'no_row')),
        ),
    element('text', { x: from - 5, y: picture + 27, ...small }, String(years[0] ?? '')),
    element(
      'text',
      { x: until + 5, y: picture + 27, 'text-anchor': 'end', ...small },
      String(years.at(-1) ?? ''),
    ),
  ].join('');
}

function panelKey(
  spec: SmallMultiplesSpec,
  extent: { low: number; high: number } | null,
  { t, gap, value }: DrawingWords,
): KeyMark[] {
  const reasons = [...new Set(spec.panels.flatMap((panel) => panelGaps(panel).map(({ reason }) => reason)))];
  const whole = { ...spec.unit, decimals: 0 };
  return [
    {
      mark:
        element('circle', { cx: -4, cy: 0, r: 2.6, fill: palette.paper, stroke: palette.ink2 }) +
        element('circle', { cx: 4, cy: 0, r: 2.8, fill: palette.ink2 }),
      words: t('chart.key.ends'),
    },
    {
      mark: element('path', { d: 'M-5,5V-5M-5,5H6', stroke: palette.ink2, fill: 'none' }),
      words: extent
        ? t('chart.key.shared-axes', { low: value(extent.low, whole), high: value(extent.high, whole) })
        : t('chart.key.own-axes'),
    },
    ...reasons.sort().map((reason) => ({ mark: gapMark(reason, 0, 0, palette.ink2), words: gap(reason) })),
  ];
}
