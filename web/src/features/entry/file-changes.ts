import { type CellEntry, cellPath, type PlannedChange } from '@kipimo/shared';
import { newOperationId } from '../../graphql/operation-id.js';
import { draftsOnDevice, unsentOf } from './draft-store.js';
import { edited } from './outbox.js';
import { pathOf } from './report-cells.js';
import type { Report } from './report.query.js';

/** What one person has unsent in a report, by the path of the cell. */
export async function contentsUnsent(person: string, report: string): Promise<Map<string, CellEntry>> {
  const kept = await unsentOf(person, report).catch(() => []);
  return new Map(kept.map(({ path, draft }) => [path, draft.content]));
}

/**
 * Puts the changes of a file beside those of the form: each an operation on the version that is known here, which goes
 * out and merges like any other.
 *
 * Shape   how many lie on this device now, and how to put back what was there before: only cells that nothing was sent
 *         of, and nothing typed into, since.
 */
export async function takeChanges(
  person: string,
  report: Report,
  changes: readonly PlannedChange[],
): Promise<{ count: number; takeBack: () => Promise<number> }> {
  const { found, keep } = await draftsOnDevice(person, report.id);
  const name = {
    institution: report.institution.code,
    round: report.round.code,
    period: report.periodLabel,
  };
  const entries = new Map(report.cells.map((cell) => [pathOf(cell), cell.entry ?? null]));
  const made = new Map<string, string>();
  let count = 0;
  for (const { indicator, slice, content } of changes) {
    const path = cellPath(indicator, slice);
    const operationId = newOperationId();
    const draft = edited(
      found.get(path),
      { indicator, slice },
      entries.get(path) ?? null,
      content,
      operationId,
    );
    if (!(await keep(path, draft, name))) continue;
    made.set(path, operationId);
    count += 1;
  }
  const takeBack = async () => {
    const now = new Map((await unsentOf(person, report.id)).map(({ path, draft }) => [path, draft]));
    const untouched = [...made].filter(([path, id]) => now.get(path)?.waiting?.operationId === id);
    for (const [path] of untouched) await keep(path, found.get(path) ?? null, name);
    return untouched.length;
  };
  return { count, takeBack };
}
