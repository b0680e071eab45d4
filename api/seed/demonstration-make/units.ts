import type { ClientBase } from 'pg';

export const FIRST_YEAR = 2009;
export const LAST_YEAR = 2018;
/** The first programme year of the wider definitions, of phase 2 and of the rounds of ACBF. */
export const SECOND_PHASE = 2014;

export type Language = 'en' | 'fr' | 'es';

/** An institution as the demonstration sees it. */
export interface DemonstrationUnit {
  readonly id: number;
  readonly code: string;
  readonly iso3: string;
  readonly calendar: string;
  readonly currency: string;
  readonly language: Language;
  /** First programme year in TTI, null when never in it. */
  readonly ttiFrom: number | null;
  /** Last programme year in TTI, in the demonstration's story. */
  readonly ttiTo: number;
  /** Whether a source names its place in phase 2, so that the demonstration has nothing to invent. */
  readonly isPhase2Sourced: boolean;
  readonly inAcbf: boolean;
}

/**
 * Who leaves TTI after phase 1 in the demonstration: nine of the thirty whose place in phase 2 is not public, chosen so
 * that 43 institutions in 20 countries remain, as published. Which ones left in truth is not known.
 */
export const LEAVE_AFTER_PHASE_1: readonly string[] = [
  'great',
  'ireep',
  'ipar-kenya',
  'restech',
  'fosdeh',
  'cordes',
  'id-py',
  'irma',
  'iids',
];
/** Who leaves a year before the end, so that 42 remain, as published. */
export const LEAVES_BEFORE_THE_LAST_ROUND = 'aru';

/** Accounts kept in dollars though the country has a currency of its own: regional bodies, and Liberia. */
const REPORT_IN_DOLLARS: readonly string[] = ['aerc', 'fanrpan', 'ecowas-epau', 'limpac'];

/** The institutions of both initiatives, by code. Reads the reference data. */
export async function demonstrationUnits(client: ClientBase): Promise<DemonstrationUnit[]> {
  const { rows } = await client.query<{
    id: number;
    code: string;
    iso3: string;
    calendar: string;
    currency: string;
    languages: string[];
    tti_from: number | null;
    phase_2: boolean;
    in_acbf: boolean;
  }>(
    `select u.id, u.code, u.iso3::text as iso3, u.calendar_code as calendar, c.currency_code::text as currency,
            n.working_languages as languages,
            extract(year from min(lower(m.valid)) filter (where i.code = 'TTI'))::integer as tti_from,
            bool_or(i.code = 'TTI' and lower(m.valid) = '2014-04-01') as phase_2,
            bool_or(i.code = 'ACBF') as in_acbf
       from reporting_unit u
       join institution n on n.unit_id = u.id
       join country c using (iso3)
       join membership m on m.unit_id = u.id and upper_inf(m.recorded) and not m.demonstration
       join initiative i on i.id = m.initiative_id
      where i.code in ('TTI', 'ACBF')
      group by u.id, n.unit_id, c.iso3
      order by u.code`,
  );
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    iso3: row.iso3,
    calendar: row.calendar,
    currency: REPORT_IN_DOLLARS.includes(row.code) ? 'USD' : row.currency,
    language: languageOf(row.languages),
    ttiFrom: row.tti_from,
    ttiTo: lastYearInTti(row.code),
    isPhase2Sourced: row.phase_2,
    inAcbf: row.in_acbf,
  }));
}

/** Whether a unit reports to TTI for a programme year. */
export function isInTti(unit: DemonstrationUnit, year: number): boolean {
  return unit.ttiFrom !== null && unit.ttiFrom <= year && year <= unit.ttiTo;
}

/** Whether a unit was among the first 24, announced in 2009. */
export const isFirstSelection = (unit: DemonstrationUnit): boolean => unit.ttiFrom === FIRST_YEAR;

function lastYearInTti(code: string): number {
  if (LEAVE_AFTER_PHASE_1.includes(code)) return SECOND_PHASE - 1;
  return code === LEAVES_BEFORE_THE_LAST_ROUND ? LAST_YEAR - 1 : LAST_YEAR;
}

function languageOf(languages: readonly string[]): Language {
  const [first] = languages;
  return first === 'fr' || first === 'es' ? first : 'en';
}
