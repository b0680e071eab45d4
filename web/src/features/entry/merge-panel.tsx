import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { SaidText } from '../../i18n/said-text.js';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Button } from '../../ui/button.js';
import { useForm } from './form-context.js';
import { MergeRow } from './merge-row.js';
import { type CellContent, contentOf, type Draft, type Outbox, type StandingEntry } from './outbox.js';
import { pathOf } from './report-cells.js';
import type { Report, ReportCell } from './report.query.js';

/** One cell that two people wrote in. */
export interface TornCell {
  readonly path: string;
  readonly cell: ReportCell;
  readonly draft: Draft;
  readonly theirs: StandingEntry;
}

export type Choice = 'mine' | 'theirs' | 'new';
type Decision = { readonly path: string; readonly choice: Choice; readonly content: CellContent };

interface MergeProps {
  report: Report;
  drafts: Outbox;
  /** Puts a cell back to where it has to be decided. */
  onRestore: (path: string, draft: Draft) => void;
  onClose: () => void;
}

/** Cells that somebody else changed meanwhile, side by side, each waiting for a decision. */
export default function MergePanel(props: MergeProps) {
  return (
    <Speaking areas={['device']}>
      <Panel {...props} />
    </Speaking>
  );
}

function tornIn(report: Report, drafts: Outbox): TornCell[] {
  return report.cells.flatMap((cell) => {
    const path = pathOf(cell);
    const draft = drafts.get(path);
    return draft?.theirs ? [{ path, cell, draft, theirs: draft.theirs }] : [];
  });
}

function Panel({ report, drafts, onRestore, onClose }: MergeProps) {
  const { t } = useText();
  const { partOf } = useValueWords();
  const { decide } = useForm();
  const panel = useRef<HTMLDialogElement>(null);
  // The rows stand still while they are decided, so that each decision can be seen and taken back.
  const [rows] = useState(() => tornIn(report, drafts));
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const [active, setActive] = useState(0);
  const [editing, setEditing] = useState<string | null>(null);
  const made = new Map(decisions.map((decision) => [decision.path, decision]));
  const open = rows.filter(({ path }) => !made.has(path));
  const counted = (choice: Choice) => decisions.filter((one) => one.choice === choice).length;

  useEffect(() => panel.current?.showModal(), []);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus();
  }, [active]);

  const settle = (row: TornCell, choice: Choice, content: CellContent) => {
    decide(row.path, content);
    setDecisions((former) => [
      ...former.filter(({ path }) => path !== row.path),
      { path: row.path, choice, content },
    ]);
    setEditing(null);
    toNext(row.path);
  };
  const toNext = (after: string) => {
    const here = rows.findIndex(({ path }) => path === after);
    const waiting = rows.findIndex((row, at) => at > here && !made.has(row.path));
    const first = rows.findIndex((row) => row.path !== after && !made.has(row.path));
    setActive(waiting >= 0 ? waiting : first >= 0 ? first : here);
  };
  const mine = (row: TornCell) => settle(row, 'mine', row.draft.content);
  const theirs = (row: TornCell) => settle(row, 'theirs', contentOf(row.theirs));
  const undo = () => {
    const last = decisions.at(-1);
    const row = rows.find(({ path }) => path === last?.path);
    if (!row) return;
    onRestore(row.path, row.draft);
    setDecisions(decisions.slice(0, -1));
    setActive(rows.indexOf(row));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[active];
    if (!row || event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const acts: Record<string, () => void> = {
      '1': () => mine(row),
      '2': () => theirs(row),
      '3': () => setEditing(row.path),
      n: () => toNext(row.path),
      u: undo,
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <dialog
      ref={panel}
      aria-labelledby="merge-title"
      onClose={onClose}
      onKeyDown={onKeyDown}
      className="m-auto max-h-[90vh] w-[min(64rem,calc(100vw-1rem))] overflow-y-auto rounded-sm border border-rule bg-paper p-4 text-ink shadow-overlay backdrop:bg-black/40 md:p-6"
    >
      <h2 id="merge-title" className="font-serif text-lg">
        {t('device.merge.title', { n: rows.length })}
      </h2>
      <p className="mt-2 max-w-line text-sm text-ink-2">{t('device.merge.words')}</p>
      {open.length > 1 && (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button onClick={() => open.forEach(mine)}>{t('device.merge.all-mine', { n: open.length })}</Button>
          <Button onClick={() => open.forEach(theirs)}>
            {t('device.merge.all-theirs', { n: open.length })}
          </Button>
        </div>
      )}
      <table className="mt-4 block w-full text-sm md:table">
        <thead className="hidden md:table-header-group">
          <tr className="border-b border-field text-left text-xs text-ink-2">
            <th scope="col" className="py-2 pr-4 font-normal">
              {t('device.merge.cell')}
            </th>
            <th scope="col" className="py-2 pr-4 font-normal">
              {t('device.merge.earlier')}
            </th>
            <th scope="col" className="py-2 pr-4 font-normal">
              {t('device.merge.mine')}
            </th>
            <th scope="col" className="py-2 pr-4 font-normal">
              {t('device.merge.theirs')}
            </th>
            <th scope="col" className="py-2 font-normal">
              {t('device.merge.decision')}
            </th>
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {rows.map((row, at) => (
            <MergeRow
              key={row.path}
              row={row}
              at={at}
              name={
                <>
                  <SaidText text={row.cell.version.name} />
                  {row.cell.slice && <span className="text-ink-2"> · {partOf(row.cell.slice)}</span>}
                </>
              }
              report={report}
              isActive={at === active}
              isEditing={editing === row.path}
              decision={made.get(row.path) ?? null}
              onFocus={() => setActive(at)}
              onMine={() => mine(row)}
              onTheirs={() => theirs(row)}
              onEdit={() => setEditing(row.path)}
              onNew={(content) => settle(row, 'new', content)}
            />
          ))}
        </tbody>
      </table>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-sm">
          {t('device.merge.summary', {
            mine: counted('mine'),
            theirs: counted('theirs'),
            fresh: counted('new'),
          })}{' '}
          {open.length > 0 ? t('device.merge.left', { n: open.length }) : t('device.merge.done')}
        </p>
        <span className="flex flex-wrap gap-2">
          {decisions.length > 0 && <Button onClick={undo}>{t('device.merge.undo')}</Button>}
          <Button weight={open.length === 0 ? 'primary' : 'plain'} onClick={() => panel.current?.close()}>
            {t('ui.close')}
          </Button>
        </span>
      </div>
    </dialog>
  );
}
