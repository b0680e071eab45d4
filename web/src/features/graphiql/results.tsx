import { useId, useState } from 'react';
import { Chart } from '../../charts/chart.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/session.js';
import { Button } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { SelectField } from '../../ui/field.js';
import { Cell, ColumnHead, Table } from '../../ui/table.js';
import { answerChart, breaksIn } from './answer-chart.js';
import type { ApiAnswer } from './asking.js';
import { resultTables, type ResultTable, saysIllustrative, tableCsv } from './result-tables.js';

const views = ['table', 'chart', 'json'] as const;
const MOST_ROWS = 500;

/** The last answer as table, chart or JSON. */
export function Results({ answer }: { answer: ApiAnswer }) {
  const { t } = useText();
  const { service } = useSession();
  const [view, setView] = useState<(typeof views)[number]>('table');
  const [at, setAt] = useState(0);
  const title = useId();
  const tables = resultTables(answer.data);
  const table = tables[at] ?? tables[0];
  const illustrative = saysIllustrative(answer.data) ?? service?.demonstration ?? false;
  return (
    <section aria-labelledby={title} className="mt-8 border-t border-rule pt-5">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <h2 id={title} className="font-serif text-lg">
          {t('workbench.results')}
        </h2>
        <div className="flex flex-wrap gap-2" role="group" aria-label={t('workbench.results.as')}>
          {views.map((one) => (
            <Button
              key={one}
              aria-pressed={view === one}
              weight={view === one ? 'primary' : 'plain'}
              onClick={() => setView(one)}
            >
              {t(`workbench.as.${one}`)}
            </Button>
          ))}
        </div>
      </div>
      {illustrative && <p className="mb-3 text-sm text-attention">{t('workbench.illustrative')}</p>}
      {view !== 'json' && tables.length > 1 && (
        <div className="mb-4 max-w-80">
          <SelectField
            label={t('workbench.list')}
            value={at}
            onChange={({ target }) => setAt(Number(target.value))}
          >
            {tables.map(({ path }, index) => (
              <option key={path} value={index}>
                {path}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      {view === 'json' || !table ? (
        <Json answer={answer} />
      ) : view === 'table' ? (
        <Rows table={table} />
      ) : (
        <Drawing table={table} answer={answer} illustrative={illustrative} />
      )}
    </section>
  );
}

function Rows({ table }: { table: ResultTable }) {
  const { t, format } = useText();
  return (
    <>
      <Table caption={t('workbench.table.caption', { path: table.path, n: table.rows.length })} tall>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <ColumnHead
                key={column}
                numeric={table.rows.some((row) => typeof row[table.columns.indexOf(column)] === 'number')}
              >
                {column}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, MOST_ROWS).map((row, index) => (
            // An answer does not change, so its place is a row's name.
            <tr key={index}>
              {row.map((cell, column) => (
                <Cell key={table.columns[column]} numeric={typeof cell === 'number'}>
                  {typeof cell !== 'number'
                    ? String(cell ?? '–')
                    : table.columns[column] === 'year'
                      ? format.year(cell)
                      : format.number(cell, Number.isInteger(cell) ? 0 : 2)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {table.rows.length > MOST_ROWS && (
        <p className="mt-2 text-sm text-ink-2">
          {t('workbench.table.more', { n: table.rows.length - MOST_ROWS })}
        </p>
      )}
      <div className="mt-3">
        <CopyButton text={() => tableCsv(table)}>{t('workbench.copy-csv')}</CopyButton>
      </div>
    </>
  );
}

function Drawing({
  table,
  answer,
  illustrative,
}: {
  table: ResultTable;
  answer: ApiAnswer;
  illustrative: boolean;
}) {
  const { t } = useText();
  const breaks = breaksIn(answer.data);
  if (!breaks) return <p className="max-w-line text-sm text-ink-2">{t('workbench.chart.no-breaks')}</p>;
  const spec = answerChart(table, {
    breaks,
    title: t('workbench.chart.title'),
    everything: t('workbench.chart.all'),
    asOf: answer.extensions?.snapshot?.recordedUpTo ?? new Date().toISOString(),
    source: t('workbench.chart.source'),
    demonstration: illustrative,
  });
  if (!spec) return <p className="max-w-line text-sm text-ink-2">{t('workbench.chart.none')}</p>;
  return (
    <>
      <p className="mb-3 max-w-line text-sm text-ink-2">{t('workbench.chart.words')}</p>
      <Chart spec={spec} headingLevel={3} judgedAbove />
    </>
  );
}

function Json({ answer }: { answer: ApiAnswer }) {
  const { t } = useText();
  const text = JSON.stringify(answer, null, 2);
  return (
    <>
      <pre
        tabIndex={0}
        role="group"
        aria-label={t('workbench.as.json')}
        className="max-h-[60vh] overflow-auto bg-wash p-3 font-mono text-xs"
      >
        {text}
      </pre>
      <div className="mt-3">
        <CopyButton text={text}>{t('workbench.copy-json')}</CopyButton>
      </div>
    </>
  );
}
