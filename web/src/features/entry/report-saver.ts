import { cellPath } from '@kipimo/shared';
import { Refusal } from '../../graphql/refusal.js';
import { newOperationId } from '../../graphql/operation-id.js';
import {
  answered,
  type CellContent,
  compact,
  decided,
  type Draft,
  edited,
  going,
  type Outbox,
  type Outcome,
  type QueuedOperation,
  renewed,
  type StandingEntry,
  typedInto,
} from './outbox.js';

export type SavingState =
  | { readonly kind: 'resting' }
  | { readonly kind: 'sending'; readonly count: number }
  /** No answer: the same operations go again by themselves. */
  | { readonly kind: 'retrying'; readonly error: Error }
  /** The server said no to the whole list: a person has to do something first. */
  | { readonly kind: 'stopped'; readonly error: Error };

export interface SaverSnapshot {
  readonly drafts: Outbox;
  readonly saving: SavingState;
  /** False when this browser cannot keep drafts over a reload. */
  readonly isKept: boolean;
}

interface Place {
  readonly indicator: string;
  readonly slice: string;
}

interface Wiring<Answer extends { readonly results: readonly Outcome[] }> {
  /** What lay on the device when the report was opened. */
  readonly found: Outbox;
  /** Keeps a draft on the device, or drops it; false when the browser did not. */
  readonly keep: (path: string, draft: Draft | null) => Promise<boolean>;
  /** Sends the list; rejects with Unreachable or a Refusal. */
  readonly send: (operations: readonly QueuedOperation[]) => Promise<Answer>;
  /** What the server holds of a cell, as far as is known here. */
  readonly standing: (path: string) => StandingEntry | null;
  /** Called with each answer before its drafts are dropped, so that no field shows an older value in between. */
  readonly onAnswer: (answer: Answer) => void;
}

const pauseAfterEdit = 800;
const longestPause = 60_000;
/** Bytes of operations in one request: with its head and the report's id it stays below two thousand. */
const mostBytes = 1000;

/** Bytes that an operation takes in the body of a request. */
function sizeOf(operation: QueuedOperation): number {
  return new TextEncoder().encode(JSON.stringify(compact(operation))).length + 1;
}

const fits = (operation: QueuedOperation) => sizeOf(operation) <= mostBytes;

/** Without it, on a page that is older than the server's files, a long text goes whole. */
const longText = () =>
  import('./long-text.js').then(
    ({ shortened }) => shortened,
    () => null,
  );

/**
 * Carries every change of a report from the field to the server: kept on the device first, sent in batches one at a
 * time, sent again with the same ids until an answer comes, and never dropped without one.
 */
export class ReportSaver<Answer extends { readonly results: readonly Outcome[] }> {
  private drafts: Map<string, Draft>;
  private saving: SavingState = { kind: 'resting' };
  private isKept = true;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private shown: SaverSnapshot;

  constructor(private readonly wiring: Wiring<Answer>) {
    this.drafts = new Map(wiring.found);
    this.shown = { drafts: this.drafts, saving: this.saving, isKept: true };
  }

  readonly snapshot = (): SaverSnapshot => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Keeps half-typed characters on the device, letter by letter; they are not sent. */
  type(place: Place, typed: string | null): void {
    const path = cellPath(place.indicator, place.slice);
    this.put(path, typedInto(this.drafts.get(path), place, this.wiring.standing(path), typed));
    this.show();
  }

  /** Keeps new content of a cell on the device and sends it after a pause. */
  edit(place: Place, content: CellContent): void {
    const path = cellPath(place.indicator, place.slice);
    const standing = this.wiring.standing(path);
    this.put(path, edited(this.drafts.get(path), place, standing, content, newOperationId()));
    this.plan(pauseAfterEdit);
    this.show();
  }

  /** Settles a conflict with what a person decided that the cell is to say. */
  decide(path: string, content: CellContent): void {
    const draft = this.drafts.get(path);
    if (draft) this.put(path, decided(draft, this.wiring.standing(path), content, newOperationId()));
    this.plan(pauseAfterEdit);
    this.show();
  }

  /** Puts back a draft as it was before a decision, or one that was read from a file. */
  restore(path: string, draft: Draft): void {
    this.put(path, draft);
    this.show();
  }

  /** Drops what was written here. */
  drop(path: string): void {
    this.put(path, null);
    this.show();
  }

  /** Sends what waits, now. Returns when the answer is in or the attempt has failed. */
  async flush(): Promise<void> {
    this.plan(null);
    if (this.isSending()) return;
    const isLong = ({ waiting, sent }: Draft) => !sent && waiting !== null && !fits(waiting);
    // Fetched before anything is on its way, and only for somebody who writes at length.
    const shortened = [...this.drafts.values()].some(isLong) ? await longText() : null;
    if (this.isSending()) return;
    const due: QueuedOperation[] = [];
    let size = 0;
    for (const [path, draft] of this.drafts) {
      const whole = going(draft);
      const next = isLong(draft) && shortened ? shortened(whole, fits, newOperationId) : whole;
      if (!next.sent) continue;
      size += sizeOf(next.sent);
      if (size > mostBytes && due.length > 0) break;
      // Kept as sent before it leaves: whatever happens next, it goes again as it is.
      if (next !== draft) this.put(path, next);
      due.push(next.sent);
    }
    if (due.length === 0) return this.rest();
    this.saving = { kind: 'sending', count: due.length };
    this.show();
    try {
      const answer = await this.wiring.send(due);
      this.failures = 0;
      this.wiring.onAnswer(answer);
      // The page is told of new answers in a task of its own: only then do the drafts that they replace go.
      await new Promise((resolve) => setTimeout(resolve));
      this.saving = { kind: 'resting' };
      for (const outcome of answer.results) this.take(outcome);
      this.show();
    } catch (error) {
      return this.failed(error instanceof Error ? error : new Error(String(error)));
    }
    if ([...this.drafts.values()].some((draft) => going(draft).sent)) await this.flush();
  }

  /** Stops the clock; what is on the device stays there. */
  stop(): void {
    this.plan(null);
  }

  private take(outcome: Outcome): void {
    for (const [path, draft] of this.drafts)
      if (draft.sent?.operationId === outcome.operationId) this.put(path, answered(draft, outcome));
  }

  private failed(error: Error): void {
    const code = error instanceof Refusal ? error.code : null;
    if (code === 'CONFLICT' && this.failures < 3) {
      for (const [path, draft] of this.drafts) if (draft.sent) this.put(path, renewed(draft, newOperationId));
    }
    const isPassing = code === null || code === 'UNAVAILABLE' || code === 'INTERNAL' || code === 'CONFLICT';
    this.failures += 1;
    this.saving = isPassing ? { kind: 'retrying', error } : { kind: 'stopped', error };
    if (isPassing) this.plan(Math.min(longestPause, 1000 * 2 ** Math.min(this.failures, 6)));
    this.show();
  }

  private isSending(): boolean {
    return this.saving.kind === 'sending';
  }

  private rest(): void {
    this.saving = { kind: 'resting' };
    this.show();
  }

  private plan(pause: number | null): void {
    clearTimeout(this.timer);
    this.timer = pause === null ? undefined : setTimeout(() => void this.flush(), pause);
  }

  private put(path: string, draft: Draft | null): void {
    this.drafts = new Map(this.drafts);
    if (draft) this.drafts.set(path, draft);
    else this.drafts.delete(path);
    void this.wiring.keep(path, draft).then((isKept) => {
      if (isKept || !this.isKept) return;
      this.isKept = false;
      this.show();
    });
  }

  private show(): void {
    this.shown = { drafts: this.drafts, saving: this.saving, isKept: this.isKept };
    this.listeners.forEach((listener) => listener());
  }
}
