import { decimalPlaces, formatNumber, type Language, type Question, valueType } from '@kipimo/shared';
import type { Cell, CellStyle, DataValidation } from 'hucre/xlsx';
import type { WorkbookWords } from './workbook-words.js';

/** A spreadsheet keeps this many digits of a number; one with more is written as text, or it would lose some. */
const EXACT_DIGITS = 15;

/** A value as a spreadsheet shows it: numbers as numbers, yes and no as words, narratives as text. */
export function valueCell(
  given: { readonly value: string | null; readonly text: string | null } | null,
  question: Question,
  language: Language,
  style: CellStyle,
): Partial<Cell> {
  const type = valueType(question.valueType);
  const numFmt = type.holds === 'text' ? '@' : numberFormat(question);
  const styled = { ...style, numFmt };
  const value = given?.value ?? null;
  if (given?.text) return { value: given.text, type: 'string', style: styled };
  if (value === null) return { value: null, type: 'empty', style: styled };
  if (question.valueType === 'yes_no')
    return { value: type.format(value, { language }), type: 'string', style };
  if (value.replace(/^-?0?\.?0*|\./g, '').length > EXACT_DIGITS)
    return { value: formatNumber(value, language), type: 'string', style };
  return { value: Number(value), type: 'number', style: styled };
}

/** Grouped, with the digits that the type allows; the spreadsheet writes separators as its user is used to. */
function numberFormat(question: Question): string {
  if (question.valueType === 'yes_no') return 'General';
  const decimals = valueType(question.valueType).decimals({
    ...question,
    minorUnit: question.minorUnit ?? 2,
  });
  return decimals === 0 ? '#,##0' : `#,##0.${'#'.repeat(decimals)}`;
}

/** What a spreadsheet checks while somebody types; the server checks again. Null where any text goes. */
export function valueValidation(
  question: Question,
  language: Language,
  words: WorkbookWords,
): Omit<DataValidation, 'range'> | null {
  const type = valueType(question.valueType);
  const shared = { allowBlank: true, showErrorMessage: true } as const;
  const { minimum, maximum } = question;
  switch (type.control(question)) {
    case 'yes_no': {
      const values = ['1', '0'].map((value) => type.format(value, { language }));
      return { ...shared, type: 'list', values, errorMessage: words.notInList };
    }
    case 'levels': {
      const lowest = Number(minimum);
      const values = Array.from({ length: Number(maximum) - lowest + 1 }, (_, step) => String(lowest + step));
      return { ...shared, type: 'list', values, errorMessage: words.notInList };
    }
    case 'whole_number':
    case 'decimal_number':
    case 'money': {
      const isWhole =
        type.decimals(question) === 0 && decimalPlaces(minimum ?? '0') === 0 && type.code !== 'currency';
      return {
        ...shared,
        type: isWhole ? 'whole' : 'decimal',
        operator: maximum == null ? 'greaterThanOrEqual' : 'between',
        formula1: minimum ?? (type.code === 'count' ? '0' : '-1E+24'),
        ...(maximum == null ? {} : { formula2: maximum }),
        errorMessage: words.notANumber,
      };
    }
    case 'long_text':
    case 'computed':
      return null;
  }
}
