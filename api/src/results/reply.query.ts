import { type Scope, scopeParameters, visibleUnit } from '../access/scope.js';
import type { Database } from '../database/database.js';

/** A reply as it stands. */
export interface ReplyRow {
  readonly unit_id: number;
  readonly indicator_id: number;
  readonly words: Partial<Record<'en' | 'fr' | 'es', string>>;
  readonly said_at: string;
}

const figureIsVisible = visibleUnit({
  unit: 'y.unit_id',
  initiative: 'm.initiative_id',
  published: 'r.published',
});

/**
 * "What do these institutions say beside their figures?"
 *
 * Shape  the replies that stood at the time, one for each institution and indicator, in their order.
 * Gaps   a reply is seen by who sees the figure it stands beside: its own people, those who see the initiative, and
 *        everybody once a round of the institution is published and it consents.
 */
export function repliesOf(
  scope: Scope,
  database: Database,
  asked: {
    units: readonly number[] | null;
    indicatorId: number | null;
    initiativeId: number | null;
    asOf: string;
  },
): Promise<ReplyRow[]> {
  return database.rows<ReplyRow>(
    'replies',
    `select y.unit_id, y.indicator_id, y.words, lower(y.recorded) as said_at
       from right_of_reply y join reporting_unit u on u.id = y.unit_id join indicator i on i.id = y.indicator_id
      where y.recorded @> $4::timestamptz and ($5::int[] is null or y.unit_id = any($5::int[]))
        and ($6::int is null or y.indicator_id = $6)
        and exists (select from membership m join round r on r.initiative_id = m.initiative_id
              where m.unit_id = y.unit_id and m.recorded @> $4::timestamptz
                and ($7::int is null or m.initiative_id = $7) and ${figureIsVisible})
      order by u.code, i.code`,
    [...scopeParameters(scope), asked.asOf, asked.units, asked.indicatorId, asked.initiativeId],
  );
}

/** Closes what was said and opens what is said now; without words nothing stands any more. */
export async function writeReply(
  database: Database,
  reply: {
    unitId: number;
    indicatorId: number;
    words: object;
    authorId: string;
    author: string;
    at: string;
  },
): Promise<void> {
  await database.rows(
    'reply-close',
    `update right_of_reply set recorded = tstzrange(lower(recorded), $3::timestamptz)
      where unit_id = $1 and indicator_id = $2 and upper_inf(recorded)`,
    [reply.unitId, reply.indicatorId, reply.at],
  );
  if (Object.keys(reply.words).length === 0) return;
  await database.rows(
    'reply-open',
    `insert into right_of_reply (unit_id, indicator_id, words, author_id, author_name, recorded)
     values ($1, $2, $3, $4, $5, tstzrange($6::timestamptz, null))`,
    [reply.unitId, reply.indicatorId, JSON.stringify(reply.words), reply.authorId, reply.author, reply.at],
  );
}
