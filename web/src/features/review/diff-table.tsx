import type { Verdict } from '@kipimo/shared';
import { Fragment, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Language } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { Changed, Label, Now, Remarks, Texts, Was } from './diff-cells.js';
import type { Base, DiffRow } from './diff-rows.js';
import type { Dot } from './dot-strip.js';
import { OwnHistory } from './own-history.js';
import type { Present } from './review.query.js';
import { RowCheck } from './row-check.js';
import type { Checks } from './use-checks.js';
import { type Word, wordOn } from './verdicts.js';
import type { BegunWords } from './words-kept.js';

interface TableProps {
  rows: readonly DiffRow[];
  base: Base;
  checks: Checks;
  begun: BegunWords;
  onBegin: (words: BegunWords) => void;
  /** Which verdicts the report is open to; none when the person may only read. */
  open: readonly Verdict[];
  /** In which the reporting institution works: template sentences are written in it. */
  language: Language;
  period: string;
  present: readonly Present[];
  /** The institution's own numbers, by cell path. */
  history: ReadonlyMap<string, readonly Dot[]>;
  onHere: (path: string) => void;
  /** What else is known of a cell, such as its conversation and its evidence. */
  beside?: ((cell: { indicator: string; slice: string }) => ReactNode) | undefined;
}

const keyOfArrow: Readonly<Record<string, string>> = { ArrowDown: 'j', ArrowUp: 'k' };
const verdictOfKey: Readonly<Record<string, Verdict>> = { q: 'asked', d: 'adjusted', f: 'flagged' };

/** Was and now, cell by cell. With the cursor in a row: j k move, a accepts, q asks, d adjusts, f flags, u takes back. */
export function DiffTable(props: TableProps) {
  const { rows, base, checks, begun, onBegin, open, language, period, present, history, onHere, beside } =
    props;
  const { t } = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const [here, setHere] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const current = rows.some(({ path }) => path === here) ? here : rows[0]?.path;
  const hasHistory = history.size > 0;
  const columns = 5 + Number(open.length > 0);

  const focusRow = (path: string | undefined) => {
    if (path === undefined) return;
    setHere(path);
    [...(body.current?.querySelectorAll<HTMLElement>('tr[data-path]') ?? [])]
      .find((row) => row.dataset.path === path)
      ?.focus();
  };
  const after = (row: DiffRow) => rows[rows.indexOf(row) + 1]?.path ?? row.path;
  const leave = ({ path }: DiffRow) => {
    onBegin(Object.fromEntries(Object.entries(begun).filter(([known]) => known !== path)));
  };
  const actsOn = (row: DiffRow) => ({
    accept: () => {
      checks.say([wordOn(row, 'accepted')]);
      focusRow(after(row));
    },
    begin: (verdict: Verdict) =>
      onBegin({ ...begun, [row.path]: { reason: '', value: '', ...begun[row.path], verdict } }),
    write: (words: BegunWords[string]) => onBegin({ ...begun, [row.path]: words }),
    say: (more: Pick<Word, 'reason' | 'value' | 'currency'>) => {
      checks.say([wordOn(row, begun[row.path]?.verdict ?? 'asked', more)]);
      leave(row);
      focusRow(after(row));
    },
    cancel: () => {
      leave(row);
      focusRow(row.path);
    },
    takeBack: () => {
      checks.say([wordOn(row, null)]);
      focusRow(row.path);
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target.tagName !== 'TR' || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.findIndex(({ path }) => path === target.dataset.path);
    const row = rows[at];
    if (!row) return;
    const key = keyOfArrow[event.key] ?? event.key.toLowerCase();
    const verdict = key === 'a' ? 'accepted' : verdictOfKey[key];
    const isKnown = verdict !== undefined || ['j', 'k', 'u', 'o'].includes(key);
    if (!isKnown) return;
    event.preventDefault();
    if (key === 'j') focusRow(rows[at + 1]?.path);
    else if (key === 'k') focusRow(rows[at - 1]?.path);
    else if (key === 'o') setOpened(opened === row.path ? null : row.path);
    else if (row.isComputed) return;
    else if (key === 'u') {
      if (checks.sayings.has(row.path)) actsOn(row).takeBack();
    } else if (!verdict || !open.includes(verdict)) return;
    else if (verdict === 'accepted') actsOn(row).accept();
    else actsOn(row).begin(verdict);
  };

  return (
    <Table caption={t('review.values')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('review.column.indicator')}</ColumnHead>
          <ColumnHead numeric>{t(`review.column.was.${base}`)}</ColumnHead>
          <ColumnHead numeric>{t('review.column.now', { period })}</ColumnHead>
          <ColumnHead numeric>
            {t(hasHistory ? 'review.column.change-history' : 'review.column.change')}
          </ColumnHead>
          <ColumnHead>{t('review.column.remarks')}</ColumnHead>
          {open.length > 0 && <ColumnHead>{t('review.column.check')}</ColumnHead>}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <Fragment key={row.path}>
            <tr
              data-path={row.path}
              tabIndex={row.path === current ? 0 : -1}
              onFocus={() => {
                setHere(row.path);
                onHere(row.path);
              }}
              className="-outline-offset-2"
            >
              <RowHead className="align-top md:min-w-40">
                <Label row={row} />
                {present
                  .filter(({ cell }) => cell === row.path)
                  .map(({ name }) => (
                    <span key={name} className="block text-xs text-attention">
                      {t('review.present.here', { name })}
                    </span>
                  ))}
                {beside && !row.isComputed && (
                  <button
                    type="button"
                    aria-expanded={opened === row.path}
                    className="link block min-h-11 text-left text-xs md:min-h-6"
                    onClick={() => setOpened(opened === row.path ? null : row.path)}
                  >
                    {t('review.beside')}
                  </button>
                )}
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
                    {hasHistory && (
                      <span className="mt-1 block">
                        <OwnHistory row={row} dots={history.get(row.path) ?? []} />
                      </span>
                    )}
                  </Cell>
                </>
              )}
              <Cell className="min-w-32 max-w-md">
                <Remarks row={row} />
              </Cell>
              {open.length > 0 && (
                <Cell className="min-w-32">
                  {!row.isComputed && (
                    <div className="max-w-48">
                      <RowCheck
                        row={row}
                        said={checks.sayings.get(row.path)}
                        before={checks.overtaken.get(row.path)}
                        overruled={checks.overruled.get(row.path)}
                        begun={begun[row.path]}
                        open={open}
                        language={language}
                        acts={actsOn(row)}
                      />
                    </div>
                  )}
                </Cell>
              )}
            </tr>
            {beside && opened === row.path && (
              <tr>
                <Cell colSpan={columns} className="bg-wash">
                  {beside({ indicator: row.cell.version.indicator, slice: row.cell.slice })}
                </Cell>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </Table>
  );
}
