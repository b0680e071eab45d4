import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Scope } from '../access/scope.js';
import { Audit } from '../audit/audit.service.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { Catalogue } from '../reference/catalogue.js';
import { NotFound, refuseUnless } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { type ReplyRow, repliesOf, writeReply } from './reply.query.js';
import { replyIssues, wordsGiven } from './reply.rules.js';
import type { Reply, ReplyInput } from './reply.type.js';

/** The right of reply: what an institution says beside its own figures, wherever they are shown. */
@Injectable()
export class Replies {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /** Errors  NotFound for an unknown institution; Invalid for an `asOf` nobody can answer. */
  async ofInstitution(scope: Scope, unitId: number, asOf: string | null): Promise<Reply[]> {
    const snapshot = await this.version.snapshot(asOf);
    const asked = { units: [unitId], indicatorId: null, initiativeId: null, asOf: snapshot.asOf };
    return this.shown(await repliesOf(scope, this.database, asked));
  }

  /** Errors  NotFound for an unknown initiative or indicator. */
  async toIndicator(
    scope: Scope,
    asked: { initiative: string; indicator: string; asOf: string | null },
  ): Promise<Reply[]> {
    const facts = await this.catalogue.current();
    const { asOf } = await this.version.snapshot(asked.asOf);
    const initiativeId = facts.initiative(asked.initiative).id;
    const indicatorId = facts.indicator(asked.indicator).id;
    return this.shown(
      await repliesOf(scope, this.database, { units: null, indicatorId, initiativeId, asOf }),
    );
  }

  /** Errors  NotFound for an institution that is not the asker's own, and for an unknown indicator. */
  say(input: ReplyInput, viewer: Actor): Promise<Reply[]> {
    const words = wordsGiven(input);
    const payload = { institution: input.institution, indicator: input.indicator, words };
    const request = { operationId: input.operationId, kind: 'reply.say', payload };
    return this.keys.once(request, viewer, async () => {
      const facts = await this.catalogue.current();
      const unit = facts.unit(input.institution);
      const leads = viewer.roles.some(
        ({ role, unitId }) => role === 'institution_lead' && unitId === unit.id,
      );
      if (!leads) throw new NotFound('The institution');
      const indicator = facts.indicator(input.indicator);
      refuseUnless(replyIssues(words), 'This reply cannot stand.');
      const at = await this.database.advanceDataVersion();
      const author = { authorId: signedIn(viewer), author: viewer.name };
      await writeReply(this.database, { unitId: unit.id, indicatorId: indicator.id, words, ...author, at });
      await this.audit.append(viewer, {
        action: Object.keys(words).length > 0 ? 'reply.said' : 'reply.withdrawn',
        subjectKind: 'institution',
        subjectId: unit.code,
        detail: { indicator: indicator.code, words },
      });
      const asked = { units: [unit.id], indicatorId: null, initiativeId: null, asOf: at };
      return this.shown(await repliesOf(viewer.scope, this.database, asked));
    });
  }

  private async shown(rows: readonly ReplyRow[]): Promise<Reply[]> {
    const facts = await this.catalogue.current();
    return rows.map(({ unit_id, indicator_id, words, said_at }) => {
      const { code, name } = facts.unitById(unit_id);
      const { en = null, fr = null, es = null } = words;
      return {
        institution: code,
        institutionName: name,
        indicator: facts.indicatorById(indicator_id).code,
        words: { en, fr, es },
        saidAt: said_at,
      };
    });
  }
}
