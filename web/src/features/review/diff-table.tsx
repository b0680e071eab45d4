import { type KeyboardEvent, useRef, useState } from 'react';
import type { Language } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { Changed, Label, Now, Remarks, Texts, Was } from './diff-cells.js';
import type { Base, DiffRow } from './diff-rows.js';
import { asked, reasonGiven, type ReviewMarks, seen, unasked } from './review-marks.js';
import { RowCheck } from './row-check.js';

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
            {row.now?.text || row.was?.text ? (
              <Cell colSpan={3}>
                <Texts row={row} base={base} period={period} />
              </Cell>
            ) : (
              <>
                <Cell numeric>
                  <Was row={row} />
                </Cell>
                <Cell numeric>
                  <Now row={row} />
                </Cell>
                <Cell numeric>
                  <Changed row={row} />
                </Cell>
              </>
            )}
            <Cell className="min-w-48 max-w-md">
              <Remarks row={row} />
            </Cell>
            {onChange && (
              <Cell className="min-w-56">
                {!row.isComputed && (
                  <RowCheck
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
