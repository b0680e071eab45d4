import { Injectable } from '@nestjs/common';
import { yearOf } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { Initiative } from '../initiative/initiative.type.js';
import { argumentIssue, Invalid, NotFound, refuseUnless } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { OperationKeys } from '../reporting/operation-keys.js';
import { managedRounds, type ManagedRound } from './round.reader.js';
import { firstPlan, planFrom, plannable } from './round-plan.rules.js';
import type { CreateRoundInput, RoundProposal } from './round-plan.type.js';
import { addPeriods, insertRound } from './create-round.query.js';

/** New rounds, made from last year's. */
@Injectable()
export class RoundPlanService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /** The next round, as the last one suggests it. Errors: NotFound for an initiative that is not the asker's. */
  async proposal(code: string, viewer: Actor): Promise<RoundProposal> {
    const facts = await this.catalogue.current();
    const initiative = mine(facts.initiative(code), viewer);
    const last = await this.last(initiative, viewer);
    const plan = last
      ? planFrom(last, last.programmeYear + 1)
      : firstPlan(yearOf(new Date().toISOString()) - 1);
    const newest = facts.frameworks[0]?.versions.at(-1);
    const framework = last ? facts.frameworkVersionById(last.frameworkVersionId) : newest;
    if (!framework) throw new NotFound('A framework');
    const { versions } = facts.framework(framework.framework);
    const made = versions.findLast(
      ({ initiativeId, fromYear, number }) =>
        initiativeId === initiative.id && (fromYear ?? 0) <= plan.programmeYear && number > framework.number,
    );
    return {
      ...plan,
      basedOn: last?.code ?? null,
      code: codeOf(initiative, plan.programmeYear),
      framework,
      suggestedVersion: (made ?? framework).number,
    };
  }

  /**
   * Makes a round that nobody else knows of yet, with the reporting periods that its members' calendars lack.
   *
   * Shape   its code.
   * Errors  NotFound for an initiative that is not the asker's, or a framework; Invalid for dates out of order and for a
   *         programme year that has its round.
   */
  create(input: CreateRoundInput, viewer: Actor): Promise<string> {
    const { operationId, ...asked } = input;
    const payload = { ...asked, closes: asked.closes ?? null };
    return this.keys.once({ operationId, kind: 'round.create', payload }, viewer, async () => {
      const facts = await this.catalogue.current();
      const initiative = mine(facts.initiative(payload.initiative), viewer);
      const framework = facts
        .framework(payload.framework)
        .versions.find(({ number }) => number === payload.frameworkVersion);
      if (!framework) throw new NotFound('The version of the framework');
      refuseUnless(plannable(payload), 'The dates of the round need another look.');
      const last = await this.last(initiative, viewer);
      const year = last ? planFrom(last, payload.programmeYear) : firstPlan(payload.programmeYear);
      const code = codeOf(initiative, payload.programmeYear);
      const made = await insertRound(this.database, {
        ...year,
        ...payload,
        code,
        initiativeId: initiative.id,
        frameworkVersionId: framework.id,
        demonstration: viewer.demonstration,
        clock: viewer.demonstration ? (last?.clock ?? null) : null,
      });
      if (!made) {
        const taken = argumentIssue('programmeYear', 'programme_year_taken', { code });
        throw new Invalid('This programme year has its round already.', [taken]);
      }
      await addPeriods(this.database, initiative.id, year);
      this.database.afterCommit(() => this.catalogue.forget());
      await this.database.advanceDataVersion();
      await this.audit.append(viewer, {
        action: 'round.created',
        subjectKind: 'round',
        subjectId: code,
        detail: { ...payload, basedOn: last?.code ?? null },
      });
      return code;
    });
  }

  private async last(initiative: Initiative, viewer: Actor): Promise<ManagedRound | null> {
    const [last] = await managedRounds(viewer.scope, this.database, initiative.id);
    return last ?? null;
  }
}

const codeOf = (initiative: Initiative, year: number): string => `${initiative.code}-${year}`;

/** Errors  NotFound unless the asker manages the initiative, which looks like its not being there. */
function mine(initiative: Initiative, viewer: Actor): Initiative {
  const manages = viewer.roles.some(
    ({ role, initiativeId }) => role === 'manager' && initiativeId === initiative.id,
  );
  if (!manages) throw new NotFound(`Initiative "${initiative.code}"`);
  return initiative;
}
