import type { Database } from '../database/database.js';
import type { CohortAudience, CohortRuleFacts } from '../initiative/cohort-rule.js';
import type { NamedUnit } from '../reference/cohort.rules.js';
import type { CohortWording } from './cohort.rules.js';

/** A cohort that people made, with who made it and which version is held. */
export interface MadeCohort {
  readonly id: number;
  readonly code: string;
  readonly initiativeId: number;
  readonly madeBy: string | null;
  readonly maker: string | null;
  readonly changer: string | null;
  readonly demonstration: boolean;
  readonly audience: CohortAudience;
  readonly number: number;
}

const made = `select c.id, c.code, c.initiative_id as "initiativeId", c.made_by as "madeBy", m.name as maker,
    a.name as changer, c.demonstration, v.audience, v.number
  from cohort c
  join cohort_version v on v.cohort_id = c.id and upper_inf(v.recorded)
  left join user_account m on m.id = c.made_by
  left join user_account a on a.id = v.made_by`;

/** "Which cohorts of this initiative did people make?" By name of the code. */
export function madeCohorts(database: Database, initiativeId: number): Promise<MadeCohort[]> {
  return database.rows('cohorts-made', `${made} where c.initiative_id = $1 order by c.code`, [initiativeId]);
}

/** One of them. Missing: null when there is none, or it ships with the service. */
export function madeCohort(database: Database, code: string): Promise<MadeCohort | null> {
  return database.row('cohort-made', `${made} where c.code = $1`, [code]);
}

/** The same with its row locked until the transaction ends, so that versions follow one another. */
export async function lockedCohort(database: Database, code: string): Promise<MadeCohort | null> {
  const locked = await database.row('cohort-lock', 'select id from cohort where code = $1 for update', [
    code,
  ]);
  return locked ? madeCohort(database, code) : null;
}

/** Whether a code is taken. */
export async function isTaken(database: Database, code: string): Promise<boolean> {
  return (await database.row('cohort-taken', 'select 1 from cohort where code = $1', [code])) !== null;
}

interface NewCohort {
  readonly code: string;
  readonly initiativeId: number;
  readonly name: CohortWording;
  readonly note: CohortWording;
  readonly by: string;
  readonly demonstration: boolean;
}

/** Makes the cohort that versions will belong to. Shape: its id. Errors: the code is taken. */
export async function insertCohort(database: Database, cohort: NewCohort): Promise<number> {
  const { code, initiativeId, name, note, by, demonstration } = cohort;
  const row = await database.row<{ id: number }>(
    'cohort-insert',
    `insert into cohort (code, initiative_id, name, note, constructed, source, made_by, demonstration)
     values ($1, $2, $3, $4, true, '', $5, $6) returning id`,
    [code, initiativeId, JSON.stringify(name), JSON.stringify(noted(note, name)), by, demonstration],
  );
  if (!row) throw new Error('An insertion gives its row.');
  return row.id;
}

/** Every list has a note; of a cohort without one its name stands there, and its versions say that there is none. */
const noted = (note: CohortWording, name: CohortWording): CohortWording => (note.en === '' ? name : note);

interface NewVersion {
  readonly cohortId: number;
  readonly number: number;
  readonly name: CohortWording;
  readonly note: CohortWording;
  readonly audience: CohortAudience;
  readonly rule: CohortRuleFacts | null;
  readonly named: readonly NamedUnit[];
  readonly why: string;
  readonly by: string;
  /** The time of the data version that brings it. */
  readonly at: string;
}

/** Closes the version that is held and adds the next; the cohort goes by its name. */
export async function insertCohortVersion(database: Database, version: NewVersion): Promise<void> {
  const { cohortId, number, name, note, audience, rule, named, why, by, at } = version;
  await database.rows(
    'cohort-version-close',
    `update cohort_version set recorded = tstzrange(lower(recorded), $2)
      where cohort_id = $1 and upper_inf(recorded)`,
    [cohortId, at],
  );
  const row = await database.row<{ id: number }>(
    'cohort-version-insert',
    `insert into cohort_version (cohort_id, number, name, note, audience, rule, why, made_by, recorded)
     values ($1, $2, $3, $4, $5, $6, $7, $8, tstzrange($9, null)) returning id`,
    [
      ...[cohortId, number, JSON.stringify(name), JSON.stringify(note), audience],
      ...[rule && JSON.stringify(rule), why, by, at],
    ],
  );
  await database.rows(
    'cohort-version-members',
    `insert into cohort_version_member (version_id, unit_id, counts, valid, reason)
     select $1, unit_id, counts, daterange("from", before), reason
       from jsonb_to_recordset($2::jsonb)
         as named (unit_id integer, counts boolean, "from" date, before date, reason text)`,
    [row?.id, JSON.stringify(named.map(({ unitId, ...member }) => ({ ...member, unit_id: unitId })))],
  );
  await database.rows('cohort-rename', 'update cohort set name = $2, note = $3 where id = $1', [
    cohortId,
    JSON.stringify(name),
    JSON.stringify(noted(note, name)),
  ]);
}
