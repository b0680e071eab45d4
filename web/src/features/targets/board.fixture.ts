import { aTrend, receipt } from '../../figures/testing/trend-answers.js';
import type { Board, BoardRow } from './targets.query.js';

const name = (en: string) => ({ en, fr: en, es: en, drafted: [] });

/** A signed path of CRES from 10 to 20, half of it gone, unless told otherwise. */
export function aRow(given: Partial<BoardRow> = {}): BoardRow {
  return {
    institution: {
      code: 'cres',
      name: 'Consortium',
      acronym: 'CRES',
      country: { iso3: 'SEN', name: name('Senegal') },
    },
    indicator: {
      code: 'RES-02',
      domain: { code: 'RES', name: name('Research') },
      current: aTrend().indicator.current,
    },
    groups: ['RES'],
    state: 'signed_two',
    awaits: [],
    isSigned: true,
    heldSince: '2015-10-20T10:00:00.000000Z',
    superseded: 0,
    kind: 'change',
    course: 'stepped',
    currency: null,
    baseline: { value: '10', on: '2014-12-31', source: 'agreed' },
    expected: '20',
    actual: {
      year: 2018,
      periodEnds: '2018-12-31',
      exact: '15',
      absence: null,
      currency: null,
      demonstration: false,
    },
    percent: 50,
    isKept: null,
    absence: null,
    trend: { movement: 'rising', isBetter: true, n: 5 },
    programmeValue: null,
    programmeOn: null,
    demonstration: false,
    ...given,
  };
}

/** A board of 2018 that holds these rows. */
export function aBoard(rows: BoardRow[], { demonstration = false } = {}): Board {
  const summary = {
    ...{ key: 'RES', label: name('Research'), targets: rows.length, institutions: 1 },
    ...{ n: rows.length, median: null, low: null, high: null, kept: 0, toKeep: 0 },
  };
  return {
    year: 2018,
    years: [2018, 2017],
    total: { ...summary, key: '' },
    groups: [summary],
    rows,
    receipt: { ...receipt, demonstration },
  };
}
