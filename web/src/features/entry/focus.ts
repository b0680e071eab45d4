import { fieldId } from './report-cells.js';

/** Puts the cursor into a cell's field and its row into sight. */
export function focusCell(path: string): void {
  const field = document.getElementById(fieldId(path));
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}

/** The field before or after another in reading order; null at the ends. */
export function fieldAfter(form: HTMLElement, from: HTMLElement, step: 1 | -1): HTMLElement | null {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-cell-field]')];
  const here = fields.findIndex((field) => field.dataset.cellField === from.dataset.cellField);
  return fields[here + step] ?? null;
}
