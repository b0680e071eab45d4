import {
  everyYear,
  linear,
  panelGaps,
  panelValues,
  sortedPanels,
  valueAxis,
  type ChartPanel,
  type Extent,
  type SmallMultiplesSpec,
} from '@kipimo/shared';
import { useNavigate } from 'react-router';
import type { DrawingProps } from './kinds.js';
import { GapShape, KeyItem, KeyList } from './marks.js';
import { PageTurner, placeOn, Swiped, usePages, type Pages } from './pages.js';
import { Panel } from './panel.js';
import { Readable } from './readable.js';
import { stopsOf } from './trend-stops.js';
import { useChartWords, type ChartWords } from './use-chart-words.js';
import { useWidth } from './use-width.js';
import { Link } from '../ui/link.js';

const gutter = 20;
const picture = 64;
/** On a phone: more than a window holds are swiped, two beside and three above each other. */
const narrow = 480;
const perPage = 6;

/** One small drawing per institution or indicator, all the same size; light SVG, so that sixty stay quick. */
export default function SmallMultiples({ spec, onSelect }: DrawingProps<SmallMultiplesSpec>) {
  const words = useChartWords();
  const navigate = useNavigate();
  const [width, box] = useWidth();
  const panels = sortedPanels(spec, (a, b) => words.format.compare(a, b));
  const columns = Math.max(2, Math.floor((width + gutter) / (168 + gutter)));
  const wide = (width - gutter * (columns - 1)) / columns;
  const head = panels.some(({ note }) => note) ? 54 : 38;
  const tall = head + picture + 40;
  const pages: Pages | null =
    width < narrow && panels.length > perPage
      ? { each: perPage, stride: width + gutter, count: Math.ceil(panels.length / perPage) }
      : null;
  const paging = usePages(pages);
  const years = everyYear(panels.flatMap(({ points }) => points.map(({ year }) => year)));
  const shared = spec.axes === 'own' ? null : valueAxis(panels.flatMap(panelValues)).extent;
  const placed = panels.map((panel, at) => {
    const { page, within } = placeOn(pages, at);
    const left = page * (pages?.stride ?? 0) + (within % columns) * (wide + gutter);
    const top = Math.floor(within / columns) * tall;
    const extent = shared ?? valueAxis(panelValues(panel)).extent;
    const x = linear({ low: years[0] ?? 0, high: years.at(-1) ?? 1 }, { low: 5, high: wide - 44 });
    const y = linear(extent, { low: picture, high: 6 });
    return { panel, left, top, extent, x, y };
  });
  const rows = placed.map(({ panel, left, top, x, y }) =>
    stopsOf(panel, panel.breaks ?? spec.breaks, panel.unit ?? spec.unit, words, {
      x: (year) => left + x(year),
      y: (value) => top + head + y(value),
      lane: top + head + picture + 8,
    }).map((stop) => ({ ...stop, key: panel.key })),
  );
  const open = (key: string) => {
    const chosen = panels.find((panel) => panel.key === key);
    onSelect?.(key);
    if (chosen?.href) void navigate(chosen.href);
  };
  const height = Math.ceil(Math.min(panels.length, pages?.each ?? Infinity) / columns) * tall;
  const follow = (row: number | null) => {
    const { page } = placeOn(pages, row ?? 0);
    if (row !== null && page !== paging.page) paging.turnTo(page);
  };
  return (
    <div ref={box}>
      <Swiped pages={pages} state={paging} width={width} height={height}>
        <Readable
          label={spec.title}
          rows={rows}
          width={width}
          stride={pages?.stride}
          height={height}
          onActive={follow}
          onEnter={open}
        >
          {placed.map(({ panel, left, top, x, y }) => (
            <div
              key={panel.key}
              data-panel={panel.key}
              className="absolute"
              style={{ left, top, width: wide }}
            >
              <PanelHead panel={panel} height={head} />
              <Panel panel={panel} spec={spec} years={years} x={x} y={y} width={wide} height={picture} />
            </div>
          ))}
        </Readable>
      </Swiped>
      {pages && <PageTurner pages={pages} state={paging} all={panels.length} />}
      <PanelKey spec={spec} extent={shared} words={words} />
    </div>
  );
}

/** Links here are for the pointer; Enter opens the panel being read, and the table has a link for each. */
function PanelHead({ panel, height }: { panel: ChartPanel; height: number }) {
  return (
    <div className="flex flex-col justify-end pb-1 text-sm" style={{ height }}>
      <p className="line-clamp-2 leading-[1.05rem] text-ink" title={panel.label}>
        {panel.href ? (
          <Link tabIndex={-1} to={panel.href} className="hover:underline">
            {panel.label}
          </Link>
        ) : (
          panel.label
        )}
      </p>
      {panel.note && <p className="truncate text-xs text-ink-2">{panel.note}</p>}
    </div>
  );
}

function PanelKey({
  spec,
  extent,
  words,
}: {
  spec: SmallMultiplesSpec;
  extent: Extent | null;
  words: ChartWords;
}) {
  const { t, gap } = words;
  const reasons = [
    ...new Set(spec.panels.flatMap((panel) => panelGaps(panel).map(({ reason }) => reason))),
  ].sort();
  return (
    <KeyList>
      <KeyItem
        mark={
          <>
            <circle cx={-4} r={2.6} fill="var(--paper)" stroke="var(--ink-2)" strokeWidth={1.3} />
            <circle cx={4} r={2.8} fill="var(--ink-2)" />
          </>
        }
      >
        {t('chart.key.ends')}
      </KeyItem>
      <KeyItem mark={<path d="M-5,5V-5M-5,5H6" stroke="var(--ink-2)" fill="none" />}>
        {extent
          ? t('chart.key.shared-axes', {
              low: words.value(extent.low, { ...spec.unit, decimals: 0 }),
              high: words.value(extent.high, { ...spec.unit, decimals: 0 }),
            })
          : t('chart.key.own-axes')}
      </KeyItem>
      {reasons.map((reason) => (
        <KeyItem key={reason} mark={<GapShape reason={reason} x={0} y={0} colour="var(--ink-2)" />}>
          {gap(reason)}
        </KeyItem>
      ))}
    </KeyList>
  );
}
