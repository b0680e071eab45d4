import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import type { Initiative } from '../initiative/initiative.type.js';
import { lastDayOf } from '../reference/dates.js';
import { Catalogue } from '../reference/catalogue.js';
import { isMemberOn, type PanelMember } from '../reference/panel.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { NotFound } from '../refusals.js';
import { issuesOf } from '../reporting/issue.type.js';
import { Attritions } from './attrition.service.js';
import { meaningOf, unknownCodes } from './cohort-codes.js';
import type { CohortPreviewInput } from './cohort.inputs.js';
import { type MadeCohort, madeCohort, madeCohorts } from './cohort.query.js';
import { meaningIssues, namedOf, ruleOf } from './cohort.rules.js';
import type { CohortPreview, CohortYear, MadeCohortView } from './cohort.type.js';
import { mayChange, mayMake } from './makers.rules.js';

/** Cohorts as those see them who may make some. */
@Injectable()
export class CohortReader {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly attritions: Attritions,
  ) {}

  /** Those that are listed for everybody, and the asker's own. Errors: NotFound. */
  async of(initiativeCode: string, viewer: Actor): Promise<MadeCohortView[]> {
    const facts = await this.catalogue.current();
    const initiative = madeFor(viewer, facts.initiative(initiativeCode));
    const made = new Map((await madeCohorts(this.database, initiative.id)).map((row) => [row.code, row]));
    const own = facts.cohorts
      .unlistedOf(initiative.id)
      .filter(({ code }) => viewer.userId !== null && made.get(code)?.madeBy === viewer.userId);
    return [...facts.cohortsOf(initiative), ...own].map((cohort) =>
      viewOf(facts, cohort.code, made.get(cohort.code) ?? null, viewer),
    );
  }

  /** Errors  NotFound. */
  async one(code: string, viewer: Actor): Promise<MadeCohortView> {
    const facts = await this.catalogue.current();
    return viewOf(facts, facts.cohort(code).code, await madeCohort(this.database, code), viewer);
  }

  /** Who a definition would give. Stores nothing. Errors: NotFound for an initiative that is not the asker's. */
  async preview(input: CohortPreviewInput, viewer: Actor): Promise<CohortPreview> {
    const facts = await this.catalogue.current();
    const initiative = madeFor(viewer, facts.initiative(input.initiative));
    const written = { rule: ruleOf(input.meaning.rule), named: namedOf(input.meaning) };
    const issues = [...meaningIssues(written), ...unknownCodes(facts, initiative, written)];
    if (issues.length > 0) return { ...nobody, issues: issuesOf(issues) };
    const meaning = meaningOf(facts, written);
    const { members, undecided, strangers } = facts.cohorts.resolved(initiative, meaning, null);
    const reasons = new Map(meaning.named.map(({ unitId, reason }) => [unitId, reason]));
    const shown = members.map((member) => ({
      institution: member.unit,
      enters: member.from,
      leaves: lastDayOf(member),
      reason: reasons.get(member.unitId) || member.reason,
    }));
    return {
      members: shown.sort((one, other) => one.institution.name.localeCompare(other.institution.name, 'en')),
      memberCount: new Set(members.map(({ unitId }) => unitId)).size,
      years: yearsOf(facts, initiative, members),
      ...{ undecided, strangers, issues: [] },
      attrition:
        input.indicator == null
          ? null
          : await this.attritions.attrition(viewer.scope, {
              ...{ initiative: initiative.code, indicator: input.indicator, members },
            }),
    };
  }
}

const nobody: CohortPreview = {
  ...{ members: [], memberCount: 0, years: [], undecided: [], strangers: [], issues: [], attrition: null },
};

function viewOf(facts: ReferenceFacts, code: string, made: MadeCohort | null, viewer: Actor): MadeCohortView {
  return {
    cohort: facts.cohort(code),
    mayChange: made !== null && mayChange(viewer, made),
    madeBy: made?.maker ?? null,
    changedBy: made?.changer ?? null,
  };
}

/** Errors  NotFound unless the asker may make cohorts of the initiative, which looks like its not being there. */
function madeFor(viewer: Actor, initiative: Initiative): Initiative {
  if (!mayMake(viewer.roles, initiative.id, 'by_address'))
    throw new NotFound(`Initiative "${initiative.code}"`);
  return initiative;
}

/** How many are in at the end of each programme year, by the period of each, and how they differ from a year before. */
function yearsOf(
  facts: ReferenceFacts,
  initiative: Initiative,
  members: readonly PanelMember[],
): CohortYear[] {
  let before = new Set<number>();
  return facts.roundsOf(initiative).map((round, at): CohortYear => {
    const now = new Set(
      members
        .filter((member) =>
          isMemberOn(member, facts.periodOf(member.unit, round)?.ends ?? round.programmeEnds),
        )
        .map(({ unitId }) => unitId),
    );
    const year = {
      year: round.programmeYear,
      members: now.size,
      entered: at === 0 ? 0 : [...now].filter((unit) => !before.has(unit)).length,
      left: [...before].filter((unit) => !now.has(unit)).length,
    };
    before = now;
    return year;
  });
}
