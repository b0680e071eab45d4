import type { Language } from '@kipimo/shared';
import type { Database } from '../database/database.js';

/** A person who writes or signs the reports of an institution, as messages need them. */
export interface Reader {
  readonly userId: string;
  readonly unitId: number;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly timeZone: string;
}

/**
 * "Who is told about the reports of these institutions?" Their contributors and leads, or their leads alone.
 *
 * Gaps  people who no longer have an active account are told nothing.
 */
export function readersOf(
  database: Database,
  unitIds: readonly number[],
  who: 'everybody' | 'leads' = 'everybody',
): Promise<Reader[]> {
  return database.rows(
    'report-readers',
    `select distinct u.id as "userId", r.unit_id as "unitId", u.name, u.email, u.language, u.time_zone as "timeZone"
     from role_assignment r join user_account u on u.id = r.user_id
     where u.active and r.unit_id = any($1::int[])
       and (r.role = 'institution_lead' or ($2 and r.role = 'contributor'))
     order by r.unit_id, u.email`,
    [unitIds, who === 'everybody'],
  );
}
