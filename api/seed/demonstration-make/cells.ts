import type { FactsOfYear } from './facts.js';
import type { Question } from './questions.js';
import { draw } from './random.js';
import type { Report } from './reports.js';
import { NOTES, narrative } from './words.js';

/** One cell of a report, before it is written. */
export interface Cell {
  readonly question: Question;
  readonly slice: string;
  readonly value: number | null;
  readonly text: string | null;
  readonly absence: 'not_collected' | 'not_applicable' | 'refused' | null;
  readonly note: string | null;
}

/** Never blank: other figures are shares of them, or a story depends on them. */
const ALWAYS_GIVEN: readonly string[] = ['RES-01', 'RES-02', 'RES-06', 'ORG-01', 'ORG-02', 'COM-09'];

/**
 * The cells of one report.
 *
 * Shape    one per question that is asked in this round, plus the parts of RES-06 by sex where they are kept; in a
 *          draft only those that are filled in so far, in the order of the form.
 */
export function cellsOf(report: Report, questions: readonly Question[], facts: FactsOfYear): Cell[] {
  const asked = questions.filter((question) => report.round.isSurveyYear || question.frequency === 'annual');
  const given = asked.filter((_, position) => position < Math.ceil(asked.length * report.filled));
  return given.flatMap((question) => {
    const total = cellOf(report, question, facts);
    if (question.code !== 'RES-06' || facts.researchersBySex === null) return [total];
    const { female, male } = facts.researchersBySex;
    return [
      total,
      { ...total, slice: 'sex=female', value: female },
      { ...total, slice: 'sex=male', value: male },
    ];
  });
}

function cellOf(report: Report, question: Question, facts: FactsOfYear): Cell {
  const cell: Cell = { question, slice: '', value: null, text: null, absence: null, note: null };
  if (question.valueType === 'narrative') return { ...cell, text: narrative(report.unit, facts.year) };
  const blank = blankOf(report, question, facts);
  if (blank) return { ...cell, ...blank };
  const value = facts.numbers[question.code];
  if (value === undefined) throw new Error(`the demonstration makes no figure for ${question.code}`);
  return { ...cell, value: slip(report, question, value) };
}

/** Why there is no figure. The same institution gives the same answer to both initiatives. */
function blankOf({ unit }: Report, { code }: Question, { year, numbers }: FactsOfYear): Partial<Cell> | null {
  if (ALWAYS_GIVEN.includes(code)) return null;
  const own = draw(`${unit.code} ${code} blank`);
  const words = (note: keyof typeof NOTES) => NOTES[note][unit.language];
  if (code === 'COM-05' && own.chance(0.3) && year < own.whole(2010, 2013)) {
    return { absence: 'not_collected', note: words('noAnalytics') };
  }
  if (['ORG-05', 'ORG-08'].includes(code) && own.chance(0.06)) {
    return { absence: 'refused', note: words('notShared') };
  }
  if (code === 'COM-08' && numbers['COM-07'] === 0) return { absence: 'not_applicable' };
  if (draw(`${unit.code} ${year} ${code} blank`).chance(0.018)) {
    return { absence: 'not_collected', note: words('registerLost') };
  }
  return null;
}

/** Reports to the second of two initiatives that answer one question differently: a restatement. */
const RESTATES = {
  reports: ['TTI-2016 kippra', 'TTI-2018 kippra'],
  indicator: 'COM-03',
  factor: 0.92,
} as const;

/** Where what was reported is not what was first known: a restatement, and what the marks of a review complain of. */
function slip({ state, round, unit }: Report, { code }: Question, value: number): number {
  const report: string = `${round.code} ${unit.code}`;
  if (code === RESTATES.indicator && RESTATES.reports.some((restating) => restating === report)) {
    return Math.round(value * RESTATES.factor);
  }
  if (state !== 'returned' || round.initiative !== 'TTI') return value;
  if (code === 'COM-05') return value * 10;
  return code === 'ORG-03' ? Math.round(value * 1.2) : value;
}
