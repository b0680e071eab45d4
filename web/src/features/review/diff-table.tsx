import { type KeyboardEvent, useRef, useState } from 'react';
import { SaidText } from '../../i18n/said-text.js';
import type { Language } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { useRuleWords } from '../../reporting/rule-words.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Badge } from '../../ui/badge.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { Base, Change, DiffRow } from './diff-rows.js';
import { ReasonField } from './reason-field.js';
import { asked, reasonGiven, type ReviewMarks, seen, unasked } from './review-marks.js';

interface TableProps {
  rows: readonly DiffRow[];
  base: Base;
  marks: ReviewMarks;
  /** Null when the person may only read. */
  onChange: ((marks: ReviewMarks) => void) | null;
  /** In which the reporting institution works: template sentences are written in it. */
  language: Language;
  period: string;
}

/** Was and now, cell by cell. With the cursor in a row: j and k move, a passes it, q asks about it, u takes it back. */
export function DiffTable({ rows, base, marks, onChange, language, period }: TableProps) {
  const { t } = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const [here, setHere] = useState<string | null>(null);
  const current = rows.some(({ path }) => path === here) ? here : rows[0]?.path;

  const focusRow = (path: string | undefined) => {
    if (path === undefined) return;
    setHere(path);
    const row = [...(body.current?.children ?? [])].find((one) => (one as HTMLElement).dataset.path === path);
    (row as HTMLElement | undefined)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target.tagName !== 'TR' || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.findIndex(({ path }) => path === target.dataset.path);
    const row = rows[at];
    if (!row) return;
    const key = event.key === 'ArrowDown' ? 'j' : event.key === 'ArrowUp' ? 'k' : event.key.toLowerCase();
    if (!['j', 'k', 'a', 'q', 'u'].includes(key)) return;
    event.preventDefault();
    if (key === 'j') focusRow(rows[at + 1]?.path);
    else if (key === 'k') focusRow(rows[at - 1]?.path);
    else if (!onChange || row.isComputed) return;
    else if (key === 'u') onChange(unasked(marks, row.path));
    else if (key === 'q') onChange(asked(marks, row.path));
    else {
      onChange(seen(marks, row.path));
      focusRow(rows[at + 1]?.path);
    }
  };

  return (
    <Table caption={t('review.values')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('review.column.indicator')}</ColumnHead>
          <ColumnHead numeric>{t(`review.column.was.${base}`)}</ColumnHead>
          <ColumnHead numeric>{t('review.column.now', { period })}</ColumnHead>
          <ColumnHead numeric>{t('review.column.change')}</ColumnHead>
          <ColumnHead>{t('review.column.remarks')}</ColumnHead>
          {onChange && <ColumnHead>{t('review.column.check')}</ColumnHead>}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <tr
            key={row.path}
            data-path={row.path}
            tabIndex={row.path === current ? 0 : -1}
            onFocus={() => setHere(row.path)}
            className="-outline-offset-2"
          >
            <RowHead className="align-top md:min-w-56">
              <Label row={row} />
            </RowHead>
            <Cell numeric>
              <Was row={row} />
            </Cell>
            <Cell numeric>
              <Now row={row} />
            </Cell>
            <Cell numeric>
              <Changed row={row} />
            </Cell>
            <Cell className="min-w-56 max-w-md">
              <Remarks row={row} />
            </Cell>
            {onChange && (
              <Cell className="min-w-64">
                {!row.isComputed && (
                  <Check
                    row={row}
                    marks={marks}
                    language={language}
                    onAsk={() => onChange(asked(marks, row.path))}
                    onPass={() => onChange(seen(marks, row.path))}
                    onReason={(reason) => onChange(reasonGiven(marks, row.path, reason))}
                    onTakeBack={() => {
                      onChange(unasked(marks, row.path));
                      focusRow(row.path);
                    }}
                    onDone={() => focusRow(row.path)}
                  />
                )}
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Label({ row: { cell } }: { row: DiffRow }) {
  const { t } = useText();
  const { unitOf, partOf } = useValueWords();
  const { version, slice } = cell;
  const unit = unitOf(version.unit);
  return (
    <>
      <SaidText text={version.name} />
      {slice && <span className="text-ink-2"> · {partOf(slice)}</span>}
      <span className="block text-xs text-ink-2">
        {version.indicator}
        {unit && ` · ${unit}`}
      </span>
      {cell.definitionChanged && (
        <span className="block text-xs text-attention">{t('review.definition-changed')}</span>
      )}
    </>
  );
}

const long = 'block max-h-32 max-w-xs overflow-y-auto text-left whitespace-pre-wrap';

function Was({ row: { was, cell } }: { row: DiffRow }) {
  const { written } = useValueWords();
  const words = was ? written(was, cell.version) : '';
  if (!words) return <span className="text-ink-2">–</span>;
  return (
    <span className="text-ink-2">
      <span className={was?.text ? long : ''}>{words}</span>
      {was?.year && <span className="block text-xs">{String(was.year)}</span>}
    </span>
  );
}

function Now({ row: { now, cell } }: { row: DiffRow }) {
  const { t } = useText();
  const { written } = useValueWords();
  const words = now ? written(now, cell.version) : '';
  if (!words) return <span className="text-ink-2">{t('review.empty')}</span>;
  return <span className={now?.text ? long : 'font-medium'}>{words}</span>;
}

function Changed({ row: { change, cell } }: { row: DiffRow }) {
  const { format } = useText();
  if (!change || isZero(change)) return <span className="text-ink-2">–</span>;
  const { difference, ratio } = change;
  const sign = Number(difference) > 0 ? '+' : '';
  const words =
    typeof difference === 'number'
      ? format.number(difference, cell.version.decimals)
      : format.exact(difference);
  return (
    <>
      {sign}
      {words}
      {ratio !== null && (
        <span className="block text-xs text-ink-2">
          {sign}
          {format.percent(ratio, 0)}
        </span>
      )}
    </>
  );
}

const isZero = ({ difference }: Change) => Number(difference) === 0;

function Remarks({ row: { issues, cell, isComputed } }: { row: DiffRow }) {
  const { t } = useText();
  const ruleWords = useRuleWords();
  const note = cell.entry?.note;
  return (
    <div className="space-y-1">
      {issues.map((issue) => (
        <p key={issue.rule} className={issue.severity === 'info' ? 'text-ink-2' : 'text-attention'}>
          {ruleWords(issue)}
        </p>
      ))}
      {note && <p>{t('review.note', { note })}</p>}
      {cell.mark && <p className="text-ink-2">{t('review.marked', { reason: cell.mark.reason })}</p>}
      {!isComputed && cell.version.evidenceRule && (
        <p className="text-xs text-ink-2">
          {t('review.evidence')} <span lang="en">{cell.version.evidenceRule}</span>
        </p>
      )}
    </div>
  );
}

function Check({
  row,
  marks,
  language,
  onAsk,
  onPass,
  onReason,
  onTakeBack,
  onDone,
}: {
  row: DiffRow;
  marks: ReviewMarks;
  language: Language;
  onAsk: () => void;
  onPass: () => void;
  onReason: (reason: string) => void;
  onTakeBack: () => void;
  onDone: () => void;
}) {
  const { t, say } = useText();
  const reason = marks.reasons[row.path];
  const name = say(row.cell.version.name).words;
  if (reason !== undefined)
    return (
      <ReasonField
        label={t('review.reason', { name })}
        language={language}
        reason={reason}
        onReason={onReason}
        onTakeBack={onTakeBack}
        onDone={onDone}
      />
    );
  const isSeen = marks.seen.includes(row.path);
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      {isSeen ? (
        <Badge tone="done">{t('review.passed')}</Badge>
      ) : (
        <button
          type="button"
          className="link min-h-11 md:min-h-6"
          aria-label={t('review.pass.of', { name })}
          onClick={onPass}
        >
          {t('review.pass')}
        </button>
      )}
      <button
        type="button"
        className="link min-h-11 md:min-h-6"
        aria-label={t('review.ask.of', { name })}
        onClick={onAsk}
      >
        {t('review.ask')}
      </button>
    </div>
  );
}
