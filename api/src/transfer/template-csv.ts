import { csvCell, isDerived, originMark } from '@kipimo/shared';
import { baseMark } from './row-marks.js';
import type { TemplateModel } from './template-model.js';

const HEAD = [
  'report',
  'base',
  'indicator',
  'slice',
  'question',
  'last_year',
  'last_value',
  'last_currency',
  'last_absence',
  'value',
  'currency',
  'absence',
  'note',
] as const;

/**
 * A report as a CSV file, to be analysed or filled in and uploaded again.
 *
 * Shape    UTF-8, RFC 4180, codes instead of words, dot decimals; texts that a spreadsheet would run as formulas get an
 *          apostrophe in front. Computed cells have no `base` and are not read back.
 */
export function csvOfTemplate(model: TemplateModel): string {
  const origin = originMark(model.origin);
  const lines = model.sections.flatMap(({ cells }) =>
    cells.map(({ path, cell, label }) => {
      const { entry, previous, derived, item, slice } = cell;
      const isComputed = isDerived(item.question);
      const computed = derived?.value == null ? '' : String(derived.value);
      return [
        origin,
        isComputed ? '' : baseMark(path, entry?.version ?? 0, entry),
        item.question.indicator,
        slice,
        label.trim(),
        previous ? String(previous.year) : '',
        previous?.value ?? previous?.text ?? '',
        previous?.currency ?? '',
        previous?.absence ?? '',
        isComputed ? computed : (entry?.value ?? entry?.text ?? ''),
        entry?.currency ?? '',
        entry?.absence ?? derived?.absence ?? '',
        entry?.note ?? '',
      ];
    }),
  );
  return `${[HEAD, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
