import { cellPath, type CellEntry, type ImportReport, type ImportRow } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Badge } from '../../ui/badge.js';
import { useFileWords } from './file-words.js';
import type { FilledReport } from './filled-report.js';

type Question = FilledReport['cells'][number]['version'];

/** What needs a person first, then what would change. */
const ORDER: readonly ImportRow['kind'][] = ['problem', 'conflict', 'cleared', 'changed', 'new'];
const TONES = {
  problem: 'attention',
  conflict: 'attention',
  cleared: 'plain',
  changed: 'plain',
  new: 'plain',
} as const;

/** Every row that is not as it was: where it stands, what it holds now, what it would hold, and what to do. */
export function ImportRows({
  report,
  questions,
}: {
  report: ImportReport;
  questions: ReadonlyMap<string, Question>;
}) {
  const rows = report.rows.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return (
    <ul className="mt-4 border-t border-rule">
      {rows.map((row) => (
        <li
          key={`${row.sheet}!${row.cell}!${row.indicator}!${row.slice}`}
          className="border-b border-rule py-3"
        >
          <Row row={row} question={questions.get(row.indicator)} />
        </li>
      ))}
    </ul>
  );
}

function Row({ row, question }: { row: ImportRow; question: Question | undefined }) {
  const { t, say, format } = useText();
  const { written, partOf } = useValueWords();
  const wordsFor = useFileWords();
  const [, column = '', line = ''] = /^([A-Z]+)(\d+)$/.exec(row.cell) ?? [];
  const place = row.sheet === '' ? t('transfer.place.csv', { column, line }) : `${row.sheet}!${row.cell}`;
  const content = (entry: CellEntry | null): string => {
    if (!entry || !question) return t('transfer.row.empty');
    const value = written(entry, question) || t('transfer.row.empty');
    return entry.note ? `${value} · ${t('transfer.row.note', { note: entry.note })}` : value;
  };
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      <div className="min-w-0 text-sm">
        <p className="flex flex-wrap items-baseline gap-2">
          <span className="font-medium tabular">{place}</span>
          <Badge tone={TONES[row.kind]}>{t(`transfer.kind.${row.kind}`)}</Badge>
        </p>
        <p className="mt-1">
          {question ? say(question.name).words : cellPath(row.indicator, row.slice)}
          {row.slice !== '' && ` · ${partOf(row.slice)}`}
        </p>
        <p className="text-xs text-ink-2">{cellPath(row.indicator, row.slice)}</p>
      </div>
      <div className="min-w-0 text-sm">
        <p className="text-ink-2">{t('transfer.row.now', { value: content(row.was) })}</p>
        {row.becomes && <p>{t('transfer.row.file', { value: content(row.becomes) })}</p>}
        {row.theirs && (
          <p className="mt-1 text-attention">
            {row.theirs.at === ''
              ? t('transfer.mine')
              : t('transfer.theirs', {
                  name: row.theirs.by ?? t('transfer.somebody'),
                  date: format.moment(row.theirs.at),
                })}
          </p>
        )}
        {row.issues.map((issue) => (
          <p
            key={issue.rule}
            className={`mt-1 ${issue.severity === 'error' ? 'text-error' : 'text-attention'}`}
          >
            {wordsFor(issue)}
          </p>
        ))}
      </div>
    </div>
  );
}
