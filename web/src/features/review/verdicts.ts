import { cellPath, type Verdict } from '@kipimo/shared';
import type { DiffRow } from './diff-rows.js';
import type { Check } from './review.query.js';

/** What a reviewer says of one row. A verdict of null takes back what was said. */
export interface Word {
  readonly path: string;
  readonly indicator: string;
  readonly slice: string;
  readonly entryVersion: number;
  readonly verdict: Verdict | null;
  readonly reason?: string | null;
  readonly value?: string | null;
  readonly currency?: string | null;
}

/** What is said of a row now. `isSending` while the server has not confirmed it. */
export interface Said {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly value: string | null;
  readonly currency: string | null;
  readonly by: string | null;
  readonly isSending: boolean;
}

/** What is said of the rows of a report, by cell path; words on values that have changed since are not among them. */
export type Sayings = ReadonlyMap<string, Said>;

/** A word on a row, of the value that stands there now. */
export function wordOn(
  { cell, path }: Pick<DiffRow, 'cell' | 'path'>,
  verdict: Verdict | null,
  more: Pick<Word, 'reason' | 'value' | 'currency'> = {},
): Word {
  const { version, slice, entry } = cell;
  return { path, indicator: version.indicator, slice, entryVersion: entry?.version ?? 0, verdict, ...more };
}

/** What holds: the server's checks of unchanged cells, and over them what is still on its way. */
export function sayingsOf(checks: readonly Check[], pending: ReadonlyMap<string, Word>): Sayings {
  const said = new Map<string, Said>();
  for (const { indicator, slice, verdict, reason, value, currency, by, isCurrent } of checks) {
    if (verdict && isCurrent)
      said.set(cellPath(indicator, slice), { verdict, reason, value, currency, by, isSending: false });
  }
  for (const [path, word] of pending) {
    if (word.verdict === null) said.delete(path);
    else {
      const { verdict, reason = null, value = null, currency = null } = word;
      said.set(path, { verdict, reason, value, currency, by: null, isSending: true });
    }
  }
  return said;
}

/** Checks of two answers, of each cell the later one: an answer that was slow must not bring back what is past. */
export function laterOf(known: readonly Check[], told: readonly Check[]): Check[] {
  const latest = new Map(known.map((check) => [cellPath(check.indicator, check.slice), check]));
  for (const check of told) {
    const path = cellPath(check.indicator, check.slice);
    const before = latest.get(path);
    if (!before || check.version >= before.version) latest.set(path, check);
  }
  return [...latest.values()];
}

/** Words that were said of a value which has changed since, by cell path. */
export function overtaken(checks: readonly Check[]): ReadonlyMap<string, Check> {
  return new Map(
    checks
      .filter(({ verdict, isCurrent }) => verdict && !isCurrent)
      .map((check) => [cellPath(check.indicator, check.slice), check]),
  );
}

/** The rows that nobody has said anything of and no rule notices anything about: what can be accepted in one go. */
export function cleanRows(rows: readonly DiffRow[], sayings: Sayings): DiffRow[] {
  return rows.filter(
    ({ path, now, issues, isComputed }) =>
      !isComputed &&
      now !== null &&
      !sayings.has(path) &&
      issues.every(({ severity }) => severity === 'info'),
  );
}

/** The cells of a return, as the API takes them, in the order of the report. */
export function questionsIn(
  rows: readonly DiffRow[],
  sayings: Sayings,
): { indicator: string; slice: string; reason: string }[] {
  return rows.flatMap(({ path, cell }) => {
    const said = sayings.get(path);
    if (said?.verdict !== 'asked') return [];
    return [{ indicator: cell.version.indicator, slice: cell.slice, reason: said.reason ?? '' }];
  });
}
