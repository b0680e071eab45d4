import { cutsCharacter, spliceBetween } from '@kipimo/shared';
import { type CellContent, contentOf, type Draft, type QueuedOperation } from './outbox.js';

/**
 * A draft on its way out whose change is too long for one request, as a change of what the server holds: only the
 * characters that differ, and of many only the first ones; the rest waits for the answer, as if the person had paused.
 *
 * Shape   the draft with a shorter change sent; as it was when what the change was made on is not known, or when its
 *         length is not in a text.
 */
export function shortened(
  draft: Draft,
  fits: (operation: QueuedOperation) => boolean,
  newId: () => string,
): Draft {
  const { sent: whole, base } = draft;
  if (!whole || (base?.version ?? 0) !== whole.baseVersion) return draft;
  const held = contentOf(base);
  const { operationId, indicator, slice, baseVersion } = whole;
  const saying = (text: string | null, note: string | null): QueuedOperation => {
    const content: CellContent = { ...contentOf(whole), text, note };
    return {
      ...{ operationId, indicator, slice, baseVersion, ...content },
      ...(text !== null && { textSplice: spliceBetween(held.text ?? '', text) }),
      ...(note !== null && { noteSplice: spliceBetween(held.note ?? '', note) }),
    };
  };
  const all = saying(whole.text, whole.note);
  if (fits(all)) return { ...draft, sent: all };
  const isTextFirst = whole.text !== null && whole.text !== held.text;
  const piece = isTextFirst
    ? firstPiece(held.text, whole.text, (text) => saying(text, held.note), fits)
    : firstPiece(held.note, whole.note, (note) => saying(whole.text, note), fits);
  return piece
    ? { ...draft, sent: piece, waiting: draft.waiting ?? { ...whole, operationId: newId() } }
    : draft;
}

/** The change with as many of its new characters as fit, at least one of them visible; null when that is not possible. */
function firstPiece(
  from: string | null,
  to: string | null,
  saying: (text: string) => QueuedOperation,
  fits: (operation: QueuedOperation) => boolean,
): QueuedOperation | null {
  const { at, removed, inserted } = spliceBetween(from ?? '', to ?? '');
  const after = (from ?? '').slice(at + removed);
  const before = (from ?? '').slice(0, at);
  for (let length = inserted.length; ; length = Math.floor(length * 0.8)) {
    // Spaces at the end of a text do not last on the server: a piece ends with something that does.
    const end = cutsCharacter(inserted, length) ? length - 1 : length;
    const piece = inserted.slice(0, end).trimEnd();
    if (piece === '' && removed === 0) return null;
    const operation = saying(before + piece + after);
    if (fits(operation)) return operation;
    if (length === 0) return null;
  }
}
