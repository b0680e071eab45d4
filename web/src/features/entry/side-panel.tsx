import { type ReactNode, useEffect, useRef } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Button } from '../../ui/button.js';
import { CellIssues } from './cell-issues.js';
import { openIssues } from './cell-state.js';
import { HistoryDocument, historyByPath } from './history.query.js';
import { MoreHelp } from './more-help.js';
import type { FoundIssue } from './outbox.js';
import { OwnHistory } from './own-history.js';
import { pathOf } from './report-cells.js';
import type { Report, ReportCell } from './report.query.js';
import { Trail } from './trail.js';

/** Everything about one cell, beside the form: opened by its button or Ctrl+Enter, closed by Escape. */
export function SidePanel({
  report,
  cell,
  issues,
  isTest = false,
  about,
  onClose,
}: {
  report: Report;
  cell: ReportCell;
  issues: readonly FoundIssue[];
  /** Whether the form is only tried: then nobody changed anything. */
  isTest?: boolean;
  /** What others have to add about a cell: its thread, its evidence. */
  about: ReactNode;
  onClose: () => void;
}) {
  const { t } = useText();
  const { partOf, unitOf, basisOf } = useValueWords();
  const panel = useRef<HTMLDialogElement>(null);
  const { data } = useRead(HistoryDocument, { submission: report.id });
  const { version, slice } = cell;
  const told = openIssues(issues);
  const meaning = [unitOf(version.unit), basisOf(version, report.periodLabel)].filter(Boolean).join(' · ');
  useEffect(() => {
    if (!panel.current?.open) panel.current?.showModal();
  }, []);
  return (
    <dialog
      ref={panel}
      aria-labelledby="cell-panel-title"
      onClose={onClose}
      className="my-0 mr-0 ml-auto h-dvh max-h-none w-[min(28rem,100vw)] max-w-none overflow-y-auto border-l border-rule bg-paper p-6 text-sm text-ink shadow-overlay backdrop:bg-black/40"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="cell-panel-title" className="font-serif text-lg">
          <SaidText text={version.name} />
          {slice && <span className="text-ink-2"> · {partOf(slice)}</span>}
        </h2>
        <Button onClick={() => panel.current?.close()}>{t('ui.close')}</Button>
      </div>
      <p className="mt-3">
        <SaidText text={version.definition} />
      </p>
      {meaning && <p className="mt-1 text-ink-2">{meaning}</p>}
      <MoreHelp version={version} hasChanged={cell.definitionChanged} />
      {told.length > 0 && (
        <Part title={t('entry.panel.rules')}>
          <CellIssues id="cell-panel-issues" issues={told} isWrong={false} />
        </Part>
      )}
      <Part title={t('entry.history.title')}>
        <OwnHistory cell={cell} history={historyByPath(data).get(pathOf(cell))} />
      </Part>
      {!isTest && (
        <Part title={t('entry.trail.title')}>
          <Trail report={report.id} cell={cell} />
        </Part>
      )}
      {about}
    </dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5 border-t border-rule pt-3">
      <h3 className="mb-2 font-medium">{title}</h3>
      {children}
    </section>
  );
}
