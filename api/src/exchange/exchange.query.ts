import { type Scope, scopeParameters, wholeUnit } from '../access/scope.js';
import type { Database } from '../database/database.js';

/** Of one's own institution. A parameter that a statement does not name would have no type. */
const own = (unit: string): string => `(${wholeUnit(unit)} and $2::int[] is not null)`;

/** Since when an institution lets itself be named to others; null when it does not. */
export async function consentSince(scope: Scope, database: Database, unitId: number): Promise<string | null> {
  const row = await database.row<{ given_at: string }>(
    'peer-consent',
    `select c.given_at from peer_consent c
      where c.unit_id = $4 and c.withdrawn_at is null and ${own('c.unit_id')}`,
    [...scopeParameters(scope), unitId],
  );
  return row?.given_at ?? null;
}

/**
 * "Which institutions let themselves be named?" Their ids.
 *
 * Gaps  to institutions that do so themselves alone: whoever is not named is told of nobody.
 */
export async function consentingUnits(scope: Scope, database: Database, asker: number): Promise<Set<number>> {
  if ((await consentSince(scope, database, asker)) === null) return new Set();
  const rows = await database.rows<{ unit_id: number }>(
    'peer-consents',
    'select unit_id from peer_consent where withdrawn_at is null and unit_id <> $1',
    [asker],
  );
  return new Set(rows.map(({ unit_id }) => unit_id));
}

/** Opens or closes the consent of an institution. Shape: whether anything changed. */
export async function writeConsent(
  database: Database,
  given: { unitId: number; by: string; consents: boolean; demonstration: boolean },
): Promise<boolean> {
  const rows = given.consents
    ? await database.rows(
        'peer-consent-give',
        `insert into peer_consent (unit_id, given_by, demonstration) values ($1, $2, $3)
         on conflict (unit_id) where withdrawn_at is null do nothing returning id`,
        [given.unitId, given.by, given.demonstration],
      )
    : await database.rows(
        'peer-consent-withdraw',
        `update peer_consent set withdrawn_at = clock_timestamp(), withdrawn_by = $2
          where unit_id = $1 and withdrawn_at is null returning id`,
        [given.unitId, given.by],
      );
  return rows.length > 0;
}

export interface IntroductionRow {
  readonly id: string;
  readonly indicator_id: number;
  readonly from_unit_id: number;
  readonly to_unit_id: number;
  readonly note: string;
  readonly asked_at: string;
  readonly answer: 'accepted' | 'declined' | null;
  readonly answered_at: string | null;
  /** The other side's person; only once both agreed. */
  readonly contact_name: string | null;
  readonly contact_email: string | null;
}

/**
 * "Whom did this institution ask to be introduced to, and who asked for it?" Newest first.
 *
 * Gaps  name and address of the other side's person stay away until the introduction was accepted.
 */
export function introductionsOf(
  scope: Scope,
  database: Database,
  unitId: number,
): Promise<IntroductionRow[]> {
  return database.rows<IntroductionRow>(
    'introductions',
    `select i.id, i.indicator_id, i.from_unit_id, i.to_unit_id, i.note, i.asked_at, i.answer, i.answered_at,
            p.name as contact_name, p.email as contact_email
       from introduction i
       left join user_account p on i.answer = 'accepted'
         and p.id = case when i.from_unit_id = $4 then i.answered_by else i.asked_by end
      where $4 in (i.from_unit_id, i.to_unit_id)
        and (${own('i.from_unit_id')} or ${own('i.to_unit_id')})
      order by i.asked_at desc, i.id limit 100`,
    [...scopeParameters(scope), unitId],
  );
}

export interface ExchangeRow {
  readonly id: string;
  readonly with_unit_id: number;
  readonly held_on: string;
  readonly topic: string;
  readonly useful: 'yes' | 'partly' | 'no' | 'too_early';
  readonly note: string;
}

/** "What did this institution note of its exchanges?" Newest first; nobody else reads them. */
export function exchangesOf(scope: Scope, database: Database, unitId: number): Promise<ExchangeRow[]> {
  return database.rows<ExchangeRow>(
    'exchanges',
    `select e.id, e.with_unit_id, e.held_on, e.topic, e.useful, e.note from exchange e
      where e.unit_id = $4 and ${own('e.unit_id')} order by e.held_on desc, e.written_at desc limit 200`,
    [...scopeParameters(scope), unitId],
  );
}
