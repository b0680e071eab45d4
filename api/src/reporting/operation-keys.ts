import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { argumentIssue, Conflict, Invalid, NotAllowed } from '../refusals.js';
import { isUuid } from './submission.query.js';

/** The key of a write with what it was used for. */
export interface KeptOperation {
  readonly id: string;
  readonly userId: string;
  readonly payloadHash: string;
  readonly answer: unknown;
}

/** SHA-256, as hex, of what a write asks for. Two requests under one key must agree in it. */
export function payloadHash(kind: string, payload: object): string {
  return createHash('sha256').update(canonicalJson({ kind, payload })).digest('hex');
}

/** The user of a write. Errors: nobody has signed in. */
export function signedIn(actor: Actor): string {
  if (actor.userId === null) throw new NotAllowed('Please sign in first.');
  return actor.userId;
}

/** Makes sure that a key is used again for nothing else. Errors: Conflict. */
export function sameRequest(kept: KeptOperation, userId: string, hash: string): void {
  if (kept.userId === userId && kept.payloadHash === hash) return;
  throw new Conflict('This operation id was already used for another request.', [
    argumentIssue('operationId', 'operation_id_reused', { operationId: kept.id }),
  ]);
}

/** Idempotency keys: a write that is sent again has one effect and one answer. */
@Injectable()
export class OperationKeys {
  constructor(private readonly database: Database) {}

  /**
   * Does work once for a key, in the mutation's transaction.
   *
   * Shape   the answer of the first time, however often and however concurrently it is sent: the others wait for the
   *         key to be committed. Answers are kept as JSON.
   * Errors  Invalid for an id that is no UUID; Conflict when the key stands for another request.
   */
  async once<Answer>(
    request: { operationId: string; kind: string; payload: object },
    viewer: Actor,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const userId = signedIn(viewer);
    const id = request.operationId.toLowerCase();
    if (!isUuid(id))
      throw new Invalid('operationId must be a UUID.', [argumentIssue('operationId', 'not_a_uuid')]);
    const hash = payloadHash(request.kind, request.payload);
    const claimed = await this.database.row<{ id: string }>(
      'operation-claim',
      `insert into operation (id, user_id, kind, payload_hash, answer)
       values ($1, $2, $3, decode($4, 'hex'), 'null') on conflict (id) do nothing returning id`,
      [id, userId, request.kind, hash],
    );
    if (!claimed) {
      const [kept] = await this.kept([id]);
      if (!kept) throw new Conflict('This operation was undone in the meantime. Please try again.');
      sameRequest(kept, userId, hash);
      return kept.answer as Answer;
    }
    const answer = await work();
    await this.database.rows('operation-answer', `update operation set answer = $2 where id = $1`, [
      id,
      JSON.stringify(answer),
    ]);
    return answer;
  }

  /** What these keys were used for; unknown ones are left out. */
  kept(ids: readonly string[]): Promise<KeptOperation[]> {
    return this.database.rows(
      'operations-kept',
      `select id, user_id as "userId", encode(payload_hash, 'hex') as "payloadHash", answer
       from operation where id = any($1::uuid[])`,
      [ids],
    );
  }
}
