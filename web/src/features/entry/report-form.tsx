import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../i18n/use-text.js';
import { useRead } from '../../graphql/use-read.js';
import { computedFrom } from '../../reporting/computed.js';
import { Answer } from '../../ui/answer.js';
import { CellRow } from './cell-row.js';
import { cellState, type Filter } from './cell-state.js';
import { focusCell } from './focus.js';
import type { DraftStore } from './draft-store.js';
import { FormContext, LaterContext } from './form-context.js';
import { onFormKey } from './form-keys.js';
import { FormSection } from './form-section.js';
import { type PastedCell } from './paste-column.js';
import {
  contentIn,
  countsOf,
  derivedLast,
  isAsked,
  isLocked,
  isReturned,
  nextCell,
  pathOf,
  sectionsOf,
} from './report-cells.js';
import { ReportHead } from './report-head.js';
import { type Report, type ReportCell, ReportDocument } from './report.query.js';
import { SectionList } from './section-list.js';
import { hasRow, partsByIndicator, questionsIn } from './shown-cells.js';
import { useFormActions } from './use-form-actions.js';
import { useIsPhone } from './use-is-phone.js';
import { useLater } from './use-later.js';
import { useReportIssues } from './use-report-issues.js';
import { useDrafts } from './use-report-saver.js';

export interface Person {
  /** Whose drafts this device keeps. */
  readonly email: string;
  /** With which the lead signs, and by which others are told apart. */
  readonly name: string;
}

/** What other features have to say about a cell, beside what the form knows: its thread, its evidence. */
export type AboutCell = (cell: { submission: string; indicator: string; slice: string }) => ReactNode;

interface FormProps {
  person: Person;
  about?: AboutCell;
}

/** One report: filled in where the person may, read where not. */
export function ReportForm({ id, person, about }: FormProps & { id: string }) {
  const store = useDrafts(person.email, id);
  const question = useRead(ReportDocument, { id }, { fresh: true, keptFor: person.email });
  return (
    <Answer of={question}>
      {({ submission }) =>
        store && (
          <OpenReport key={submission.id} report={submission} store={store} person={person} about={about} />
        )
      }
    </Answer>
  );
}

type OpenProps = FormProps & { report: Report; store: DraftStore };

/** A report that is here, with what lies unsent on the device. */
export function OpenReport({ report, store, person, about }: OpenProps) {
  const { t } = useText();
  const { hash } = useLocation();
  const later = useLater();
  const isPhone = useIsPhone();
  const [filter, setFilter] = useState<Filter>('all');
  const [pasted, setPasted] = useState<{ path: string; text: string } | null>(null);
  const [more, showMore] = useState<string | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const wanted = hash.startsWith('#cell-') ? decodeURIComponent(hash.slice('#cell-'.length)) : null;
  // The question that a phone shows: at first the one that the address names.
  const [current, setCurrent] = useState(() => wanted?.split('[')[0] ?? null);
  const { actions, saver, drafts, saving, isKept, steps, undo, apply } = useFormActions(report, store, {
    name: person.name,
    onPaste: setPasted,
    showMore,
  });
  const issues = useReportIssues(report, drafts);
  const toggleParts = useCallback(
    (indicator: string) =>
      setOpened((former) => {
        const now = new Set(former);
        if (!now.delete(indicator)) now.add(indicator);
        return now;
      }),
    [],
  );

  const sections = useMemo(() => sectionsOf(report), [report]);
  const cellsByPath = useMemo(
    () => new Map(report.cells.map((cell) => [pathOf(cell), cell])),
    [report.cells],
  );
  const contents = useMemo(
    () => new Map(report.cells.map((cell) => [pathOf(cell), contentIn(cell, drafts.get(pathOf(cell)))])),
    [report.cells, drafts],
  );
  const parts = useMemo(() => partsByIndicator(report.cells, contents), [report.cells, contents]);
  const counts = countsOf(report.cells, drafts);
  const rows = (cells: readonly ReportCell[]) =>
    cells.filter((cell) => {
      const path = pathOf(cell);
      const draft = drafts.get(path);
      const found = issues.of(path);
      const state = cellState(cell, draft, found, saving.kind, false);
      const isTouched = draft !== undefined;
      return hasRow(
        cell,
        { state, issues: found, content: contentIn(cell, draft), isTouched },
        { filter, name: person.name, isOpened: opened.has(cell.version.indicator) },
      );
    });
  const listed = sections.map((section) => ({ ...section, shown: rows(section.cells) }));
  const questions = questionsIn(listed.flatMap(({ shown }) => shown));
  const at = Math.max(0, questions.indexOf(current ?? ''));
  const isOnCard = ({ version }: ReportCell) => !isPhone || version.indicator === questions[at];

  const goTo = (path: string) => {
    setFilter('all');
    setCurrent(cellsByPath.get(path)?.version.indicator ?? null);
    requestAnimationFrame(() => focusCell(path));
  };
  const next = () => {
    const now = report.cells.map((cell) => ({ ...cell, entry: contents.get(pathOf(cell)) ?? null }));
    const cell = nextCell(now.filter((one) => !(isReturned(one) && drafts.has(pathOf(one)))));
    if (cell) goTo(pathOf(cell));
  };
  const { editable } = report;
  // A report that was kept on this device may have been sent when it was kept: its field is there once it is fresh.
  useEffect(() => {
    if (wanted && editable) focusCell(wanted);
  }, [wanted, editable]);

  const told = more === null ? undefined : cellsByPath.get(more);

  return (
    <FormContext value={actions}>
      <LaterContext value={later}>
        <ReportHead report={report} counts={counts} />
        {later && report.editable && !store.send && (
          <later.OfflineLine report={report} person={person.email} />
        )}
        {later && <later.Receipt report={report} />}
        {later && report.editable && (
          <>
            <later.LocalRules
              report={report}
              person={person.email}
              contents={contents}
              onIssues={issues.setHere}
            />
            {!store.send && <later.Watch report={report} />}
            <later.Summary report={report} issues={issues.all} onGoTo={goTo} />
          </>
        )}
        {later && !report.editable && drafts.size > 0 && (
          <later.UnsentAfterSubmission
            report={report}
            drafts={drafts}
            onDiscard={(path) => saver.drop(path)}
          />
        )}
        <div className="mt-6 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-8">
          <SectionList
            sections={sections}
            drafts={drafts}
            isEditable={report.editable}
            onSection={isPhone ? ([first]) => first && setCurrent(first.version.indicator) : null}
          />
          <div onKeyDown={(event) => onFormKey(event, { drafts, undo, showMore })} className="min-w-0">
            {report.editable && (
              <div className="mt-6 min-h-7 lg:mt-8">
                {later && <later.FilterChoice filter={filter} onChange={setFilter} />}
              </div>
            )}
            {listed.map(({ code, name, shown }) => {
              const onCard = shown.filter(isOnCard);
              if (onCard.length === 0) return null;
              return (
                <FormSection key={code} code={code} name={name} period={report.periodLabel}>
                  {later && <later.LockedSection cells={onCard} />}
                  {onCard.map((cell) => {
                    const path = pathOf(cell);
                    return (
                      <CellRow
                        key={path}
                        cell={cell}
                        draft={drafts.get(path)}
                        issues={issues.of(path)}
                        saving={drafts.has(path) ? saving.kind : 'resting'}
                        derived={isAsked(cell) ? null : computedFrom(cell, contents)}
                        last={isAsked(cell) ? null : derivedLast(cell, cellsByPath)}
                        isEditable={report.editable && (!isLocked(report, cell) || drafts.has(path))}
                        parts={cell.slice === '' ? (parts.get(cell.version.indicator) ?? '') : ''}
                        isOpened={opened.has(cell.version.indicator)}
                        onParts={toggleParts}
                      />
                    );
                  })}
                </FormSection>
              );
            })}
            {filter !== 'all' && questions.length === 0 && (
              <p className="mt-8 text-ink-2">{t(`entry.filter.none.${filter}`)}</p>
            )}
            {later && (
              <later.CheckAndSubmit
                report={report}
                issues={issues.all}
                drafts={drafts}
                name={person.name}
                onGoTo={goTo}
                onBeforeSubmit={() => saver.flush()}
              />
            )}
          </div>
        </div>
        {later && report.editable && (
          <later.SaveBar
            report={report}
            person={person.email}
            onRestore={(path, draft) => saver.restore(path, draft)}
            drafts={drafts}
            saving={saving}
            isKept={isKept}
            isTest={store.send !== undefined}
            onTryNow={() => void saver.flush()}
            onUndo={steps.length > 0 ? undo : null}
            onNext={counts.answered < counts.expected || report.cells.some(isReturned) ? next : null}
          >
            {isPhone && (
              <later.PhoneSteps
                at={at}
                n={questions.length}
                onStep={(step) => {
                  const path = questions[step] ?? '';
                  setCurrent(path);
                  requestAnimationFrame(() => focusCell(path));
                }}
              />
            )}
          </later.SaveBar>
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
        {told && later && (
          <later.SidePanel
            report={report}
            cell={told}
            issues={issues.of(pathOf(told))}
            isTest={store.send !== undefined}
            about={about?.({ submission: report.id, indicator: told.version.indicator, slice: told.slice })}
            onClose={() => showMore(null)}
          />
        )}
      </LaterContext>
    </FormContext>
  );
}
