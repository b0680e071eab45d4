import { memo } from 'react';
import { useText } from '../../i18n/use-text.js';
import { shortName } from './cockpit-rows.js';
import type { CockpitRow, CockpitSection } from './cockpit.query.js';
import { asksForTime } from './extension-requests.js';
import { sectionMarks } from './section-marks.js';
import { useCockpitWords } from './use-cockpit-words.js';
import { Link } from '../../ui/link.js';

const box = 'border-b border-rule px-2 py-1.5 align-middle';

/** One institution. It is drawn again only when it, its selection or the place of the focus in it changes. */
export const CockpitGridRow = memo(function CockpitGridRow({
  row,
  sections,
  index,
  activeColumn,
  selected,
  onToggle,
}: {
  row: CockpitRow;
  sections: readonly CockpitSection[];
  index: number;
  /** The column that Tab reaches in this row; null in all rows but one. */
  activeColumn: number | null;
  selected: boolean;
  onToggle: (code: string) => void;
}) {
  const { t, format } = useText();
  const words = useCockpitWords();
  const stop = (column: number) => ({
    'data-row': index,
    'data-column': column,
    tabIndex: activeColumn === column ? 0 : -1,
  });
  const { institution, submission, openQuestions, lastActivityOn } = row;
  const tail = sections.length + 1;
  return (
    <tr role="row" aria-selected={selected} aria-rowindex={index + 2} className={selected ? 'bg-wash' : ''}>
      <th
        role="rowheader"
        scope="row"
        {...stop(0)}
        className={`${box} sticky left-0 z-10 max-w-64 pl-0 text-left font-normal ${selected ? 'bg-wash' : 'bg-paper'}`}
      >
        <span className="flex items-center gap-2">
          <input
            type="checkbox"
            tabIndex={-1}
            checked={selected}
            onChange={() => onToggle(institution.code)}
            aria-label={t('rounds.select', { institution: institution.name })}
            className="size-4 accent-accent"
          />
          {submission ? (
            <Link to={`/review/${submission}`} tabIndex={-1} className="link" title={institution.name}>
              {shortName(row)}
            </Link>
          ) : (
            <span title={institution.name}>{shortName(row)}</span>
          )}
        </span>
      </th>
      {sections.map((section, place) => {
        const cell = row.cells.find(({ section: code }) => code === section.code);
        if (!cell) return <td key={section.code} role="gridcell" {...stop(place + 1)} className={box} />;
        const { glyph, className, shade } = sectionMarks[cell.state];
        return (
          <td
            key={section.code}
            role="gridcell"
            {...stop(place + 1)}
            className={`${box} text-center whitespace-nowrap tabular ${className}`}
            style={shade ? { backgroundColor: shade } : undefined}
          >
            <span aria-hidden="true">
              {glyph}
              {cell.state === 'in_progress' && (
                <span className="ml-1.5 text-xs">
                  {cell.answered}/{section.questions.length}
                </span>
              )}
            </span>
            <span className="sr-only">{words.cell(section, cell)}</span>
          </td>
        );
      })}
      <td role="gridcell" {...stop(tail)} className={`${box} whitespace-nowrap`}>
        {words.due(row)}
        {row.extension && <span className="block text-xs text-ink-2">{words.extended(row)}</span>}
        {asksForTime(row) && <span className="block text-xs text-attention">{t('rounds.request.asks')}</span>}
      </td>
      <td role="gridcell" {...stop(tail + 1)} className={`${box} text-right tabular`}>
        {openQuestions === 0 ? (
          <span className="text-ink-2">{format.number(0)}</span>
        ) : (
          format.number(openQuestions)
        )}
      </td>
      <td role="gridcell" {...stop(tail + 2)} className={`${box} pr-0 whitespace-nowrap tabular`}>
        {lastActivityOn ? format.date(lastActivityOn, 'medium') : t('rounds.no-activity')}
      </td>
    </tr>
  );
});
