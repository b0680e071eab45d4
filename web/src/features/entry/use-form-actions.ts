import { useCallback, useEffect, useMemo, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import type { DraftStore } from './draft-store.js';
import { type Step, withStep } from './edit-history.js';
import type { FormActions } from './form-context.js';
import { type CellContent, sameContent } from './outbox.js';
import type { PastedCell } from './paste-column.js';
import { contentIn, pathOf, questionOf } from './report-cells.js';
import type { Report, ReportCell } from './report.query.js';
import { contentWith, errorsIn, readTyped } from './typed-value.js';
import { useReportSaver } from './use-report-saver.js';

const placeOf = (cell: ReportCell) => ({ indicator: cell.version.indicator, slice: cell.slice });

/** Everything that changes the report, each change one step that can be undone. */
export function useFormActions(
  report: Report,
  store: DraftStore,
  {
    name,
    onPaste,
    showMore,
  }: {
    name: string;
    onPaste: (pasted: { path: string; text: string }) => void;
    showMore: (path: string) => void;
  },
) {
  const { language } = useText();
  const { saver, drafts, saving, isKept } = useReportSaver(report, store);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const { periodLabel: period, currency, editable, reopened, events } = report;
  const returnedBy = events.findLast(({ toState }) => toState === 'returned')?.by ?? '';
  const year = report.round.programmeYear;
  const [since] = useState(() =>
    report.cells.reduce(
      (newest, { entry }) => (entry && entry.changedAt > newest ? entry.changedAt : newest),
      '',
    ),
  );

  const actions = useMemo<FormActions>(() => {
    const change = (cell: ReportCell, content: CellContent) => {
      const path = pathOf(cell);
      const before = contentIn(cell, saver.snapshot().drafts.get(path));
      if (!sameContent({ ...before, note: null }, { ...content, note: null }))
        setSteps((former) => withStep(former, [{ path, before }]));
      saver.edit(placeOf(cell), content);
    };
    return {
      change,
      type: (cell, raw) => saver.type(placeOf(cell), raw),
      flush: () => void saver.flush(),
      decide: (path, content) => saver.decide(path, content),
      showMore,
      paste: (cell, text) => onPaste({ path: pathOf(cell), text }),
      period,
      currency,
      year,
      name,
      since,
      reopened,
      returnedBy,
    };
  }, [saver, onPaste, showMore, period, currency, year, name, since, reopened, returnedBy]);

  // What was typed in a page that was closed before it was read: a clear value is one now, the rest is asked about.
  useEffect(() => {
    if (!editable) return;
    for (const cell of report.cells) {
      const draft = saver.snapshot().drafts.get(pathOf(cell));
      if (draft?.typed == null) continue;
      const money = draft.content.currency ?? currency;
      const question = questionOf(cell, money);
      const read = readTyped(draft.typed, question, language);
      if (read.kind !== 'value') continue;
      const content = contentWith(draft.content, question, read.value, money);
      if (errorsIn(question, content).length === 0) saver.edit(placeOf(cell), content);
    }
    void saver.flush();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the form opens: afterwards each field reads what is typed in it
  }, [saver]);

  const cellsByPath = useMemo(
    () => new Map(report.cells.map((cell) => [pathOf(cell), cell])),
    [report.cells],
  );
  const undo = useCallback(() => {
    const last = steps.at(-1);
    if (!last) return;
    setSteps(steps.slice(0, -1));
    for (const { path, before } of last) {
      const cell = cellsByPath.get(path);
      if (cell) saver.edit(placeOf(cell), before);
    }
    void saver.flush();
  }, [steps, cellsByPath, saver]);
  const apply = useCallback(
    (pasted: readonly PastedCell[]) => {
      setSteps((former) =>
        withStep(
          former,
          pasted.map(({ path, before }) => ({ path, before })),
        ),
      );
      for (const { cell, content, raw } of pasted) {
        if (content) saver.edit(placeOf(cell), content);
        else saver.type(placeOf(cell), raw);
      }
      void saver.flush();
    },
    [saver],
  );
  return { actions, saver, drafts, saving, isKept, steps, undo, apply };
}
