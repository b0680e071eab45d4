import type { AgreementSide, Language } from '@kipimo/shared';
import type { Database } from '../database/database.js';
import { readersOf } from '../reporting/report-readers.query.js';
import type { TargetKey } from './target.write.js';

/** Who is told about a target. */
export interface TargetReader {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** "Who signs for a side?" The leads of the institution, or the managers of the initiative, with an active account. */
export function signersOf(
  database: Database,
  { unitId, initiativeId }: TargetKey,
  side: AgreementSide,
): Promise<TargetReader[]> {
  if (side === 'institution') return readersOf(database, [unitId], 'leads');
  return database.rows(
    'target-managers',
    `select distinct u.id as "userId", u.name, u.email, u.language
     from role_assignment r join user_account u on u.id = r.user_id
     where u.active and r.role = 'manager' and r.initiative_id = $1
     order by u.email`,
    [initiativeId],
  );
}
