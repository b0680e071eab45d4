import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import type { History } from './history.query.js';
import type { ReportCell } from './report.query.js';
import { sparkline } from './sparkline.js';

const width = 240;
const height = 56;

/** The cell's own earlier years: drawn without any chart library, and as the table that the drawing stands for. */
export function OwnHistory({ cell, history }: { cell: ReportCell; history: History | undefined }) {
  const { t, format } = useText();
  const { written } = useValueWords();
  const values = history?.values ?? [];
  if (values.length === 0) return <p className="text-ink-2">{t('entry.history.none')}</p>;
  const currencies = new Set(values.flatMap(({ currency }) => currency ?? []));
  const drawing = sparkline(
    values.map(({ year, value, comparable }) => ({
      year,
      value: value == null ? null : Number(value),
      comparable,
    })),
    width,
    height,
  );
  return (
    <>
      {currencies.size < 2 && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className="block h-14 w-60 max-w-full"
          role="img"
          aria-label={t('entry.history.drawing', { n: values.length })}
        >
          <line x1="0" x2={width} y1={height - 4} y2={height - 4} stroke="var(--rule)" />
          {drawing.lines.map((path) => (
            <path key={path} d={path} fill="none" stroke="var(--series-1)" strokeWidth="1.5" />
          ))}
          {drawing.dots.map(({ x, y, year }) => (
            <circle key={year} cx={x} cy={y} r="2.5" fill="var(--series-1)" />
          ))}
          {drawing.hollow.map(({ x, y, year }) => (
            <circle key={year} cx={x} cy={y} r="3" fill="var(--paper)" stroke="var(--ink-2)" />
          ))}
        </svg>
      )}
      <table className="mt-2 text-sm tabular">
        <caption className="sr-only">{t('entry.history.title')}</caption>
        <tbody>
          {values.toReversed().map((one) => (
            <tr key={one.year}>
              <th scope="row" className="pr-4 text-left font-normal text-ink-2">
                {format.year(one.year)}
              </th>
              <td className="text-right">{written(one, cell.version)}</td>
              {!one.comparable && <td className="pl-3 text-attention">{t('entry.history.other')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
