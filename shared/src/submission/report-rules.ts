import { type Decimal, compareDecimals, isDecimal, multiplyDecimals } from '../decimal.js';
import { TOTAL, parseSlice, partsAgainstTotal } from '../indicator/disaggregation.js';
import { valueType } from '../indicator/types/index.js';
import { type Issue, finding, issueAt } from '../issue.js';
import { type Cell, type Question, cellPath, isDerived } from './cell.js';
import { blankIssues, cellIssues, isExplained } from './cell-rules.js';

/**
 * Everything to say about a report while it is being filled in: each cell, cells against each other, parts against
 * totals. Blanks are not mentioned; `submittable` does that.
 *
 * Shape    issues in the order of the cells, then those between cells.
 */
export function reportIssues(cells: readonly Cell[]): Issue[] {
  return [...cells.flatMap(cellIssues), ...subsetIssues(cells), ...partsIssues(cells)];
}

/**
 * What stands between a report and its submission.
 *
 * Shape    every issue of the report; it can be submitted when none is an error. Required blanks are errors; so are
 *          `note_missing` beside each warning that nobody explained, `carried_unconfirmed` where last year's value was
 *          copied and not confirmed, and `definition_unconfirmed` where a figure stands under a definition of another
 *          scope or method than last year's and nobody has said that they read it.
 */
export function submittable(cells: readonly Cell[]): Issue[] {
  const issues = reportIssues(cells);
  const explained = new Set(
    cells
      .filter(({ entry }) => isExplained(entry))
      .map(({ question, slice }) => cellPath(question.indicator, slice)),
  );
  const unexplained = issues.filter(({ path, severity }) => severity === 'warning' && !explained.has(path));
  return [
    ...issues,
    ...unexplained.map(({ path, rule }) => issueAt(path, finding('note_missing', { because: rule }))),
    ...cells.flatMap(confirmationIssues),
    ...blankIssues(cells),
  ];
}

/** What a person still has to confirm of a figure: that it is last year's on purpose, that a new definition was read. */
function confirmationIssues({ question, slice, entry, previous }: Cell): Issue[] {
  if (entry === null || isDerived(question)) return [];
  const path = cellPath(question.indicator, slice);
  if (entry.explanation === 'carried') return [issueAt(path, finding('carried_unconfirmed'))];
  const isUnread =
    slice === TOTAL &&
    previous?.isComparable === false &&
    entry.value !== null &&
    entry.explanation !== 'new_definition';
  return isUnread ? [issueAt(path, finding('definition_unconfirmed'))] : [];
}

/**
 * A share's numerator against its denominator, in the total and in each part that has both.
 *
 * Errors   `part_above_whole` at the numerator, an error where the share declares a maximum, which it would exceed
 *          (doctors cannot outnumber researchers), and a warning where it declares none;
 *          `currencies_differ` at the numerator, a warning, since the share cannot be computed then.
 */
export function subsetIssues(cells: readonly Cell[]): Issue[] {
  const byPath = new Map(cells.map((cell) => [cellPath(cell.question.indicator, cell.slice), cell]));
  const slices = [...new Set(cells.map(({ slice }) => slice))];
  return shareQuestions(cells).flatMap((share) =>
    slices.flatMap((slice) =>
      shareIssues(
        share,
        byPath.get(cellPath(share.numerator ?? '', slice)),
        byPath.get(cellPath(share.denominator ?? '', slice)),
      ),
    ),
  );
}

function shareQuestions(cells: readonly Cell[]): Question[] {
  const derived = cells
    .map(({ question }) => question)
    .filter((question) => isDerived(question) && question.numerator);
  return [...new Map(derived.map((question) => [question.indicator, question])).values()];
}

function shareIssues(share: Question, numerator: Cell | undefined, denominator: Cell | undefined): Issue[] {
  const part = numerator?.entry?.value ?? null;
  const whole = denominator?.entry?.value ?? null;
  if (!numerator?.entry || !denominator?.entry || part === null || whole === null) return [];
  if (!isDecimal(part) || !isDecimal(whole)) return [];
  const path = cellPath(numerator.question.indicator, numerator.slice);
  const params = { share: share.indicator, whole: denominator.question.indicator };
  if (numerator.entry.currency !== denominator.entry.currency) {
    return [issueAt(path, finding('currencies_differ', params), 'warning')];
  }
  if (share.valueType !== 'share') return [];
  const most = share.maximum ?? share.multiplier ?? '1';
  if (compareDecimals(multiplyDecimals(part, share.multiplier ?? '1'), multiplyDecimals(whole, most)) <= 0)
    return [];
  const severity = share.maximum == null ? 'warning' : 'error';
  return [
    issueAt(path, finding('part_above_whole', { ...params, partValue: part, wholeValue: whole }), severity),
  ];
}

/**
 * The parts of each dimension against the total of the same indicator.
 *
 * Errors   `parts_over_total`, an error, at the total. Kinds of value that do not add up are left alone, and so are
 *          slices of several dimensions and amounts in another currency than the total's.
 */
export function partsIssues(cells: readonly Cell[]): Issue[] {
  const parts = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.slice === TOTAL) continue;
    const { indicator } = cell.question;
    parts.set(indicator, [...(parts.get(indicator) ?? []), cell]);
  }
  return cells
    .filter(({ question, slice }) => slice === TOTAL && valueType(question.valueType).isAdditive)
    .flatMap((total) => {
      const whole = decimalOf(total);
      if (whole === null) return [];
      return [...partsByDimension(parts.get(total.question.indicator) ?? [], total)].flatMap(
        ([dimension, parts]) =>
          partsAgainstTotal(whole, parts).issues.map(({ rule, params }) =>
            issueAt(total.question.indicator, finding(rule, { dimension, ...params })),
          ),
      );
    });
}

function partsByDimension(slices: readonly Cell[], total: Cell): Map<string, Decimal[]> {
  const parts = new Map<string, Decimal[]>();
  for (const cell of slices) {
    const [dimension, ...others] = Object.keys(parseSlice(cell.slice) ?? {});
    const value = decimalOf(cell);
    if (dimension === undefined || others.length > 0 || value === null) continue;
    if (cell.entry?.currency !== total.entry?.currency) continue;
    parts.set(dimension, [...(parts.get(dimension) ?? []), value]);
  }
  return parts;
}

function decimalOf({ entry }: Cell): Decimal | null {
  return entry?.value != null && isDecimal(entry.value) ? entry.value : null;
}
