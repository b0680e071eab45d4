/** What of a file is asked for: all of it, a stretch (both ends in it), or one that it does not have. */
export type AskedRange = 'whole' | 'unsatisfiable' | { readonly first: number; readonly last: number };

/**
 * Reads a Range header (RFC 9110, section 14).
 *
 * Shape   one range of bytes; several at once, other units and what cannot be read count as no range at all. `ifRange`
 *         with another tag than the file's asks for the whole file, since the begun one has changed.
 */
export function askedRange(
  range: string | undefined,
  ifRange: string | undefined,
  file: { readonly size: number; readonly etag: string },
): AskedRange {
  if (range === undefined || (ifRange !== undefined && ifRange !== file.etag)) return 'whole';
  const match = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  if (!match || (match[1] === '' && match[2] === '')) return 'whole';
  const [, from = '', to = ''] = match;
  if (from === '') {
    const length = Math.min(Number(to), file.size);
    return length === 0 ? 'unsatisfiable' : { first: file.size - length, last: file.size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? file.size - 1 : Math.min(Number(to), file.size - 1);
  if (to !== '' && Number(to) < first) return 'whole';
  return first >= file.size ? 'unsatisfiable' : { first, last };
}
