import type { Check, Reviewed, ReviewedCell } from './review.query.js';

const text = (en: string) => ({ en, fr: en, es: en });

/** One cell under review; a count unless said otherwise. */
export function aReviewedCell(
  indicator: string,
  changes: Partial<Omit<ReviewedCell, 'version'>> & { version?: Partial<ReviewedCell['version']> } = {},
): ReviewedCell {
  const { version, ...rest } = changes;
  return {
    slice: '',
    required: true,
    definitionChanged: false,
    entry: null,
    previous: null,
    lastAccepted: null,
    mark: null,
    derived: null,
    ...rest,
    version: {
      indicator,
      name: text(indicator),
      valueType: 'count',
      basis: 'flow',
      unit: 'persons',
      decimals: 0,
      numerator: null,
      denominator: null,
      multiplier: 1,
      evidenceRule: 'Register',
      ...version,
    },
  };
}

/** A value of the year before. */
export function anEarlier(value: string): NonNullable<ReviewedCell['previous']> {
  return { year: 2017, value, text: null, absence: null, currency: null };
}

/** What stands in a cell. */
export function aReviewedEntry(value: string | null): NonNullable<ReviewedCell['entry']> {
  const author = { version: 1, changedAt: '2026-01-02T10:32:00.000000Z', changedBy: 'Ana Silva' };
  return { value, text: null, absence: null, currency: null, note: null, explanation: null, ...author };
}

/** A submitted report that a manager may accept or return. */
export function aReviewedReport(cells: ReviewedCell[], changes: Partial<Reviewed> = {}): Reviewed {
  return {
    id: '22222222-2222-4222-8222-222222222222',
    state: 'submitted',
    version: 12,
    periodLabel: '2018',
    submittedAt: '2026-01-03T10:00:00Z',
    acceptedAt: null,
    receiptHash: 'abc',
    dueOn: '2019-06-30',
    availableTransitions: ['return', 'accept'],
    answered: cells.length,
    expected: cells.length,
    institution: { code: 'cres', name: 'CRES', workingLanguages: ['fr'] },
    round: {
      code: 'TTI-2018',
      demonstration: false,
      initiative: { code: 'TTI', name: text('Think Tank Initiative') },
    },
    issues: [],
    events: [],
    review: { assignedTo: null, lastLook: null, present: [], checks: [] },
    evidenceBehind: [],
    cells,
    ...changes,
  };
}

/** What another reviewer says of a cell. */
export function aCheck(indicator: string, changes: Partial<Check> = {}): Check {
  return {
    indicator,
    slice: '',
    verdict: 'accepted',
    reason: null,
    value: null,
    currency: null,
    version: 1,
    isCurrent: true,
    by: 'Nora Mbeki',
    at: '2026-01-04T09:00:00Z',
    ...changes,
  };
}
