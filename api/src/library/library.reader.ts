import { Injectable } from '@nestjs/common';
import { submittable } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import type { Indicator, IndicatorVersion } from '../framework/indicator.type.js';
import { ruleFirings } from '../quality/quality.rules.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { issuesOf } from '../reporting/issue.type.js';
import { ruleCells } from '../reporting/report.js';
import { ReportForms } from '../reporting/report-form.query.js';
import { Reports } from '../reporting/report.service.js';
import { visibleHeaders } from '../reporting/submission.query.js';
import { managedRounds } from '../rounds/round.reader.js';
import { type DraftRow, openDrafts, type RecordRow, recordByVersion } from './library.query.js';
import { changedFields, publishable, staleTexts } from './library.rules.js';
import type { IndicatorDraft, IndicatorRules, LibraryIndicator } from './library.type.js';

const MOST_REPORTS = 200;
const SENT: readonly string[] = ['submitted', 'accepted'];

/** Definitions as those who look after them see them. */
@Injectable()
export class LibraryReader {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly forms: ReportForms,
    private readonly reports: Reports,
  ) {}

  /** Every indicator, by domain and place in it. */
  async all(viewer: Actor): Promise<LibraryIndicator[]> {
    const facts = await this.catalogue.current();
    return this.shown(facts, facts.indicators, await recordByVersion(viewer.scope, this.database, null));
  }

  /** Errors  NotFound. */
  async one(code: string, viewer: Actor): Promise<LibraryIndicator> {
    const facts = await this.catalogue.current();
    const indicator = facts.indicator(code);
    const record = await recordByVersion(viewer.scope, this.database, indicator.id);
    const [shown] = await this.shown(facts, [indicator], record);
    if (!shown) throw new Error('An indicator gives an entry.');
    return shown;
  }

  /** How often rules asked about an indicator in the last round of the asker's with reports that were sent. */
  async rules(code: string, viewer: Actor): Promise<IndicatorRules> {
    const facts = await this.catalogue.current();
    const indicator = facts.indicator(code);
    const rounds = await managedRounds(viewer.scope, this.database, null);
    for (const round of rounds) {
      const initiative = facts.initiativeById(round.initiativeId).code;
      const filter = { initiative, round: round.code, state: null, institution: null };
      const headers = await visibleHeaders(viewer.scope, this.database, filter, MOST_REPORTS, null);
      const sent = headers.filter(({ state }) => SENT.includes(state));
      if (sent.length === 0) continue;
      const loaded = await this.reports.load(sent, { cells: true, events: false });
      const minorUnits = await this.forms.minorUnits();
      const issues = loaded
        .flatMap(({ cells }) => submittable(ruleCells(cells, minorUnits)))
        .filter(({ path }) => path === indicator.code || path.startsWith(`${indicator.code}[`));
      return { round: round.code, reports: sent.length, rules: ruleFirings(issues) };
    }
    return { round: null, reports: 0, rules: [] };
  }

  private async shown(
    facts: ReferenceFacts,
    indicators: readonly Indicator[],
    record: readonly RecordRow[],
  ): Promise<LibraryIndicator[]> {
    const drafts = new Map((await openDrafts(this.database)).map((row) => [row.indicatorId, row]));
    return indicators.map((indicator) => {
      const draft = drafts.get(indicator.id);
      return {
        indicatorId: indicator.id,
        indicator,
        newest: newestOf(indicator),
        record: record
          .filter(({ indicatorId }) => indicatorId === indicator.id)
          .map(({ versionId, initiativeId, values, institutions, lastYear, restated }) => ({
            version: facts.versionById(versionId).number,
            initiative: facts.initiativeById(initiativeId).code,
            values,
            institutions,
            lastYear,
            restated,
          }))
          .toSorted((one, other) => one.version - other.version),
        usedBy: computedFrom(facts, indicator).map(({ code }) => code),
        draft: draft ? draftOf(indicator, draft) : null,
      };
    });
  }
}

/** The newest version, also when no round asks it yet. */
export const newestOf = (indicator: Indicator): IndicatorVersion =>
  indicator.versions.at(-1) ?? indicator.current;

/** Indicators that are computed from this one. */
export const computedFrom = (facts: ReferenceFacts, { id }: Indicator): Indicator[] =>
  facts.indicators.filter(({ current }) => current.numeratorId === id || current.denominatorId === id);

/** A draft as the API shows it. */
export function draftOf(indicator: Indicator, row: DraftRow): IndicatorDraft {
  const { content } = row;
  const newest = newestOf(indicator);
  return {
    ...content,
    disaggregations: [...content.disaggregations],
    confirmed: [...content.confirmed],
    id: row.id,
    version: row.version,
    basedOn: indicator.versions.find(({ id }) => id === row.basedOnVersionId)?.number ?? newest.number,
    number: newest.number + 1,
    changed: changedFields(newest, content),
    stale: staleTexts(newest, content),
    issues: issuesOf(publishable(newest, content)),
    changedBy: row.changedBy,
    changedAt: row.changedAt,
  };
}
