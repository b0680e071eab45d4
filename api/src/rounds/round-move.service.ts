import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.service.js';
import { queueOf } from '../jobs/queues.js';
import { argumentIssue, Invalid, NotFound, WrongState } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { OperationKeys } from '../reporting/operation-keys.js';
import { movable, type RoundMove } from './round-move.rules.js';
import type { MoveRoundInput, SetRoundClockInput } from './round-plan.type.js';
import { readinessOf } from './round-readiness.query.js';
import { lockedRound, type ManagedRound } from './round.reader.js';
import { stageOf } from './round.rules.js';

/** What each move writes; the time is the round's own. */
const WRITES: Record<RoundMove, string> = {
  open: 'in_preparation = false',
  close: 'closed_at = coalesce(clock, clock_timestamp())',
  freeze: 'frozen_at = coalesce(clock, clock_timestamp())',
  publish: 'published = true',
};
const DONE: Record<RoundMove, string> = {
  open: 'round.opened',
  close: 'round.closed',
  freeze: 'round.frozen',
  publish: 'round.published',
};

/** A round on its way from preparation to publication. */
@Injectable()
export class RoundMoveService {
  constructor(
    private readonly database: Database,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
    private readonly catalogue: Catalogue,
    private readonly jobs: Jobs,
  ) {}

  /** Errors  NotFound for a round that is not the asker's; WrongState with everything that stands in the way. */
  move(input: MoveRoundInput, viewer: Actor): Promise<string> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'round.move', payload }, viewer, async () => {
      const round = await this.locked(payload.round, viewer);
      const stage = stageOf(round, round.roundNow);
      const issues = movable(stage, payload.move, await readinessOf(this.database, round.id));
      if (issues.length > 0) throw new WrongState('The round is not ready for this.', issues);
      await this.database.advanceDataVersion();
      await this.database.rows(
        `round-${payload.move}`,
        `update round set ${WRITES[payload.move]} where id = $1`,
        [round.id],
      );
      this.database.afterCommit(() => this.catalogue.forget());
      // Questions that were locked for this round are asked now that its content is final.
      if (payload.move === 'freeze' || payload.move === 'publish')
        await this.jobs.enqueue(queueOf<Record<string, never>>('analysis'), {});
      await this.audit.append(viewer, {
        action: DONE[payload.move],
        subjectKind: 'round',
        subjectId: round.code,
        detail: { stage },
      });
      return round.code;
    });
  }

  /** Errors  NotFound for a round that is not the asker's; WrongState for one that is no demonstration; Invalid time. */
  setClock(input: SetRoundClockInput, viewer: Actor): Promise<string> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'round.clock', payload }, viewer, async () => {
      const round = await this.locked(payload.round, viewer);
      if (!round.demonstration) throw new WrongState('Only a demonstration has a clock of its own.');
      if (Number.isNaN(Date.parse(payload.at))) {
        throw new Invalid('This is not a time.', [argumentIssue('at', 'not_a_time')]);
      }
      await this.database.advanceDataVersion();
      await this.database.rows('round-clock', 'update round set clock = $2 where id = $1', [
        round.id,
        payload.at,
      ]);
      await this.audit.append(viewer, {
        action: 'round.clock_set',
        subjectKind: 'round',
        subjectId: round.code,
        detail: { before: round.clock, after: payload.at },
      });
      return round.code;
    });
  }

  private async locked(code: string, viewer: Actor): Promise<ManagedRound> {
    const round = await lockedRound(viewer.scope, this.database, code);
    if (!round) throw new NotFound('The round');
    return round;
  }
}
