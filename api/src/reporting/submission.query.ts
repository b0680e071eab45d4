import type { SubmissionState } from '@kipimo/shared';
import { reviewParameters, type Scope, visibleSubmission } from '../access/scope.js';
import type { Database } from '../database/database.js';
import { roundTimeColumns, type RoundTimes } from './round-times.js';

/** A report without its cells. */
export interface SubmissionHeader extends RoundTimes {
  readonly id: string;
  readonly state: SubmissionState;
  readonly version: number;
  readonly roundId: number;
  readonly roundCode: string;
  readonly initiativeId: number;
  readonly frameworkVersionId: number;
  readonly surveyYear: boolean;
  readonly unitId: number;
  readonly unitCode: string;
  readonly periodId: number;
  readonly periodLabel: string;
  readonly periodStarts: string;
  readonly periodEnds: string;
  readonly programmeYear: number;
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
  readonly receiptHash: string | null;
  readonly demonstration: boolean;
  /** The round's due date, or the unit's extension when that is later. */
  readonly dueOn: string;
  /** The currency that the unit reports in unless it says otherwise. */
  readonly currency: string;
  /** The database's time, for what is written next. */
  readonly now: string;
}

const headerColumns = `s.id, s.state, s.version, s.round_id as "roundId", r.code as "roundCode",
  r.initiative_id as "initiativeId", r.framework_version_id as "frameworkVersionId", r.survey_year as "surveyYear",
  s.unit_id as "unitId", u.code as "unitCode", s.period_id as "periodId", p.label as "periodLabel",
  p.starts as "periodStarts", p.ends as "periodEnds", r.programme_year as "programmeYear",
  s.submitted_at as "submittedAt", s.accepted_at as "acceptedAt", s.receipt_hash as "receiptHash",
  s.demonstration or r.demonstration as demonstration,
  greatest(r.due, x.until) as "dueOn", ${roundTimeColumns},
  coalesce(c.currency_code, i.currency_code, 'USD') as currency, clock_timestamp() as now`;

const headerTables = `submission s
  join round r on r.id = s.round_id
  join initiative i on i.id = r.initiative_id
  join reporting_unit u on u.id = s.unit_id
  join reporting_period p on p.id = s.period_id
  left join country c on c.iso3 = u.iso3
  left join round_extension x on x.round_id = s.round_id and x.unit_id = s.unit_id`;

const isVisible = visibleSubmission({ unit: 's.unit_id', initiative: 'r.initiative_id', state: 's.state' });

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a report or of an operation. */
export const isUuid = (text: string): boolean => UUID.test(text);

/**
 * "Which report is this, and may the asker see it?"
 *
 * Missing  null when it is not there or not the asker's to see: nobody can tell which.
 */
export async function visibleHeader(
  scope: Scope,
  database: Database,
  id: string,
): Promise<SubmissionHeader | null> {
  if (!isUuid(id)) return null;
  return database.row(
    'submission-header',
    `select ${headerColumns} from ${headerTables} where ${isVisible} and s.id = $4`,
    [...reviewParameters(scope), id],
  );
}

/** The same report, with its row locked until the transaction ends. */
export async function lockedHeader(
  scope: Scope,
  database: Database,
  id: string,
): Promise<SubmissionHeader | null> {
  if (!isUuid(id)) return null;
  return database.row(
    'submission-header-locked',
    `select ${headerColumns} from ${headerTables} where ${isVisible} and s.id = $4 for update of s`,
    [...reviewParameters(scope), id],
  );
}

/** Which reports are asked for; null where it does not matter. */
export interface SubmissionFilter {
  readonly initiative: string | null;
  readonly round: string | null;
  readonly state: SubmissionState | null;
  readonly institution: string | null;
}

/** A place in the order of reports: newest programme year first, then by institution. */
export interface SubmissionCursor {
  readonly periodEnds: string;
  readonly unitCode: string;
  readonly id: string;
}

const matches = `($4::text is null or i.code = $4) and ($5::text is null or r.code = $5)
  and ($6::text is null or s.state = $6) and ($7::text is null or u.code = $7)`;

/**
 * "Which reports may the asker see?"
 *
 * Shape  at most `first + 1` headers, newest period first, then by institution; the last one tells that there are more.
 */
export function visibleHeaders(
  scope: Scope,
  database: Database,
  filter: SubmissionFilter,
  first: number,
  after: SubmissionCursor | null,
): Promise<SubmissionHeader[]> {
  return database.rows(
    'submission-headers',
    `select ${headerColumns} from ${headerTables}
     where ${isVisible} and ${matches}
       and ($8::date is null or p.ends < $8 or (p.ends = $8 and (u.code, s.id) > ($9::text, $10::uuid)))
     order by p.ends desc, u.code, s.id limit $11`,
    [
      ...reviewParameters(scope),
      ...filterParameters(filter),
      after?.periodEnds ?? null,
      after?.unitCode ?? null,
      after?.id ?? null,
      first + 1,
    ],
  );
}

/** How many reports `visibleHeaders` would give without a page. */
export async function countVisible(
  scope: Scope,
  database: Database,
  filter: SubmissionFilter,
): Promise<number> {
  const row = await database.row<{ count: number }>(
    'submission-count',
    `select count(*) as count from ${headerTables} where ${isVisible} and ${matches}`,
    [...reviewParameters(scope), ...filterParameters(filter)],
  );
  return row?.count ?? 0;
}

const filterParameters = (filter: SubmissionFilter): (string | null)[] => [
  filter.initiative,
  filter.round,
  filter.state,
  filter.institution,
];
