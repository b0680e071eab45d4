import type { CellEntry, EnteredAbsence, TextSplice } from '@kipimo/shared';

/** What a cell says: one of a value, a text or a reason for the blank, with its currency and note. */
export type CellContent = CellEntry;

/** A cell's content as the server holds it, with the author and the version to build on. */
export interface StandingEntry extends CellContent {
  readonly version: number;
  readonly changedAt: string;
  readonly changedBy: string | null;
}

/** One change of one cell; once sent it is never altered, so that sending it again cannot do anything else. */
export interface QueuedOperation extends CellContent {
  readonly operationId: string;
  readonly indicator: string;
  readonly slice: string;
  readonly baseVersion: number;
  /** How the text and the note come about from those of the base version, where that is what is sent. */
  readonly textSplice?: TextSplice;
  readonly noteSplice?: TextSplice;
}

export interface FoundIssue {
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

/** What a person did to one cell that the server has not acknowledged yet. */
export interface Draft {
  readonly indicator: string;
  readonly slice: string;
  /** What the cell says on this device. */
  readonly content: CellContent;
  /** Characters that are no value yet: half typed, ambiguous or unreadable. Kept, so that they are not lost. */
  readonly typed: string | null;
  /** Sent at least once and not answered: it goes again with the same id. */
  readonly sent: QueuedOperation | null;
  /** Made since; waits until the sent one is answered. */
  readonly waiting: QueuedOperation | null;
  /** What somebody else wrote in the meantime; nothing is sent until a person decides. */
  readonly theirs: StandingEntry | null;
  /** What stood in the cell when this change of it began; null while it was empty. */
  readonly base: StandingEntry | null;
  /** Why the server refused the last change. */
  readonly refused: readonly FoundIssue[];
}

/** Drafts by cell path. */
export type Outbox = ReadonlyMap<string, Draft>;

export interface Outcome {
  readonly operationId: string;
  readonly outcome: 'applied' | 'unchanged' | 'conflict' | 'refused';
  readonly entry?: StandingEntry | null;
  readonly issues: readonly FoundIssue[];
}

export const emptyContent: CellContent = {
  value: null,
  text: null,
  absence: null,
  currency: null,
  note: null,
  explanation: null,
};

/** Whether two contents say the same. */
export function sameContent(left: CellContent, right: CellContent): boolean {
  const keys = ['value', 'text', 'absence', 'currency', 'note', 'explanation'] as const;
  return keys.every((key) => (left[key] ?? null) === (right[key] ?? null));
}

/** The content without what stands around it, such as author and version. */
export function contentOf(entry: CellContent | null | undefined): CellContent {
  if (!entry) return emptyContent;
  const { value, text, absence, currency, note, explanation } = entry;
  return {
    value: value ?? null,
    text: text ?? null,
    absence: absence ?? null,
    currency: currency ?? null,
    note: note ?? null,
    explanation: explanation ?? null,
  };
}

interface Place {
  readonly indicator: string;
  readonly slice: string;
}

function begun(place: Place, standing: StandingEntry | null): Draft {
  return {
    indicator: place.indicator,
    slice: place.slice,
    content: contentOf(standing),
    typed: null,
    sent: null,
    waiting: null,
    theirs: null,
    base: standing,
    refused: [],
  };
}

/** Characters as they are typed; `null` when the field again shows what the cell says. */
export function typedInto(
  draft: Draft | undefined,
  place: Place,
  standing: StandingEntry | null,
  typed: string | null,
): Draft | null {
  return settled({ ...(draft ?? begun(place, standing)), typed });
}

/**
 * A cell given new content.
 *
 * Shape  the draft with one operation waiting; null when the cell says again what the server holds and nothing is
 *        under way. An earlier change that was never sent is replaced; one that was sent is answered first.
 */
export function edited(
  draft: Draft | undefined,
  place: Place,
  standing: StandingEntry | null,
  content: CellContent,
  operationId: string,
): Draft | null {
  const before = draft ?? begun(place, standing);
  const next = { ...before, content, typed: null, refused: [] };
  if (before.theirs) return next;
  if (!before.sent && sameContent(content, contentOf(standing))) return settled({ ...next, waiting: null });
  if (before.sent && sameContent(content, before.sent)) return { ...next, waiting: null };
  // What was typed was typed on what stood there when it began: a value that came meanwhile is asked about.
  const begunOn = before.base === undefined ? standing : before.base;
  const baseVersion = before.waiting?.baseVersion ?? before.sent?.baseVersion ?? begunOn?.version ?? 0;
  const { indicator, slice } = place;
  return { ...next, waiting: { operationId, indicator, slice, baseVersion, ...content } };
}

/** The draft as it is once its waiting change goes out. */
export function going(draft: Draft): Draft {
  return draft.sent || draft.theirs || !draft.waiting
    ? draft
    : { ...draft, sent: draft.waiting, waiting: null };
}

/** What an answer leaves of a draft: null when the server holds all of it. */
export function answered(draft: Draft, { operationId, outcome, entry, issues }: Outcome): Draft | null {
  if (draft.sent?.operationId !== operationId) return draft;
  const standing = entry ?? null;
  if (outcome === 'conflict') return { ...draft, sent: null, waiting: null, theirs: standing };
  const waiting =
    draft.waiting && outcome !== 'refused'
      ? { ...draft.waiting, baseVersion: standing?.version ?? 0 }
      : draft.waiting;
  const refused = outcome === 'refused' && !waiting ? issues : [];
  const base = outcome === 'refused' ? draft.base : standing;
  return settled({ ...draft, sent: null, waiting, base, refused });
}

/**
 * A conflict decided: the cell is to say `content`, which is mine, theirs or something new.
 *
 * Shape  the draft with one operation built on what stands there now; theirs is sent too, unchanged, so that the
 *        server knows that a person has decided.
 */
export function decided(
  draft: Draft,
  standing: StandingEntry | null,
  content: CellContent,
  operationId: string,
): Draft {
  const { indicator, slice, theirs } = draft;
  const now = theirs && theirs.version >= (standing?.version ?? 0) ? theirs : standing;
  const waiting = { operationId, indicator, slice, baseVersion: now?.version ?? 0, ...content };
  return { ...draft, content, typed: null, theirs: null, base: now, waiting, sent: null, refused: [] };
}

/** What goes over the wire: without what the server takes for granted. A note is named even when there is none. */
export function compact({ slice, value, text, note, absence, currency, ...rest }: QueuedOperation) {
  return {
    ...rest,
    ...(!rest.noteSplice && { note }),
    ...(slice !== '' && { slice }),
    ...(value !== null && { value }),
    ...(text !== null && !rest.textSplice && { text }),
    ...(absence !== null && { absence }),
    ...(currency !== null && { currency }),
  };
}

/** New ids for changes that were sent under ids which the server knows for something else. */
export function renewed(draft: Draft, newId: () => string): Draft {
  if (!draft.sent) return draft;
  const again = { ...(draft.waiting ?? draft.sent), operationId: newId() };
  return { ...draft, sent: null, waiting: again };
}

/** Whether the change still has to reach the server, now or after a decision. */
export function isUnsaved(draft: Draft): boolean {
  return (
    draft.sent !== null ||
    draft.waiting !== null ||
    draft.theirs !== null ||
    draft.typed !== null ||
    draft.refused.length > 0
  );
}

function settled(draft: Draft): Draft | null {
  return isUnsaved(draft) ? draft : null;
}

/** A reason for a blank takes the place of a value; the note stays. */
export function blankBecause(content: CellContent, absence: EnteredAbsence | null): CellContent {
  return { ...emptyContent, absence, note: content.note };
}
