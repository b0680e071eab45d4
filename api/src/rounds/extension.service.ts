import { Injectable } from '@nestjs/common';
import { localDay } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { argumentIssue, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { cockpitUnits } from './cockpit-rows.query.js';
import type { ExtendReportsInput } from './round.inputs.js';
import { lockedRound } from './round.reader.js';
import { extendable } from './round.rules.js';

/** More time for some institutions of a round. */
@Injectable()
export class ExtensionService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /**
   * Gives institutions until the end of a day in their own time zone. A later extension takes the place of an earlier.
   *
   * Shape   how many institutions were given time.
   * Errors  NotFound for a round that is not the asker's; WrongState once it is final or before it is opened; Invalid
   *         for the day, the reason or an institution that is not in the round.
   */
  extend(input: ExtendReportsInput, viewer: Actor): Promise<number> {
    const { operationId, ...asked } = input;
    const institutions = [...new Set(asked.institutions)].sort();
    const payload = { ...asked, institutions, reason: asked.reason.trim() };
    return this.keys.once({ operationId, kind: 'round.extend', payload }, viewer, async () => {
      const round = await lockedRound(viewer.scope, this.database, payload.round);
      if (!round) throw new NotFound('The round');
      if (round.frozenAt !== null || round.inPreparation) {
        const rule = round.inPreparation ? 'round_in_preparation' : 'round_frozen';
        throw new WrongState('More time is given while a round runs.', [argumentIssue('round', rule)]);
      }
      const facts = await this.catalogue.current();
      const units = new Map(
        (await cockpitUnits(this.database, round.id)).map((unit) => [facts.unitById(unit.unitId).code, unit]),
      );
      const now = Date.parse(round.roundNow);
      const todays = new Map([...units].map(([code, { timeZone }]) => [code, localDay(now, timeZone)]));
      refuseUnless(extendable(round, payload, todays), 'More time cannot be given like this.');
      this.database.afterCommit(() => this.catalogue.forget());
      const chosen = institutions.flatMap((code) => units.get(code) ?? []);
      await this.database.advanceDataVersion();
      await this.database.rows(
        'extend-reports',
        `insert into round_extension (round_id, unit_id, until, reason, granted_at, granted_by)
         select $1, unit_id, $3, $4, now(), $5 from unnest($2::int[]) as t (unit_id)
         on conflict on constraint round_extension_pk do update
         set until = excluded.until, reason = excluded.reason, granted_at = excluded.granted_at,
           granted_by = excluded.granted_by`,
        [round.id, chosen.map(({ unitId }) => unitId), payload.until, payload.reason, signedIn(viewer)],
      );
      await this.audit.append(viewer, {
        action: 'round.extended',
        subjectKind: 'round',
        subjectId: round.code,
        detail: {
          until: payload.until,
          reason: payload.reason,
          institutions: institutions.map((code) => ({
            institution: code,
            before: units.get(code)?.extendedUntil ?? null,
          })),
        },
      });
      return chosen.length;
    });
  }
}
