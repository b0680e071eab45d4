import { EXPLANATION_LABELS, isAnswered } from '@kipimo/shared';
import { useState } from 'react';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { contentOf } from './outbox.js';
import { isAsked, pathOf } from './report-cells.js';
import type { Report, ReportCell } from './report.query.js';

const readers = ['manager', 'public'] as const;
type Reader = (typeof readers)[number];

/**
 * The cells that a reader gets of the report.
 *
 * Shape    the manager all that says something; the public totals alone, and of those no reason for a blank that would
 *          tell more than that there is no value. Notes, authors and explanations are for the manager.
 */
export function cellsFor(reader: Reader, cells: readonly ReportCell[]): ReportCell[] {
  const said = cells.filter((cell) => isAsked(cell) && isAnswered(contentOf(cell.entry)));
  return reader === 'manager' ? said : said.filter(({ slice }) => slice === '');
}

/** The report as the manager will read it, and as the public will once it is accepted and published. */
export function Preview({ report }: { report: Report }) {
  const { t } = useText();
  const [reader, setReader] = useState<Reader | null>(null);
  return (
    <details
      className="mt-4 border-y border-rule py-2"
      onToggle={({ currentTarget }) => setReader(currentTarget.open ? 'manager' : null)}
    >
      <summary className="min-h-11 cursor-pointer py-2 text-sm md:min-h-9">
        {t('entry.preview.title')}
      </summary>
      {reader && (
        <>
          <fieldset className="flex flex-wrap gap-4 text-sm">
            <legend className="sr-only">{t('entry.preview.reader')}</legend>
            {readers.map((one) => (
              <label key={one} className="flex min-h-11 items-center gap-2 md:min-h-7">
                <input
                  type="radio"
                  name="preview"
                  checked={reader === one}
                  onChange={() => setReader(one)}
                  className="accent-accent"
                />
                {t(`entry.preview.${one}`)}
              </label>
            ))}
          </fieldset>
          <p className="my-3 max-w-line text-sm text-ink-2">{t(`entry.preview.${reader}.words`)}</p>
          <Rows report={report} reader={reader} />
        </>
      )}
    </details>
  );
}

function Rows({ report, reader }: { report: Report; reader: Reader }) {
  const { t, say } = useText();
  const { written, partOf } = useValueWords();
  const isManager = reader === 'manager';
  return (
    <Table caption={t('entry.preview.title')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('entry.column.indicator')}</ColumnHead>
          <ColumnHead numeric>{report.periodLabel}</ColumnHead>
          {isManager && <ColumnHead>{t('entry.note.label')}</ColumnHead>}
        </tr>
      </thead>
      <tbody>
        {cellsFor(reader, report.cells).map((cell) => (
          <tr key={pathOf(cell)}>
            <RowHead>
              <SaidText text={cell.version.name} />
              {cell.slice && ` · ${partOf(cell.slice)}`}
            </RowHead>
            <Cell numeric={cell.version.valueType !== 'narrative'}>
              {cell.entry && written(cell.entry, cell.version)}
            </Cell>
            {isManager && (
              <Cell>
                {[
                  cell.entry?.explanation && say(EXPLANATION_LABELS[cell.entry.explanation]).words,
                  cell.entry?.note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
