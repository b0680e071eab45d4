import type { EnteredAbsence } from '@kipimo/shared';
import { type Scope, scopeParameters, visibleUnit } from '../access/scope.js';
import type { Database } from '../database/database.js';
import { fingerprintOf } from '../database/fingerprint.js';
import type { EvidenceTierCode, OriginCode, RaterCode } from './record.codes.js';

export interface ObservationsQuestion {
  readonly initiativeId: number;
  readonly asOf: string;
  readonly rounds: readonly number[];
  readonly indicatorId: number | null;
  readonly unitId: number | null;
  /** Only rows after this number. */
  readonly after: number;
  readonly limit: number;
}

/** The question with all of its pages. */
export type WholeQuestion = Omit<ObservationsQuestion, 'after' | 'limit'>;

export interface ObservationRow {
  readonly id: number;
  readonly unit_id: number;
  readonly indicator_id: number;
  readonly indicator_version_id: number;
  readonly label: string;
  readonly starts: string;
  readonly ends: string;
  readonly slice: string;
  readonly rater: RaterCode;
  readonly value: string | null;
  readonly value_text: string | null;
  readonly absence: EnteredAbsence | null;
  readonly currency_code: string | null;
  readonly origin: OriginCode;
  readonly evidence_tier: EvidenceTierCode;
  readonly recorded_from: string;
  readonly recorded_until: string | null;
  readonly correction_reason: string | null;
  readonly import_id: number | null;
  /** What a named import said of the value; reports keep their notes with their entries. */
  readonly note: string | null;
}

const visible = visibleUnit({ unit: 'm.unit_id', initiative: 'm.initiative_id', published: 'r.published' });

/** Observations of members, in visible rounds, on periods that ended while they were members. */
const found = `
  with window_of as materialized (
    select m.unit_id, range_agg(m.valid * daterange(r.programme_starts, r.programme_ends, '[]')) as days
      from membership m join round r on r.initiative_id = m.initiative_id
     where m.initiative_id = $4 and m.recorded @> $5::timestamptz and r.id = any($6::int[])
       and ($8::int is null or m.unit_id = $8) and ${visible}
     group by m.unit_id
  ), found as (
    select o.* from observation o join window_of w on w.unit_id = o.unit_id and o.period_ends <@ w.days
     where o.recorded @> $5::timestamptz and ($7::int is null or o.indicator_id = $7)
       and ($8::int is null or o.unit_id = $8)
  )`;

const columns = `o.id, o.unit_id, o.indicator_id, o.indicator_version_id, p.label, p.starts, p.ends, o.slice, o.rater,
         trim_scale(o.value)::text as value, o.value_text, o.absence, o.currency_code, o.origin, o.evidence_tier,
         lower(o.recorded) as recorded_from,
         -- A later correction is no part of what was known then.
         case when upper(o.recorded) <= $5::timestamptz then upper(o.recorded) end as recorded_until,
         o.correction_reason, o.import_id, o.note`;

const page = `${found}
  select ${columns}
    from found o join reporting_period p on p.id = o.period_id
   where o.id > $9::bigint order by o.id limit $10::int`;

// Codes in the order of their bytes, whatever the database's language.
const inOrder = `${found}
  select ${columns}
    from found o join reporting_period p on p.id = o.period_id join reporting_unit u on u.id = o.unit_id
    join indicator i on i.id = o.indicator_id join indicator_version v on v.id = o.indicator_version_id
   order by u.code collate "C", i.code collate "C", p.starts, p.ends, o.slice collate "C", o.rater collate "C", v.number,
            o.id`;

const count = `${found} select count(*) as total from found`;

const fingerprint = fingerprintOf(found);

const parameters = (scope: Scope, question: WholeQuestion): unknown[] => [
  ...scopeParameters(scope),
  question.initiativeId,
  question.asOf,
  question.rounds,
  question.indicatorId,
  question.unitId,
];

/**
 * "What exactly did the members say, row by row?"
 *
 * Shape   rows by number, the order in which they were written down; every slice and rater.
 * Unit    as entered: nothing is converted.
 */
export function observationRows(
  scope: Scope,
  database: Database,
  question: ObservationsQuestion,
): Promise<ObservationRow[]> {
  const values = [...parameters(scope, question), question.after, question.limit];
  return database.rows<ObservationRow>('observations', page, values);
}

/** The same rows by institution, indicator, period, part, rater and definition: files of the same record are alike. */
export function observationsInOrder(
  scope: Scope,
  database: Database,
  question: WholeQuestion,
  size: number,
): AsyncIterable<ObservationRow[]> {
  return database.batches<ObservationRow>(inOrder, parameters(scope, question), size);
}

/** How many rows all pages of the question hold. */
export async function observationCount(
  scope: Scope,
  database: Database,
  question: WholeQuestion,
): Promise<number> {
  const row = await database.row<{ total: number }>('observation count', count, parameters(scope, question));
  return row?.total ?? 0;
}

/** A text that is another one as soon as the question has other rows, be they as many. */
export async function observationFingerprint(
  scope: Scope,
  database: Database,
  question: WholeQuestion,
): Promise<string> {
  const values = parameters(scope, question);
  const row = await database.row<{ fingerprint: string }>('observation fingerprint', fingerprint, values);
  return row?.fingerprint ?? '';
}
