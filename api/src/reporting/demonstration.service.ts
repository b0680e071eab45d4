import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { OperationKeys } from './operation-keys.js';

/** Removes everything that the demonstration brought. */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly database: Database,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /** Shape  how many observations went. */
  remove(operationId: string, viewer: Actor): Promise<number> {
    return this.keys.once({ operationId, kind: 'demonstration.remove', payload: {} }, viewer, async () => {
      const row = await this.database.row<{ removed: number }>(
        'demonstration-remove',
        'select remove_demonstration() as removed',
      );
      const removed = row?.removed ?? 0;
      await this.audit.append(viewer, {
        action: 'demonstration.removed',
        subjectKind: 'demonstration',
        subjectId: 'all',
        detail: { observations: removed },
      });
      return removed;
    });
  }
}
