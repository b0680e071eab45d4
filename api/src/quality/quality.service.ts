import { Injectable } from '@nestjs/common';
import { hasForbiddenCharacter, NOTE_MAXIMUM_LENGTH, submittable } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Catalogue } from '../reference/catalogue.js';
import { argumentIssue, Invalid, NotFound } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { ruleCells } from '../reporting/report.js';
import { ReportForms } from '../reporting/report-form.query.js';
import { Reports } from '../reporting/report.service.js';
import { visibleHeaders } from '../reporting/submission.query.js';
import { exceptionsOf, lateRevisions, recordedNumbers, writeException } from './quality.query.js';
import {
  heapedDigits,
  improbableRepeats,
  type RuleFiring,
  ruleFirings,
  unusualChanges,
} from './quality.rules.js';
import type {
  QualityDesk,
  QualityException,
  QualityExceptionInput,
  QualityTestCode,
} from './quality.type.js';

/** A restatement later than this is called late. */
const LATE_AFTER_DAYS = 365;
const MOST_REPORTS = 200;

/** What is unusual in the figures that a manager answers for. It reads, and never changes a figure. */
@Injectable()
export class QualityService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly forms: ReportForms,
    private readonly reports: Reports,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /** Errors: NotFound for an initiative that is not there or not the asker's to manage. */
  async desk(viewer: Actor, code: string, asked: number | null): Promise<QualityDesk> {
    const { facts, initiative } = await this.managed(viewer, code);
    const numbers = await recordedNumbers(viewer.scope, this.database, initiative.id);
    const years = [...new Set(numbers.map(({ year }) => year))].sort((a, b) => b - a);
    const year = asked ?? years[0] ?? null;
    const exceptions = await exceptionsOf(this.database, initiative.id);
    const aside = new Set(exceptions.map(({ test, indicatorId }) => `${test}|${indicatorId}`));
    const isShown = (test: QualityTestCode, indicatorId: number): boolean =>
      !aside.has(`${test}|${indicatorId}`);
    const late = await lateRevisions(viewer.scope, this.database, initiative.id, LATE_AFTER_DAYS);
    const indicatorOf = new Map(numbers.map(({ versionId, indicatorId }) => [versionId, indicatorId]));
    return {
      year,
      years,
      unusual: (year === null ? [] : unusualChanges(numbers, year))
        .filter(({ now }) => isShown('unusual_change', now.indicatorId))
        .map(({ was, now, own, peers }) => ({
          institution: facts.unitById(now.unitId),
          version: facts.versionById(now.versionId),
          was: was.value,
          now: now.value,
          currency: now.currency,
          own,
          peers,
          submission: now.submissionId,
        })),
      digits: heapedDigits(numbers)
        .filter(({ versionId }) => isShown('digits', indicatorOf.get(versionId) ?? 0))
        .map(({ versionId, n, counts, chiSquare }) => ({
          version: facts.versionById(versionId),
          n,
          counts: [...counts],
          chiSquare,
        })),
      repeats: (year === null ? [] : improbableRepeats(numbers, year)).map(
        ({ unitId, compared, repeated }) => ({
          institution: facts.unitById(unitId),
          compared,
          repeated,
        }),
      ),
      rules: year === null ? [] : await this.rules(viewer, initiative, year),
      late: late.map(({ unitId, versionId, ...row }) => ({
        institution: facts.unitById(unitId),
        version: facts.versionById(versionId),
        ...row,
      })),
      exceptions: exceptions.map(({ indicatorId, test, ...row }) => ({
        indicator: facts.indicatorById(indicatorId).code,
        test: test as QualityTestCode,
        ...row,
      })),
    };
  }

  /** Puts a finding aside for an indicator, or shows it again. Errors: Invalid for a reason that says nothing. */
  except(input: QualityExceptionInput, viewer: Actor): Promise<QualityException[]> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'quality.except', payload }, viewer, async () => {
      const { facts, initiative } = await this.managed(viewer, input.initiative);
      const indicator = facts.indicator(input.indicator);
      const reason = input.reason?.trim() ?? null;
      if (
        reason !== null &&
        (reason === '' || reason.length > NOTE_MAXIMUM_LENGTH || hasForbiddenCharacter(reason))
      )
        throw new Invalid('A finding is put aside with a reason.', [
          argumentIssue('reason', 'reason_missing'),
        ]);
      const change = { initiativeId: initiative.id, indicatorId: indicator.id, test: input.test, reason };
      if (await writeException(this.database, { ...change, by: signedIn(viewer) })) {
        await this.audit.append(viewer, {
          action: reason === null ? 'quality.shown-again' : 'quality.put-aside',
          subjectKind: 'indicator',
          subjectId: indicator.code,
          detail: { initiative: initiative.code, test: input.test, reason },
        });
      }
      return (await exceptionsOf(this.database, initiative.id)).map(({ indicatorId, test, ...row }) => ({
        indicator: facts.indicatorById(indicatorId).code,
        test: test as QualityTestCode,
        ...row,
      }));
    });
  }

  private async managed(viewer: Actor, code: string) {
    const facts = await this.catalogue.current();
    const initiative = facts.initiative(code);
    const { reviews } = viewer.scope;
    if (reviews !== 'every' && !reviews.includes(initiative.id)) throw new NotFound('The initiative');
    return { facts, initiative };
  }

  /** What the rules of the form notice in the year's sent reports, as they stand now. */
  private async rules(
    viewer: Actor,
    initiative: { id: number; code: string },
    year: number,
  ): Promise<RuleFiring[]> {
    const facts = await this.catalogue.current();
    const round = facts
      .roundsOf(facts.initiativeById(initiative.id))
      .find((one) => one.programmeYear === year);
    if (!round) return [];
    const filter = { initiative: initiative.code, round: round.code, state: null, institution: null };
    const headers = await visibleHeaders(viewer.scope, this.database, filter, MOST_REPORTS, null);
    const sent = headers.filter(({ state }) => state === 'submitted' || state === 'accepted');
    const loaded = await this.reports.load(sent, { cells: true, events: false });
    const minorUnits = await this.forms.minorUnits();
    return ruleFirings(loaded.flatMap(({ cells }) => submittable(ruleCells(cells, minorUnits))));
  }
}
