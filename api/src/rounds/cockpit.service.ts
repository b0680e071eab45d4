import { Injectable } from '@nestjs/common';
import { roundTiming, writable } from '@kipimo/shared';
import type { Scope } from '../access/scope.js';
import { Database } from '../database/database.js';
import { NotFound } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { cockpitSections, type CockpitSectionRow } from './cockpit-sections.query.js';
import { cockpitUnits, type CockpitUnitRow } from './cockpit-rows.query.js';
import { requestsOfRound } from './extension-request.query.js';
import type { ExtensionRequestRow } from '../reporting/to-do.query.js';
import { sectionState } from './cockpit.rules.js';
import type { Cockpit, CockpitRow, CockpitSection } from './cockpit.type.js';
import type { ManagedRoundType } from './managed-round.type.js';
import { roundCellsOf } from './round-cells.query.js';
import { punctualityOf } from './round-punctuality.query.js';
import { managedRound, managedRounds, type ManagedRound } from './round.reader.js';
import { reviewDaysOf } from './round-review-days.query.js';
import { readinessOf } from './round-readiness.query.js';
import { movesFrom } from './round-move.rules.js';
import { stageOf } from './round.rules.js';

/** Rounds as those who look after them see them. */
@Injectable()
export class CockpitService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {}

  /** Newest first. Errors: NotFound for the initiative. */
  async rounds(scope: Scope, initiative: string | null): Promise<ManagedRoundType[]> {
    const facts = await this.catalogue.current();
    const id = initiative === null ? null : facts.initiative(initiative).id;
    return (await managedRounds(scope, this.database, id)).map((round) => shown(round, facts));
  }

  /** Errors  NotFound, also for a round that is not the asker's to look after. */
  async round(scope: Scope, code: string): Promise<ManagedRoundType> {
    const round = await managedRound(scope, this.database, code);
    if (!round) throw new NotFound('The round');
    return shown(round, await this.catalogue.current());
  }

  /** Errors  NotFound, also for a round that is not the asker's to look after. */
  async cockpit(scope: Scope, code: string): Promise<Cockpit> {
    const round = await managedRound(scope, this.database, code);
    if (!round) throw new NotFound('The round');
    const facts = await this.catalogue.current();
    // One after the other, since a mutation that answers with a cockpit holds one connection.
    const units = await cockpitUnits(this.database, round.id);
    const filled = await cockpitSections(this.database, round.id);
    const punctuality = await punctualityOf(this.database, round.id, round.roundNow);
    const review = await reviewDaysOf(this.database, round.id, round.roundNow);
    const cells = await roundCellsOf(this.database, round.id);
    const readiness = await readinessOf(this.database, round.id);
    const requests = await requestsOfRound(this.database, round.id);
    const sections = sectionsOf(round, facts);
    const cohorts = cohortsByUnit(round, facts);
    const filledByKey = new Map(filled.map((row) => [`${row.submissionId}|${row.domain}`, row]));
    const rows = units.map((unit) => rowOf(unit, { round, facts, sections, cohorts, filledByKey, requests }));
    return {
      round: shown(round, facts),
      readiness,
      moves: movesFrom(stageOf(round, round.roundNow)),
      measures: {
        ...punctuality,
        medianReviewDays: review.medianDays,
        decisions: review.decisions,
        waiting: review.waiting,
        longestWaitDays: review.longestWait,
        expectedCells: cells.expected,
        valuedCells: cells.valued,
        explainedCells: cells.explained,
      },
      sections,
      rows: rows.toSorted((one, other) => one.institution.name.localeCompare(other.institution.name, 'en')),
    };
  }
}

/** A round with its initiative and framework in place of their ids. */
export function shown(round: ManagedRound, facts: ReferenceFacts): ManagedRoundType {
  return {
    ...round,
    initiative: facts.initiativeById(round.initiativeId),
    framework: facts.frameworkVersionById(round.frameworkVersionId),
    stage: stageOf(round, round.roundNow),
  };
}

function sectionsOf(round: ManagedRound, facts: ReferenceFacts): CockpitSection[] {
  const asked = facts
    .frameworkVersionById(round.frameworkVersionId)
    .items.filter(
      ({ required, version }) =>
        required && !version.derived && (version.frequency !== 'survey_years' || round.surveyYear),
    )
    .map(({ version }) => version);
  return facts.domains
    .map(({ code, name }) => ({
      code,
      name,
      questions: asked.filter(({ indicatorId }) => facts.indicatorById(indicatorId).domain.code === code),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function cohortsByUnit(round: ManagedRound, facts: ReferenceFacts): Map<number, string[]> {
  const byUnit = new Map<number, string[]>();
  for (const { code, members } of facts.cohortsOf(facts.initiativeById(round.initiativeId))) {
    const ids = new Set(
      members
        .filter(
          ({ enters, leaves }) =>
            (enters === null || enters <= round.programmeEnds) &&
            (leaves === null || leaves >= round.programmeEnds),
        )
        .map(({ institution }) => institution.id),
    );
    for (const id of ids) byUnit.set(id, [...(byUnit.get(id) ?? []), code]);
  }
  return byUnit;
}

function rowOf(
  unit: CockpitUnitRow,
  known: {
    round: ManagedRound;
    facts: ReferenceFacts;
    sections: readonly CockpitSection[];
    cohorts: ReadonlyMap<number, string[]>;
    filledByKey: ReadonlyMap<string, CockpitSectionRow>;
    requests: ReadonlyMap<number, ExtensionRequestRow>;
  },
): CockpitRow {
  const timing = roundTiming(known.round, unit, known.round.roundNow);
  const { extendedUntil, extensionReason, grantedBy } = unit;
  return {
    institution: known.facts.unitById(unit.unitId),
    cohorts: known.cohorts.get(unit.unitId) ?? [],
    submission: unit.state === null || unit.state === 'draft' ? null : unit.submissionId,
    state: unit.state,
    timing: { ...timing, isWritable: writable(timing).length === 0 },
    openQuestions: unit.openMarks,
    lastActivityOn: unit.lastActivityOn,
    firstSubmittedAt: unit.firstSubmittedAt,
    extension:
      extendedUntil === null ? null : { until: extendedUntil, reason: extensionReason ?? '', by: grantedBy },
    extensionRequest: known.requests.get(unit.unitId) ?? null,
    missingReason: unit.missingReason,
    cells: known.sections.map(({ code, questions }) => {
      const row = known.filledByKey.get(`${unit.submissionId ?? ''}|${code}`);
      const found = {
        answered: row?.answered ?? 0,
        blank: row?.blank ?? questions.map(({ indicator }) => indicator),
        asked: row?.asked ?? [],
      };
      return {
        section: code,
        state: sectionState(unit.state, {
          answered: found.answered,
          blank: found.blank.length,
          asked: found.asked.length,
        }),
        answered: found.answered,
        blank: [...found.blank],
        asked: [...found.asked],
      };
    }),
  };
}
