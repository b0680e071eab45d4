import { useWidth } from '../../charts/use-width.js';
import { useText } from '../../i18n/use-text.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { barOf, type Timeline } from './timeline.js';

const row = 15;
const bar = 7;
const head = 34;
const foot = 6;

/** Who was in a cohort and when: one line each, with a count of every year above, and the same as a table. */
export function MembershipStrip({
  timeline,
  years,
}: {
  timeline: Timeline;
  years: readonly { year: number; members: number }[];
}) {
  const { t, format } = useText();
  const [width, box] = useWidth();
  const { rows, first, last } = timeline;
  const labels = width < 480 ? 96 : 120;
  const inner = Math.max(80, width - labels - 8);
  const x = (share: number) => labels + share * inner;
  const span = last + 1 - first;
  const every = Math.ceil((span * 34) / inner);
  const ticks = Array.from({ length: span }, (_, at) => first + at).filter((_, at) => at % every === 0);
  // The last year of a narrow picture stands before its line.
  const isTight = (year: number) => ((last + 1 - year) / span) * inner < 31;
  const height = head + rows.length * row + foot;
  const counts = new Map(years.map(({ year, members }) => [year, members]));
  return (
    <div>
      <div ref={box}>
        <svg
          role="img"
          aria-label={t('cohorts.strip.label', {
            n: rows.length,
            from: format.year(first),
            to: format.year(last),
          })}
          width={width}
          height={height}
          className="block text-ink-2"
        >
          {ticks.map((year) => (
            <g key={year}>
              <line
                x1={x((year - first) / span)}
                x2={x((year - first) / span)}
                y1={head - 4}
                y2={height - foot}
                className="stroke-rule"
              />
              <text
                x={x((year - first) / span) + (isTight(year) ? -3 : 3)}
                y={11}
                fontSize={11}
                fill="currentColor"
                textAnchor={isTight(year) ? 'end' : 'start'}
              >
                {format.year(year)}
              </text>
              {counts.has(year) && (
                <text
                  x={x((year - first) / span) + 3}
                  y={25}
                  fontSize={11}
                  className="tabular fill-ink font-medium"
                >
                  {format.number(counts.get(year) ?? 0)}
                </text>
              )}
            </g>
          ))}
          <text x={0} y={25} fontSize={11} fill="currentColor">
            {t('cohorts.strip.members')}
          </text>
          {rows.map(({ code, label, spells }, at) => {
            const y = head + at * row;
            return (
              <g key={code}>
                <text x={0} y={y + bar + 2} fontSize={11} className="fill-ink">
                  {label.length > labels / 7 ? `${label.slice(0, Math.floor(labels / 7) - 1)}…` : label}
                </text>
                {spells.map((spell) => {
                  const { from, to, startIsKnown, endIsKnown } = barOf(timeline, spell);
                  return (
                    <g key={`${spell.enters}|${spell.leaves}`}>
                      <rect
                        x={x(from)}
                        y={y + 2}
                        width={Math.max(2, (to - from) * inner)}
                        height={bar}
                        className="fill-accent"
                        opacity={startIsKnown || endIsKnown ? 0.85 : 0.4}
                      />
                      {endIsKnown && (
                        <line
                          x1={x(to)}
                          x2={x(to)}
                          y1={y}
                          y2={y + bar + 4}
                          className="stroke-ink"
                          strokeWidth={1.5}
                        />
                      )}
                    </g>
                  );
                })}
              </g>
            );
          })}
        </svg>
      </div>
      <p className="mt-1 max-w-line text-xs text-ink-2">{t('cohorts.strip.key')}</p>
      <details className="mt-3">
        <summary className="link min-h-6 cursor-pointer text-sm">{t('cohorts.strip.table')}</summary>
        <div className="mt-3">
          <Table caption={t('cohorts.strip.table')} hideCaption tall>
            <thead>
              <tr>
                <ColumnHead>{t('cohorts.institution')}</ColumnHead>
                <ColumnHead>{t('cohorts.enters')}</ColumnHead>
                <ColumnHead>{t('cohorts.leaves')}</ColumnHead>
                <ColumnHead>{t('cohorts.reason')}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {rows.flatMap(({ code, label, spells }) =>
                spells.map(({ enters, leaves, reason }) => (
                  <tr key={`${code}|${enters}`}>
                    <RowHead>{label}</RowHead>
                    <Cell>{enters ? format.date(enters, 'medium') : t('cohorts.open-start')}</Cell>
                    <Cell>{leaves ? format.date(leaves, 'medium') : t('cohorts.open-end')}</Cell>
                    <Cell>{reason ?? ''}</Cell>
                  </tr>
                )),
              )}
            </tbody>
          </Table>
        </div>
      </details>
    </div>
  );
}
