import type { Report, ReportCell } from './report.query.js';

const text = (en: string, fr = en) => ({ en, fr, es: en });

/** One cell of a report; a whole number unless said otherwise. */
export function aCell(
  indicator: string,
  changes: Partial<Omit<ReportCell, 'version'>> & { version?: Partial<ReportCell['version']> } = {},
): ReportCell {
  const { version, ...rest } = changes;
  return {
    slice: '',
    required: true,
    definitionChanged: false,
    entry: null,
    previous: null,
    mark: null,
    derived: null,
    ...rest,
    version: {
      indicator,
      number: 1,
      name: text(indicator),
      definition: text(`What ${indicator} counts.`),
      changeNote: null,
      valueType: 'count',
      basis: 'flow',
      unit: 'persons',
      decimals: 0,
      minimum: '0',
      maximum: null,
      numerator: null,
      denominator: null,
      multiplier: 1,
      disaggregations: [],
      ...version,
    },
  };
}

/** What stands in a cell on the server. */
export function anEntry(
  changes: Partial<NonNullable<ReportCell['entry']>> = {},
): NonNullable<ReportCell['entry']> {
  return {
    value: null,
    text: null,
    absence: null,
    currency: null,
    note: null,
    explanation: null,
    version: 1,
    changedAt: '2026-01-02T10:32:00.000000Z',
    changedBy: 'Ana Silva',
    ...changes,
  };
}

/** An open report of an institution lead. */
export function aReport(cells: ReportCell[], changes: Partial<Report> = {}): Report {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    state: 'draft',
    version: 7,
    periodLabel: '2018',
    periodStarts: '2018-01-01',
    periodEnds: '2018-12-31',
    dueOn: '2019-06-30',
    submittedAt: null,
    acceptedAt: null,
    receiptHash: null,
    availableTransitions: ['submit'],
    editable: true,
    reopened: [],
    currency: 'XOF',
    answered: 0,
    expected: cells.length,
    institution: { code: 'cres', name: 'CRES', acronym: 'CRES' },
    round: {
      code: 'TTI-2018',
      programmeYear: 2018,
      closes: null,
      demonstration: false,
      initiative: {
        code: 'TTI',
        name: text('Think Tank Initiative'),
        domains: [
          {
            code: 'RES',
            name: text('Research', 'Recherche'),
            indicators: cells.map(({ version }) => ({ code: version.indicator })),
          },
        ],
      },
    },
    issues: [],
    events: [],
    cells,
    ...changes,
  };
}
