import { type RoundDates } from '@kipimo/shared';
import { reviewReach, type Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';

/** A round as its manager knows it, also before anybody else does. */
export interface ManagedRound extends RoundDates {
  readonly id: number;
  readonly code: string;
  readonly initiativeId: number;
  readonly programmeYear: number;
  readonly programmeStarts: string;
  readonly programmeEnds: string;
  readonly frameworkVersionId: number;
  readonly surveyYear: boolean;
  readonly published: boolean;
  readonly demonstration: boolean;
  readonly clock: string | null;
  /** Now; in a demonstration, the time that its story has reached. */
  readonly roundNow: string;
}

const columns = `r.id, r.code, r.initiative_id as "initiativeId", r.programme_year as "programmeYear",
  r.programme_starts as "programmeStarts", r.programme_ends as "programmeEnds",
  r.framework_version_id as "frameworkVersionId", r.survey_year as "surveyYear", r.opens, r.due,
  r.grace_until as "graceUntil", r.closes, r.in_preparation as "inPreparation", r.closed_at as "closedAt",
  r.frozen_at as "frozenAt", r.published, r.demonstration, r.clock,
  coalesce(r.clock, clock_timestamp()) as "roundNow"`;

// Only rounds of initiatives that the asker reviews; the third parameter of the scope is not needed here.
const isManaged = '($1::boolean or r.initiative_id = any($2::int[]))';

/** "Which rounds does the asker look after?" Newest programme year first; of one initiative, or of all. */
export function managedRounds(
  scope: Scope,
  database: Database,
  initiativeId: number | null,
): Promise<ManagedRound[]> {
  const [every, initiatives] = reviewReach(scope);
  return database.rows(
    'managed-rounds',
    `select ${columns} from round r where ${isManaged} and ($3::int is null or r.initiative_id = $3)
     order by r.programme_starts desc, r.code`,
    [every, initiatives, initiativeId],
  );
}

/** One of them by its code. Missing: null when it is not there or not the asker's: nobody can tell which. */
export function managedRound(scope: Scope, database: Database, code: string): Promise<ManagedRound | null> {
  const [every, initiatives] = reviewReach(scope);
  return database.row('managed-round', `select ${columns} from round r where ${isManaged} and r.code = $3`, [
    every,
    initiatives,
    code,
  ]);
}

/** The same with its row locked until the transaction ends. */
export function lockedRound(scope: Scope, database: Database, code: string): Promise<ManagedRound | null> {
  const [every, initiatives] = reviewReach(scope);
  return database.row(
    'managed-round-locked',
    `select ${columns} from round r where ${isManaged} and r.code = $3 for update of r`,
    [every, initiatives, code],
  );
}
