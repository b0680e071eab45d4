import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { Indicator, IndicatorVersion } from '../framework/indicator.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import { Conflict, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { issuesOf } from '../reporting/issue.type.js';
import { OperationKeys } from '../reporting/operation-keys.js';
import { isUuid } from '../reporting/submission.query.js';
import { managedRounds, type ManagedRound } from '../rounds/round.reader.js';
import { stageOf } from '../rounds/round.rules.js';
import { endDraft, institutionsWith, lockedDraft, openDrafts, reportsOf } from './library.query.js';
import { computedFrom, newestOf } from './library.reader.js';
import { publishable, tidied, translationMarks } from './library.rules.js';
import type { PublishIndicatorDraftInput } from './library.inputs.js';
import type { AffectedChart, DefinitionPreview } from './library.type.js';
import { earliestYear, type PlannedRound, predicted, publicationPlan } from './publication.rules.js';
import { askFrom, copyFramework, insertVersion } from './publish.query.js';

/** The draft's version as the rules about versions see it, before it has an id of its own. */
const NEXT_ID = -1;

/** A round of an initiative with what publishing has to know of it. */
interface Seen extends PlannedRound {
  readonly round: ManagedRound;
  readonly accepted: number;
  readonly version: IndicatorVersion | null;
}

/** New versions on their way from a draft into rounds to come. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /**
   * What publishing the open draft would do. Reads only.
   *
   * Errors  NotFound for an unknown indicator, an initiative that is not the asker's; WrongState without a draft.
   */
  async preview(
    asked: { indicator: string; initiative: string; fromYear: number },
    viewer: Actor,
  ): Promise<DefinitionPreview> {
    const facts = await this.catalogue.current();
    const indicator = facts.indicator(asked.indicator);
    const initiative = managedBy(viewer, facts.initiative(asked.initiative));
    const draft = (await openDrafts(this.database)).find(({ indicatorId }) => indicatorId === indicator.id);
    if (!draft) throw new WrongState('Nobody is writing a new version of this indicator.');
    const newest = newestOf(indicator);
    const content = tidied(draft.content);
    const rounds = await this.seen(facts, initiative, indicator, viewer);
    const plan = publicationPlan(rounds, asked.fromYear, viewer.demonstration);
    const targets = new Set(plan.targets.map(({ id }) => id));
    const number = newest.number + 1;
    const next = {
      id: NEXT_ID,
      number,
      changeClass: content.changeClass ?? 'wording',
      changeNote: null,
      bridge: content.bridge.en === '' ? null : { ...content.bridge, drafted: [] },
    };
    const history = rounds
      .flatMap(({ programmeYear: year, version, round }) =>
        version && !round.inPreparation ? [{ year, version }] : [],
      )
      .toSorted((one, other) => one.year - other.year);
    const prediction = predicted(history, indicator.versions, next, asked.fromYear);
    return {
      fromYear: asked.fromYear,
      earliestYear: earliestYear(rounds),
      issues: issuesOf([...publishable(newest, content), ...plan.issues]),
      rounds: rounds.map(({ round, begun, accepted, version, id }) => ({
        code: round.code,
        programmeYear: round.programmeYear,
        stage: stageOf(round, round.roundNow),
        before: version?.number ?? null,
        after: targets.has(id) ? number : (version?.number ?? null),
        openReports: begun - accepted,
        acceptedReports: accepted,
      })),
      charts: prediction.added
        ? await this.charts(facts, initiative, indicator, viewer, {
            year: asked.fromYear,
            effect: prediction.added.bridged ? 'bridged' : 'cut',
          })
        : [],
      years: [...prediction.years],
    };
  }

  /**
   * Makes a draft the next version, and lets rounds of the asker's initiative ask it that nobody has begun.
   *
   * Shape   code of the indicator. Rounds that were opened, and every report begun, keep the version they ask.
   * Errors  NotFound; Conflict when the draft was changed since it was looked at; Invalid with what stands in the way.
   */
  publish(input: PublishIndicatorDraftInput, viewer: Actor): Promise<string> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'library.publish', payload }, viewer, async () => {
      const draft = isUuid(input.id) ? await lockedDraft(this.database, input.id) : null;
      if (!draft) throw new NotFound('The draft');
      const facts = await this.catalogue.current();
      const initiative = managedBy(viewer, facts.initiative(input.initiative));
      if (draft.version !== input.version) {
        throw new Conflict('Somebody else changed this draft in the meantime. Please look at it again.');
      }
      const indicator = facts.indicatorById(draft.indicatorId);
      const newest = newestOf(indicator);
      const content = tidied(draft.content);
      const at = await this.database.advanceDataVersion();
      const rounds = await this.seen(facts, initiative, indicator, viewer);
      const plan = publicationPlan(rounds, input.fromYear, viewer.demonstration);
      refuseUnless([...publishable(newest, content), ...plan.issues], 'This draft cannot be published yet.');
      const versionId = await insertVersion(this.database, {
        follows: newest.id,
        number: newest.number + 1,
        content,
        marks: translationMarks(newest, content),
        demonstration: viewer.demonstration,
        at,
      });
      const frameworks = await this.frameworksAsking(facts, indicator, plan.targets, rounds);
      const copied: { framework: string; number: number; rounds: string[] }[] = [];
      for (const from of frameworks) {
        const made = await copyFramework(this.database, {
          from: from.id,
          indicatorId: indicator.id,
          versionId,
          initiativeId: initiative.id,
          fromYear: input.fromYear,
          note: content.changeNote,
          demonstration: viewer.demonstration,
        });
        const asking = plan.targets.filter(({ frameworkVersionId }) => frameworkVersionId === from.id);
        await askFrom(this.database, {
          rounds: asking.map(({ id }) => id),
          frameworkVersionId: made.id,
        });
        copied.push({
          framework: from.framework,
          number: made.number,
          rounds: asking.map(({ code }) => code),
        });
      }
      await endDraft(this.database, draft.id, versionId);
      this.database.afterCommit(() => this.catalogue.forget());
      await this.audit.append(viewer, {
        action: 'definition.published',
        subjectKind: 'indicator',
        subjectId: indicator.code,
        detail: {
          number: newest.number + 1,
          changeClass: content.changeClass,
          changeNote: content.changeNote.en,
          bridged: content.bridge.en !== '',
          initiative: initiative.code,
          fromYear: input.fromYear,
          frameworks: copied,
        },
      });
      return indicator.code;
    });
  }

  /** The versions of frameworks to copy: those that the rounds ask, or the newest for a round yet to be made. */
  private async frameworksAsking(
    facts: ReferenceFacts,
    indicator: Indicator,
    targets: readonly PlannedRound[],
    rounds: readonly Seen[],
  ): Promise<{ id: number; framework: string }[]> {
    const ids = [...new Set(targets.map(({ frameworkVersionId }) => frameworkVersionId))];
    if (ids.length > 0) return ids.map((id) => facts.frameworkVersionById(id));
    const last = rounds[0] ? facts.frameworkVersionById(rounds[0].frameworkVersionId).framework : undefined;
    const newest = facts.frameworks
      .filter(({ code }) => last === undefined || code === last)
      .map(({ versions }) => versions.at(-1))
      .find((version) => version?.items.some(({ version: { indicatorId } }) => indicatorId === indicator.id));
    return newest ? [newest] : [];
  }

  /** Rounds of an initiative with the version each asks, newest first. */
  private async seen(
    facts: ReferenceFacts,
    initiative: Initiative,
    indicator: Indicator,
    viewer: Actor,
  ): Promise<Seen[]> {
    const rounds = await managedRounds(viewer.scope, this.database, initiative.id);
    const ids = rounds.map(({ id }) => id);
    const reports = new Map((await reportsOf(this.database, ids)).map((row) => [row.roundId, row]));
    return rounds.map((round) => {
      const item = facts
        .frameworkVersionById(round.frameworkVersionId)
        .items.find(({ version }) => version.indicatorId === indicator.id);
      const version = item?.version ?? null;
      const { begun, accepted } = reports.get(round.id) ?? { begun: 0, accepted: 0 };
      const { id, code, programmeYear, frameworkVersionId, demonstration } = round;
      const isAhead = ['in_preparation', 'announced'].includes(stageOf(round, round.roundNow));
      const known = { id, code, programmeYear, frameworkVersionId, demonstration, isAhead };
      return { ...known, begun, accepted, asks: version, version, round };
    });
  }

  /** Where the indicator is drawn, and with how many institutions. */
  private async charts(
    facts: ReferenceFacts,
    initiative: Initiative,
    indicator: Indicator,
    viewer: Actor,
    change: Pick<AffectedChart, 'year' | 'effect'>,
  ): Promise<AffectedChart[]> {
    const derived = computedFrom(facts, indicator);
    const parts = derived.flatMap(({ current }) => [current.numeratorId, current.denominatorId]);
    const indicatorIds = [...new Set([indicator.id, ...parts.flatMap((id) => id ?? [])])];
    const asked = { initiativeId: initiative.id, indicatorIds, beforeYear: change.year };
    const units = await institutionsWith(viewer.scope, this.database, asked);
    const of = (id: number | null): ReadonlySet<number> => units.get(id ?? 0) ?? new Set();
    const own = of(indicator.id).size;
    const both = ({ current }: Indicator): number =>
      [...of(current.numeratorId)].filter((unit) => of(current.denominatorId).has(unit)).length;
    const { direction, aggregation } = indicator.current;
    const isDirected = direction !== 'none' && aggregation !== 'none';
    const charts: AffectedChart[] = [
      { kind: 'indicator', code: indicator.code, institutions: own, ...change },
      ...derived.map((one): AffectedChart => ({
        kind: 'derived',
        code: one.code,
        institutions: both(one),
        ...change,
      })),
      { kind: 'institutions', code: indicator.code, institutions: own, ...change },
    ];
    if (isDirected) {
      charts.push({ kind: 'domain', code: indicator.domain.code, institutions: own, ...change });
    }
    return charts;
  }
}

/** Errors  NotFound unless the asker manages the initiative, which looks like its not being there. */
function managedBy(viewer: Actor, initiative: Initiative): Initiative {
  const manages = viewer.roles.some(
    ({ role, initiativeId }) => role === 'manager' && initiativeId === initiative.id,
  );
  if (!manages) throw new NotFound(`Initiative "${initiative.code}"`);
  return initiative;
}
