import { type KeyboardEvent, use, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../i18n/use-text.js';
import { laterAreas } from '../../i18n/generated/route-areas.js';
import { Speaking } from '../../i18n/speaking.js';
import { SaidText } from '../../i18n/said-text.js';
import { useRead } from '../../graphql/use-read.js';
import { computedFrom } from '../../reporting/computed.js';
import { Answer } from '../../ui/answer.js';
import { CellRow } from './cell-row.js';
import { cellState, type Filter, isShown } from './cell-state.js';
import { FilterChoice } from './filter-choice.js';
import { fieldAfter, focusCell } from './focus.js';
import type { DraftStore } from './draft-store.js';
import { FormContext, LaterContext } from './form-context.js';
import type { FoundIssue } from './outbox.js';
import { type PastedCell } from './paste-column.js';
import {
  contentIn,
  countsOf,
  derivedLast,
  isAsked,
  isReturned,
  nextCell,
  pathOf,
  sectionsOf,
} from './report-cells.js';
import { ReportHead } from './report-head.js';
import { type Report, ReportDocument } from './report.query.js';
import { SectionList } from './section-list.js';
import { useFormActions } from './use-form-actions.js';
import { useLater } from './use-later.js';
import { useDrafts } from './use-report-saver.js';

/** One report: filled in where the person may, read where not. `person` names whose drafts this device keeps. */
export function ReportForm({ id, person }: { id: string; person: string }) {
  const store = useDrafts(person, id);
  const question = useRead(ReportDocument, { id }, { fresh: true, keptFor: person });
  return (
    <Answer of={question}>
      {({ submission }) => store && <OpenReport key={submission.id} report={submission} store={store} />}
    </Answer>
  );
}

/** The report with the words of what has come so far: those of the later parts join when the parts do. */
function OpenReport(props: { report: Report; store: DraftStore }) {
  const later = useLater();
  return (
    <Speaking areas={later ? laterAreas.entry : none}>
      <LaterContext value={later}>
        <WholeReport {...props} />
      </LaterContext>
    </Speaking>
  );
}

const none: readonly [] = [];

function WholeReport({ report, store }: { report: Report; store: DraftStore }) {
  const { t } = useText();
  const { hash } = useLocation();
  const [filter, setFilter] = useState<Filter>('all');
  const [pasted, setPasted] = useState<{ path: string; text: string } | null>(null);
  const { actions, saver, drafts, saving, isKept, steps, undo, apply } = useFormActions(
    report,
    store,
    setPasted,
  );
  const later = use(LaterContext);
  const form = useRef<HTMLDivElement>(null);

  const sections = useMemo(() => sectionsOf(report), [report]);
  const issues = useMemo(() => {
    const byPath = new Map<string, FoundIssue[]>();
    for (const issue of report.issues) byPath.set(issue.path, [...(byPath.get(issue.path) ?? []), issue]);
    return byPath;
  }, [report.issues]);
  const cellsByPath = useMemo(
    () => new Map(report.cells.map((cell) => [pathOf(cell), cell])),
    [report.cells],
  );
  const contents = useMemo(
    () => new Map(report.cells.map((cell) => [pathOf(cell), contentIn(cell, drafts.get(pathOf(cell)))])),
    [report.cells, drafts],
  );
  const counts = countsOf(report.cells, drafts);
  // A cell with changes of its own is judged when they are saved: what the rules said before is about another value.
  const issuesOf = (path: string) => (drafts.has(path) ? noIssues : (issues.get(path) ?? noIssues));
  const rows = (cells: typeof report.cells) =>
    cells.filter((cell) => {
      const path = pathOf(cell);
      const draft = drafts.get(path);
      const found = issuesOf(path);
      return draft !== undefined || isShown(cellState(cell, draft, found, saving.kind, false), filter, found);
    });

  const goTo = (path: string) => {
    setFilter('all');
    requestAnimationFrame(() => focusCell(path));
  };
  const next = () => {
    const now = report.cells.map((cell) => ({ ...cell, entry: contents.get(pathOf(cell)) ?? null }));
    const cell = nextCell(now.filter((one) => !(isReturned(one) && drafts.has(pathOf(one)))));
    if (cell) goTo(pathOf(cell));
  };
  useEffect(() => {
    if (hash.startsWith('#cell-')) focusCell(decodeURIComponent(hash.slice('#cell-'.length)));
  }, [hash]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const isLine = target instanceof HTMLInputElement;
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z') {
      const path = target.dataset.cellField;
      if (path !== undefined && drafts.get(path)?.typed != null) return;
      event.preventDefault();
      target.blur();
      undo();
      target.focus();
    } else if (isLine && target.dataset.cellField !== undefined) {
      const isText = target.type === 'text';
      const step =
        event.key === 'Enter'
          ? event.shiftKey
            ? -1
            : 1
          : isText && event.key === 'ArrowDown'
            ? 1
            : isText && event.key === 'ArrowUp'
              ? -1
              : 0;
      if (step === 0 || !form.current) return;
      event.preventDefault();
      fieldAfter(form.current, target, step)?.focus();
    }
  };

  return (
    <FormContext value={actions}>
      <>
        <ReportHead report={report} counts={counts} />
        {later && <later.Receipt report={report} />}
        {later && !report.editable && drafts.size > 0 && (
          <later.UnsentAfterSubmission
            report={report}
            drafts={drafts}
            onDiscard={(path) => saver.drop(path)}
          />
        )}
        <div className="mt-6 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-8">
          <SectionList sections={sections} drafts={drafts} isEditable={report.editable} />
          <div ref={form} onKeyDown={onKeyDown} className="min-w-0">
            {report.editable && <FilterChoice filter={filter} onChange={setFilter} />}
            {sections.map(({ code, name, cells }) => {
              const shown = rows(cells as typeof report.cells);
              if (shown.length === 0) return null;
              return (
                <section
                  key={code}
                  id={`section-${code}`}
                  aria-labelledby={`section-${code}-title`}
                  className="mt-8 scroll-mt-20"
                >
                  <div className="grid items-baseline gap-x-6 border-b border-field pb-1 md:grid-cols-[minmax(0,1fr)_8rem_18rem]">
                    <h2 id={`section-${code}-title`} className="font-serif text-lg">
                      <SaidText text={name} />
                    </h2>
                    <span className="hidden text-right text-xs text-ink-2 md:block">
                      {t('entry.column.last')}
                    </span>
                    <span className="hidden text-right text-xs text-ink-2 md:block">
                      {report.periodLabel}
                    </span>
                  </div>
                  {shown.map((cell) => {
                    const path = pathOf(cell);
                    return (
                      <CellRow
                        key={path}
                        cell={cell}
                        draft={drafts.get(path)}
                        issues={issuesOf(path)}
                        saving={drafts.has(path) ? saving.kind : 'resting'}
                        derived={isAsked(cell) ? null : computedFrom(cell, contents)}
                        last={isAsked(cell) ? null : derivedLast(cell, cellsByPath)}
                        isEditable={report.editable}
                      />
                    );
                  })}
                </section>
              );
            })}
            {filter !== 'all' &&
              sections.every(({ cells }) => rows(cells as typeof report.cells).length === 0) && (
                <p className="mt-8 text-ink-2">{t(`entry.filter.none.${filter}`)}</p>
              )}
            {later && (
              <later.CheckAndSubmit
                report={report}
                drafts={drafts}
                onGoTo={goTo}
                onBeforeSubmit={() => saver.flush()}
              />
            )}
          </div>
        </div>
        {later && report.editable && (
          <later.SaveBar
            drafts={drafts}
            saving={saving}
            isKept={isKept}
            onTryNow={() => void saver.flush()}
            onUndo={steps.length > 0 ? undo : null}
            onNext={counts.answered < counts.expected || report.cells.some(isReturned) ? next : null}
          />
        )}
        {pasted && later && (
          <later.PasteDialog
            report={report}
            drafts={drafts}
            pasted={pasted}
            onClose={() => setPasted(null)}
            onFill={(cells: readonly PastedCell[]) => {
              apply(cells);
              setPasted(null);
            }}
          />
        )}
      </>
    </FormContext>
  );
}

const noIssues: readonly FoundIssue[] = [];
