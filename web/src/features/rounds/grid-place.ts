/** A cell of the grid, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page up and Page down jump over. */
const PAGE = 10;

/** The cell that an element stands in; null outside of the grid. */
export function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

/** Where a key leads to from a cell; null when it does not move. The edges hold. */
export function moved(
  from: Place,
  { key, ctrlKey, metaKey }: { key: string; ctrlKey: boolean; metaKey: boolean },
  { rows, columns }: { rows: number; columns: number },
): Place | null {
  const far = ctrlKey || metaKey;
  const last = { row: rows - 1, column: columns - 1 };
  const to: Record<string, Place> = {
    ArrowDown: { ...from, row: far ? last.row : from.row + 1 },
    ArrowUp: { ...from, row: far ? 0 : from.row - 1 },
    ArrowRight: { ...from, column: far ? last.column : from.column + 1 },
    ArrowLeft: { ...from, column: far ? 0 : from.column - 1 },
    PageDown: { ...from, row: from.row + PAGE },
    PageUp: { ...from, row: from.row - PAGE },
    Home: { row: far ? 0 : from.row, column: 0 },
    End: { row: far ? last.row : from.row, column: last.column },
  };
  const place = to[key];
  if (!place) return null;
  const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));
  return { row: within(place.row, last.row), column: within(place.column, last.column) };
}
