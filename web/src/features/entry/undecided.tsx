import { useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import type { Refusal } from '../../graphql/refusal.js';
import { useWrite } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { compact, contentOf } from './outbox.js';
import { pathOf } from './report-cells.js';
import { type Report, type ReportCell, SaveEntriesDocument } from './report.query.js';

/** Cells that the server holds two values of, and nobody has decided: each with a way there, and a way to leave it. */
export function undecidedIn(report: Report, refusal: Refusal): { cell: ReportCell; by: string }[] {
  return refusal.issues.flatMap(({ path, rule, params }) => {
    const cell = rule === 'conflict_open' ? report.cells.find((one) => pathOf(one) === path) : undefined;
    return cell ? [{ cell, by: typeof params['by'] === 'string' ? params['by'] : '' }] : [];
  });
}

/** Somebody else's change met another one, perhaps on a device that is not here. It waits for a decision of a person. */
export function Undecided({
  report,
  cells,
  onGoTo,
}: {
  report: Report;
  cells: readonly { cell: ReportCell; by: string }[];
  onGoTo: (path: string) => void;
}) {
  const { t } = useText();
  const [decided, setDecided] = useState<readonly string[]>([]);
  const { mutateAsync, isPending, error } = useWrite(SaveEntriesDocument);
  const leave = async (cell: ReportCell) => {
    const { slice, version, entry } = cell;
    const operation = {
      operationId: newOperationId(),
      indicator: version.indicator,
      slice,
      baseVersion: entry?.version ?? 0,
      ...contentOf(entry),
    };
    try {
      await mutateAsync({ input: { submission: report.id, operations: [compact(operation)] } });
      setDecided((former) => [...former, pathOf(cell)]);
    } catch {
      return; // The failure stands below the list.
    }
  };
  return (
    <Notice tone="attention" title={t('entry.undecided', { n: cells.length })}>
      <ul className="space-y-2">
        {cells.map(({ cell, by }) => {
          const path = pathOf(cell);
          return (
            <li key={path} className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <button type="button" className="link min-h-11 text-left" onClick={() => onGoTo(path)}>
                <SaidText text={cell.version.name} /> ({path})
              </button>
              <span>{t('entry.undecided.by', { by })}</span>
              {decided.includes(path) ? (
                <span role="status">{t('entry.undecided.done')}</span>
              ) : (
                <Button busy={isPending} onClick={() => void leave(cell)}>
                  {t('entry.undecided.leave')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {error && <Failure error={error} />}
    </Notice>
  );
}
