import type { CockpitData, CockpitRow } from './cockpit.query.js';

const text = (en: string) => ({ en, fr: null, es: null });

export const sections: CockpitData['sections'] = [
  {
    code: 'RES',
    name: text('Research'),
    questions: [
      { indicator: 'RES-01', name: text('Outputs') },
      { indicator: 'RES-03', name: text('Reviewed outputs') },
    ],
  },
  { code: 'COM', name: text('Communication'), questions: [{ indicator: 'COM-01', name: text('Events') }] },
];

/** A row in which a test says only what it is about. */
export function aRow(code: string, change: Partial<CockpitRow> = {}): CockpitRow {
  return {
    institution: { code, name: `Institute ${code}`, acronym: code.toUpperCase(), country: null },
    cohorts: [],
    submission: null,
    state: 'draft',
    openQuestions: 0,
    lastActivityOn: '2019-07-01',
    missingReason: null,
    timing: {
      phase: 'in_grace',
      timeZone: 'Africa/Dakar',
      dueOn: '2019-06-30',
      closesOn: '2019-10-31',
      daysToDue: -8,
      isExtended: false,
    },
    extension: null,
    extensionRequest: null,
    cells: [
      { section: 'RES', state: 'in_progress', answered: 1, blank: ['RES-03'], asked: [] },
      { section: 'COM', state: 'not_started', answered: 0, blank: ['COM-01'], asked: [] },
    ],
    ...change,
  };
}

export function aCockpit(rows: CockpitRow[]): CockpitData {
  return {
    round: {
      code: 'TTI-2018',
      stage: 'open',
      programmeYear: 2018,
      opens: '2019-04-15',
      due: '2019-06-30',
      graceUntil: '2019-07-31',
      closes: '2019-10-31',
      demonstration: false,
      clock: null,
      initiative: {
        code: 'TTI',
        name: text('Think Tank Initiative'),
        regions: [{ code: 'west_africa', name: text('West Africa') }],
        cohorts: [{ code: 'first', name: text('First selection') }],
      },
    },
    moves: ['close'],
    readiness: { members: 4, withZone: 4, withPeriod: 4, withLead: 3, questions: 3, waiting: 1 },
    measures: {
      expected: rows.length,
      received: 1,
      accepted: 1,
      judged: 2,
      onTime: 1,
      medianReviewDays: 5,
      decisions: 3,
      waiting: 1,
      longestWaitDays: 12,
      expectedCells: 100,
      valuedCells: 60,
      explainedCells: 11,
    },
    sections,
    rows,
  };
}
