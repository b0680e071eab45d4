import { FIRST_YEAR, LAST_YEAR, SECOND_PHASE } from './units.js';

export type InitiativeCode = 'TTI' | 'ACBF';

/** One programme year of one initiative. */
export interface DemonstrationRound {
  readonly code: string;
  readonly initiative: InitiativeCode;
  readonly year: number;
  readonly programmeStarts: string;
  readonly programmeEnds: string;
  /** Number of the framework's version that is asked. */
  readonly framework: 1 | 2;
  readonly isSurveyYear: boolean;
  readonly opens: string;
  readonly due: string;
  readonly graceUntil: string;
  readonly closes: string;
  readonly isPublished: boolean;
  /** The time that the story has reached, in the days of grace of the last round of each initiative; null before. */
  readonly clock: string | null;
}

/** The years in which a survey of policy actors was made, as the real ones were. */
const SURVEY_YEARS: readonly number[] = [2010, 2013];

/** Ten rounds of TTI and five of ACBF, oldest first; in a year, ACBF asks before TTI does. */
export function demonstrationRounds(): DemonstrationRound[] {
  return years(FIRST_YEAR).flatMap((year) =>
    year < SECOND_PHASE ? [ttiRound(year)] : [acbfRound(year), ttiRound(year)],
  );
}

function ttiRound(year: number): DemonstrationRound {
  const isLast = year === LAST_YEAR;
  return {
    code: `TTI-${year}`,
    initiative: 'TTI',
    year,
    programmeStarts: `${year}-04-01`,
    programmeEnds: `${year + 1}-03-31`,
    framework: year < SECOND_PHASE ? 1 : 2,
    isSurveyYear: SURVEY_YEARS.includes(year),
    opens: `${year + 1}-04-15`,
    due: `${year + 1}-06-30`,
    graceUntil: `${year + 1}-07-31`,
    closes: isLast ? `${year + 1}-09-30` : `${year + 1}-12-31`,
    isPublished: !isLast,
    clock: isLast ? `${year + 1}-07-08T12:00:00Z` : null,
  };
}

function acbfRound(year: number): DemonstrationRound {
  const isLast = year === LAST_YEAR;
  return {
    code: `ACBF-${year}`,
    initiative: 'ACBF',
    year,
    programmeStarts: `${year}-01-01`,
    programmeEnds: `${year}-12-31`,
    framework: 2,
    isSurveyYear: false,
    opens: `${year + 1}-01-15`,
    due: `${year + 1}-03-31`,
    graceUntil: `${year + 1}-04-30`,
    closes: `${year + 1}-09-30`,
    isPublished: !isLast,
    clock: isLast ? `${year + 1}-04-10T12:00:00Z` : null,
  };
}

function years(first: number): number[] {
  return Array.from({ length: LAST_YEAR - first + 1 }, (_, index) => first + index);
}
