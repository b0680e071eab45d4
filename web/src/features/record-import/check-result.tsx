import type { CheckRecordImportQuery, ImportFileQuery } from '../../graphql/generated/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Notice } from '../../ui/notice.js';
import { Finding } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { useImportWords } from './import-words.js';

type Check = CheckRecordImportQuery['checkRecordImport'];

/** What a file would do: counts, problems by line and column, and the rows that change something. */
export function CheckResult({ check, file }: { check: Check; file: ImportFileQuery['importFile'] }) {
  const { t } = useText();
  const words = useImportWords();
  const { newCount, changedCount, unchangedCount, problemCount, passedOver, lines } = check;
  const columns = check.findings.filter(({ field }) => field === 'columns');
  return (
    <>
      <Finding note={passedOver > 0 ? t('imports.check.passed-over', { n: passedOver }) : undefined}>
        {t(check.ready ? 'imports.check.ready' : 'imports.check.not-ready', {
          lines,
          new: newCount,
          changed: changedCount,
          unchanged: unchangedCount,
          problems: problemCount + check.findings.length,
        })}
      </Finding>
      {columns.length > 0 && (
        <div className="mt-4 max-w-line">
          <Notice tone="attention">
            {columns.map((found) => (
              <p key={`${found.rule} ${JSON.stringify(found.params)}`}>{words(found)}</p>
            ))}
          </Notice>
        </div>
      )}
      {check.problems.length > 0 && <Problems check={check} file={file} />}
      {check.rows.length > 0 && <Changes check={check} />}
    </>
  );
}

function Problems({ check, file }: { check: Check; file: ImportFileQuery['importFile'] }) {
  const { t, format } = useText();
  const words = useImportWords();
  const headOf = (column: number | null | undefined) =>
    column == null ? t('imports.check.whole-line') : (file.columns[column]?.head ?? String(column + 1));
  return (
    <div className="mt-6">
      <Table caption={t('imports.check.problems')} tall>
        <thead>
          <tr>
            <ColumnHead numeric>{t('imports.check.line')}</ColumnHead>
            <ColumnHead>{t('imports.map.column')}</ColumnHead>
            <ColumnHead>{t('imports.check.what')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {check.problems.map((found) => (
            <tr key={`${found.line} ${found.column} ${found.rule}`}>
              <RowHead className="tabular">{format.number(found.line)}</RowHead>
              <Cell className="break-words">{headOf(found.column)}</Cell>
              <Cell>
                <span className={found.severity === 'error' ? 'text-error' : 'text-attention'}>
                  {t(found.severity === 'error' ? 'imports.check.error' : 'imports.check.warning')}
                </span>{' '}
                {words(found)}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {check.problemCount > check.problems.length && (
        <p className="mt-2 text-sm text-ink-2">
          {t('imports.check.more', { n: check.problemCount - check.problems.length })}
        </p>
      )}
    </div>
  );
}

function Changes({ check }: { check: Check }) {
  const { t, format } = useText();
  const isNumber = (words: string | null | undefined): words is string => /^-?\d+(\.\d+)?$/.test(words ?? '');
  const shown = (words: string | null | undefined) =>
    isNumber(words) ? format.exact(words) : (words ?? '–');
  return (
    <div className="mt-6">
      <Table caption={t('imports.check.rows')} tall>
        <thead>
          <tr>
            <ColumnHead>{t('imports.check.place')}</ColumnHead>
            <ColumnHead>{t('imports.role.indicator')}</ColumnHead>
            <ColumnHead>{t('imports.role.period')}</ColumnHead>
            <ColumnHead>{t('imports.role.slice')}</ColumnHead>
            <ColumnHead numeric>{t('imports.check.was')}</ColumnHead>
            <ColumnHead numeric>{t('imports.check.now')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {check.rows.map((row) => (
            <tr key={row.line + row.place + row.indicator + row.period}>
              <RowHead>{row.place}</RowHead>
              <Cell>{row.indicator}</Cell>
              <Cell>{row.period}</Cell>
              <Cell>{row.slice}</Cell>
              <Cell numeric>{shown(row.was)}</Cell>
              <Cell numeric>{shown(row.now)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
