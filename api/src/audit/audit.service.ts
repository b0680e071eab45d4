import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';

/** What happened, in the words of the audit: `submission.accept`, `token.create`. */
export interface AuditEvent {
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail?: Record<string, unknown>;
}

/** Writes the audit row inside the transaction of its change. The database chains the rows by hash. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  async append(actor: Pick<Actor, 'userId' | 'name'>, event: AuditEvent): Promise<void> {
    await this.database.rows(
      'audit-append',
      `insert into audit (actor_id, actor, action, subject_kind, subject_id, detail)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        actor.userId,
        actor.name,
        event.action,
        event.subjectKind,
        event.subjectId,
        JSON.stringify(event.detail ?? {}),
      ],
    );
  }
}
