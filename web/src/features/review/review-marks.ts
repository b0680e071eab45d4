/** What a reviewer has noted beside a report and not sent yet. */
export interface ReviewMarks {
  /** The question put to a cell, by cell path. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Paths of cells that were looked at. */
  readonly seen: readonly string[];
}

export const noMarks: ReviewMarks = { reasons: {}, seen: [] };

/** A cell asked about: it counts as looked at. An existing reason stays. */
export function asked(marks: ReviewMarks, path: string): ReviewMarks {
  return seen({ ...marks, reasons: { ...marks.reasons, [path]: marks.reasons[path] ?? '' } }, path);
}

export function reasonGiven(marks: ReviewMarks, path: string, reason: string): ReviewMarks {
  return { ...marks, reasons: { ...marks.reasons, [path]: reason } };
}

/** The mark taken back; the cell stays looked at. */
export function unasked(marks: ReviewMarks, path: string): ReviewMarks {
  const reasons = Object.fromEntries(Object.entries(marks.reasons).filter(([known]) => known !== path));
  return { ...marks, reasons };
}

export function seen(marks: ReviewMarks, path: string): ReviewMarks {
  return marks.seen.includes(path) ? marks : { ...marks, seen: [...marks.seen, path] };
}

/** The cells of a return, as the API takes them, in the order of the report. */
export function returnedCells(
  marks: ReviewMarks,
  cells: readonly { readonly slice: string; readonly version: { readonly indicator: string } }[],
  pathOf: (indicator: string, slice: string) => string,
): { indicator: string; slice: string; reason: string }[] {
  return cells.flatMap(({ slice, version: { indicator } }) => {
    const reason = marks.reasons[pathOf(indicator, slice)];
    return reason === undefined ? [] : [{ indicator, slice, reason: reason.trim() }];
  });
}

const keyFor = (person: string, report: string) => `kipimo.review.1:${person}:${report}`;

/** Marks of this person on this device, so that a reload loses no sentence. */
export function marksKept(person: string, report: string): ReviewMarks {
  try {
    const kept = JSON.parse(
      window.localStorage.getItem(keyFor(person, report)) ?? 'null',
    ) as ReviewMarks | null;
    return kept && Array.isArray(kept.seen) && typeof kept.reasons === 'object' ? kept : noMarks;
  } catch {
    return noMarks;
  }
}

/** Keeps them, or forgets them when there are none; a browser without storage keeps them for this page only. */
export function keepMarks(person: string, report: string, marks: ReviewMarks): void {
  try {
    const key = keyFor(person, report);
    if (marks === noMarks) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(marks));
  } catch {
    // the page itself still holds them
  }
}
