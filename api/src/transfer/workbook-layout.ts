import {
  ABSENCE_LABELS,
  COLUMN_MARKS,
  columnLetters,
  ENTERED_ABSENCES,
  isDerived,
  type Language,
  MARKS_SHEET,
  originMark,
  TEMPLATE_COLUMNS,
  textIn,
  TOTAL,
  cellPath,
  valueType,
} from '@kipimo/shared';
import type { Cell, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { baseMark, templateHash } from './row-marks.js';
import type { TemplateCell, TemplateModel } from './template-model.js';
import { HEAD, INPUT, LOCKED, QUIET, SUBTITLE, TITLE } from './workbook-style.js';
import { valueCell, valueValidation } from './workbook-values.js';
import { WORKBOOK_WORDS, type WorkbookWords } from './workbook-words.js';

/** Lines above the first cell of a sheet: marks (hidden), title, institution, heads. */
const LINES_ABOVE = 4;
const WIDTHS = [10, 46, 24, 17, 17, 10, 20, 34, 70, 4];
const CURRENCY_LIST_COLUMN = 3;

/** Where each cell of the report stands: sheet and line, for the formulas of computed ones. */
type Places = ReadonlyMap<string, { readonly sheet: string; readonly row: number }>;

/**
 * A template as a workbook: one sheet per area, a read-me sheet in front, and the hidden marks.
 *
 * Shape    input cells are open, everything else is locked, without a password: the lock keeps hands from slipping.
 */
export function workbookOf(model: TemplateModel): WriteOptions {
  const words = WORKBOOK_WORDS[model.language];
  const names = sheetNames([words.readMe, ...model.sections.map(({ name }) => name)]);
  const places: Places = new Map(
    model.sections.flatMap(({ cells }, at) =>
      cells.map(({ path }, row) => [path, { sheet: names[at + 1] ?? '', row: row + LINES_ABOVE }] as const),
    ),
  );
  return {
    sheets: [
      readMeSheet(names[0] ?? '', model, words),
      ...model.sections.map((section, at) =>
        sectionSheet(names[at + 1] ?? '', section, { model, words, places }),
      ),
      marksSheet(model),
    ],
    properties: { title: `${model.institution} ${model.periodLabel}`, creator: 'Kipimo' },
    activeSheet: 1,
  };
}

function sectionSheet(
  name: string,
  { name: title, cells }: TemplateModel['sections'][number],
  { model, words, places }: { model: TemplateModel; words: WorkbookWords; places: Places },
): WriteSheet {
  const details = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>): void =>
    void details.set(`${row},${column}`, cell);
  const text = (value: string, style: Cell['style'] = LOCKED): Partial<Cell> => ({
    value,
    type: 'string',
    style,
  });
  const marks: (string | null)[] = Array<string | null>(WIDTHS.length).fill(null);
  marks[0] = originMark(model.origin);
  for (const mark of COLUMN_MARKS) marks[TEMPLATE_COLUMNS[mark]] = mark;
  const heads = [
    words.code,
    words.question,
    words.unit,
    model.periodLabel,
    words.last,
    words.currency,
    words.absence,
    words.note,
    words.definition,
  ];
  put(1, 0, text(title, TITLE));
  put(2, 0, text(`${model.institution} · ${model.periodLabel}`, SUBTITLE));
  heads.forEach((head, column) => put(3, column, text(head, HEAD)));
  const validations: DataValidation[] = [];
  cells.forEach((one, index) => {
    const row = index + LINES_ABOVE;
    const line = contentsOf(one, model, words, places);
    line.forEach((cell, column) => put(row, column, cell));
    validations.push(...validationsOf(one, row, model, words));
  });
  return {
    name,
    columns: WIDTHS.map((width, column) => ({ width, hidden: column === TEMPLATE_COLUMNS.base })),
    rows: [marks],
    cells: details,
    rowDefs: new Map([[0, { hidden: true }]]),
    freezePane: { rows: LINES_ABOVE, columns: 2 },
    dataValidations: validations,
    // Widths and heights may be changed: what people need to see differs.
    protection: { sheet: true, formatColumns: false, formatRows: false },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The cells of one line, column by column. */
function contentsOf(
  { path, cell, label, definition, unit }: TemplateCell,
  model: TemplateModel,
  words: WorkbookWords,
  places: Places,
): Partial<Cell>[] {
  const { entry, previous, item } = cell;
  const { question } = item;
  const isComputed = isDerived(question);
  const string = (value: string | null, style: Cell['style']): Partial<Cell> =>
    value === null || value === '' ? { value: null, type: 'empty', style } : { value, type: 'string', style };
  const absence = (code: keyof typeof ABSENCE_LABELS | null): string | null =>
    code && textIn(ABSENCE_LABELS[code], model.language).text;
  const remarks = [
    isComputed ? words.computed : question.required && cell.slice === TOTAL ? '' : words.optional,
  ];
  if (cell.definitionChanged) remarks.unshift(words.changed);
  const needsCurrency = valueType(question.valueType).needsCurrency;
  return [
    string(cell.slice === TOTAL ? question.indicator : '', LOCKED),
    string(label, LOCKED),
    string(unit, QUIET),
    isComputed ? computedCell(cell, places) : valueCell(entry, question, model.language, INPUT),
    previous === null
      ? string(null, QUIET)
      : previous.absence
        ? string(absence(previous.absence), QUIET)
        : valueCell(previous, question, model.language, QUIET),
    needsCurrency ? string(entry?.currency ?? model.currency, INPUT) : string(null, LOCKED),
    isComputed ? string(null, LOCKED) : string(absence(entry?.absence ?? null), INPUT),
    isComputed ? string(null, LOCKED) : string(entry?.note ?? null, { ...INPUT, numFmt: '@' }),
    string([...remarks, definition].filter(Boolean).join(' '), QUIET),
    string(isComputed ? null : baseMark(path, entry?.version ?? 0, entry), LOCKED),
  ];
}

/** The quotient as a formula over the cells of its parts, so that it follows what is typed. */
function computedCell({ item, slice, derived }: TemplateCell['cell'], places: Places): Partial<Cell> {
  const place = (code: string | null | undefined): string | null => {
    const at = places.get(cellPath(code ?? '', slice));
    return at
      ? `'${at.sheet.replaceAll("'", "''")}'!$${columnLetters(TEMPLATE_COLUMNS.value)}$${at.row + 1}`
      : null;
  };
  const top = place(item.question.numerator);
  const bottom = place(item.question.denominator);
  const style = { ...LOCKED, numFmt: '#,##0.0' };
  const value = derived?.value ?? null;
  if (top === null || bottom === null) return { value, type: value === null ? 'empty' : 'number', style };
  const formula = `IF(OR(NOT(ISNUMBER(${top})),NOT(ISNUMBER(${bottom}))),"",IF(${bottom}=0,"",${top}/${bottom}*${item.question.multiplier ?? '1'}))`;
  return { formula, formulaResult: value ?? '', value: null, type: 'formula', style };
}

function validationsOf(
  { cell }: TemplateCell,
  row: number,
  model: TemplateModel,
  words: WorkbookWords,
): DataValidation[] {
  const { question } = cell.item;
  if (isDerived(question)) return [];
  const range = (column: number): string => `${columnLetters(column)}${row + 1}`;
  const list: Pick<DataValidation, 'type' | 'allowBlank' | 'showErrorMessage' | 'errorMessage'> = {
    type: 'list',
    allowBlank: true,
    showErrorMessage: true,
    errorMessage: words.notInList,
  };
  const found: DataValidation[] = [
    { ...list, values: absencesIn(model.language), range: range(TEMPLATE_COLUMNS.absence) },
  ];
  const value = valueValidation(question, model.language, words);
  if (value) found.push({ ...value, range: range(TEMPLATE_COLUMNS.value) });
  if (valueType(question.valueType).needsCurrency) {
    const column = columnLetters(CURRENCY_LIST_COLUMN);
    const currencies = `${MARKS_SHEET}!$${column}$1:$${column}$${model.currencies.length}`;
    found.push({ ...list, formula1: currencies, range: range(TEMPLATE_COLUMNS.currency) });
  }
  return found;
}

function readMeSheet(name: string, model: TemplateModel, words: WorkbookWords): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const lines: [string, string][] = [
    [words.institution, model.institution],
    [words.period, model.periodLabel],
    [words.due, model.dueOn],
  ];
  cells.set('0,0', { value: words.title, type: 'string', style: TITLE });
  lines.forEach(([head, value], at) => {
    cells.set(`${at + 2},0`, { value: head, type: 'string', style: QUIET });
    cells.set(`${at + 2},1`, { value, type: 'string', style: LOCKED });
  });
  words.steps.forEach((step, at) => {
    cells.set(`${at + 6},0`, { value: `${at + 1}.`, type: 'string', style: QUIET });
    cells.set(`${at + 6},1`, { value: step, type: 'string', style: LOCKED });
  });
  if (words.drafted)
    cells.set(`${words.steps.length + 7},1`, { value: words.drafted, type: 'string', style: QUIET });
  return { name, columns: [{ width: 16 }, { width: 100 }], rows: [], cells, protection: { sheet: true } };
}

/** Origin, hash and marks in the first column, the currencies beside them. */
function marksSheet(model: TemplateModel): WriteSheet {
  const origin = originMark(model.origin);
  const marks = model.sections.flatMap(({ cells }) =>
    cells.flatMap(({ path, cell }) =>
      isDerived(cell.item.question) ? [] : [baseMark(path, cell.entry?.version ?? 0, cell.entry)],
    ),
  );
  const first = [origin, templateHash(origin, marks), ...marks];
  const rows = Array.from({ length: Math.max(first.length, model.currencies.length) }, (_, row) => [
    first[row] ?? null,
    null,
    null,
    model.currencies[row] ?? null,
  ]);
  return { name: MARKS_SHEET, rows, veryHidden: true, protection: { sheet: true } };
}

const absencesIn = (language: Language): string[] =>
  ENTERED_ABSENCES.map((code) => textIn(ABSENCE_LABELS[code], language).text);

/** Names that spreadsheets accept: at most 31 characters, none of them special, no two alike. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>([MARKS_SHEET]);
  return titles.map((title) => {
    const plain = title.replace(/[[\]:*?/\\']/g, ' ').trim();
    let name = plain.slice(0, 31);
    for (let number = 2; taken.has(name); number += 1) name = `${plain.slice(0, 27)} ${number}`;
    taken.add(name);
    return name.trim();
  });
}
