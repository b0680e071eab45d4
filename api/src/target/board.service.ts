import { Injectable } from '@nestjs/common';
import { awaitedSides } from '@kipimo/shared';
import type { Scope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import type { Initiative } from '../initiative/initiative.type.js';
import { receiptOf } from '../observation/receipt.js';
import { Catalogue } from '../reference/catalogue.js';
import type { PanelFilter } from '../reference/panel.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { NotFound } from '../refusals.js';
import type { Institution } from '../unit/institution.type.js';
import { backdated, byTarget } from './agreement.reader.js';
import { pathOf, positionOf, versionsIn } from './agreement.rules.js';
import { groupsOf, keysOf } from './board-groups.js';
import { standingOf, summaryOf, trendOf } from './standing.rules.js';
import type { TargetBoard, TargetBoardRow } from './target-board.type.js';
import type { TargetBoardInput } from './target.inputs.js';
import { betterOf, cutsOf, heldFigure, type TargetRecord, TargetRecords } from './target-record.js';
import { seesTargets } from './target.subject.js';
import { type TargetVersionRow, targetVersions } from './target-versions.query.js';

/** Answers where every target of an initiative stands. */
@Injectable()
export class TargetBoards {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
    private readonly records: TargetRecords,
  ) {}

  /**
   * "Where do the institutions stand on the paths that were agreed?"
   *
   * Shape   a row for every target that the asker may see; the path signed by both, or else the one proposed.
   * Errors  NotFound for an unknown code or a year without a round; Invalid for an `asOf` nobody can answer.
   */
  async board(scope: Scope, input: TargetBoardInput): Promise<TargetBoard> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(input.asOf);
    const initiative = facts.initiative(input.initiative);
    const units = unitsSeen(facts, scope, initiative, input.who ?? null, snapshot.asOf);
    const only = input.indicators?.length
      ? new Set(input.indicators.map((code) => facts.indicator(code).id))
      : null;
    const rows = await targetVersions(scope, this.database, {
      ...{ initiativeId: initiative.id, indicatorId: null, asOf: snapshot.asOf },
      unitIds: units.map(({ id }) => id),
    });
    const targets = byTarget(rows).filter(([row]) => row && (only?.has(row.indicator_id) ?? true));
    const codes = [...new Set(targets.flatMap(([row]) => row?.indicator_id ?? []))].map(
      (id) => facts.indicatorById(id).code,
    );
    const record = await this.records.read(scope, {
      ...{ initiative: initiative.code, asOf: snapshot.asOf },
      // An empty list would stand for all of them.
      indicators: codes.length > 0 ? codes : facts.indicators.slice(0, 1).map(({ code }) => code),
      who: { institutions: units.map(({ code }) => code) },
    });
    const { year, years } = yearOf(record, targets, input.year ?? null);
    const shown = targets
      .flatMap((group) => this.rowOf(group, record, { year, groupBy: input.groupBy }) ?? [])
      .filter(
        ({ state, superseded }) =>
          (!input.unsigned || state !== 'signed_two') && (!input.moved || superseded > 0),
      )
      .sort(
        (one, other) =>
          compared(one.institution.name, other.institution.name) ||
          facts.indicators.indexOf(one.indicator) - facts.indicators.indexOf(other.indicator),
      );
    const rule = { minimumGroup: scope.minimumGroup, isOneInstitution: input.groupBy === 'institution' };
    const groups = groupsOf(facts, initiative, input.groupBy, shown).map(({ key, label, rows: within }) => ({
      ...{ key, label },
      ...summaryOf(within, rule),
    }));
    const total = {
      key: '',
      label: initiative.name,
      ...summaryOf(shown, { ...rule, isOneInstitution: false }),
    };
    return {
      ...{ initiative, year, years, groups, total, rows: shown },
      receipt: receiptOf(snapshot, {
        demonstration: shown.some(({ demonstration }) => demonstration),
        backdatedImports: backdated(facts, record),
        content: () => ({
          ...{ initiative: initiative.code, year, total },
          rows: shown.map(({ institution, indicator, ...row }) => ({
            ...row,
            institution: institution.code,
            indicator: indicator.code,
          })),
        }),
      }),
    };
  }

  private rowOf(
    group: readonly TargetVersionRow[],
    record: TargetRecord,
    at: { year: number; groupBy: TargetBoardInput['groupBy'] },
  ): TargetBoardRow | null {
    const versions = versionsIn(group);
    const path = versions.inForce ?? versions.open;
    if (!path) return null;
    const { facts, initiative, asked: indicators } = record.question;
    const asked = indicators.find(({ asked: one }) => one.indicator.id === path.indicator_id)?.asked;
    const unit = facts.unitById(path.unit_id);
    const figures = asked ? record.figuresOf(unit, asked) : [];
    const actual = figures.find(({ year }) => year === at.year);
    if (!asked || !actual) return null;
    const first = figures.find(({ exact, currency }) => exact !== null && currency === path.currency);
    const standIn = first?.exact != null ? { on: first.periodEnds, value: first.exact } : null;
    const agreed = pathOf(path, standIn);
    const position = positionOf(versions);
    const better = betterOf(asked.version);
    return {
      ...standingOf(heldFigure(actual), agreed, { currency: path.currency, better }),
      ...{ institution: unit, indicator: asked.indicator, actual },
      groups: keysOf(facts, initiative, at.groupBy, unit, asked.indicator, actual.periodEnds),
      state: position.state,
      awaits: awaitedSides(position),
      isSigned: path.state === 'signed',
      heldSince: path.held_from,
      superseded: versions.superseded.length,
      kind: path.kind,
      course: path.course,
      currency: path.currency,
      baseline: agreed.baseline && {
        ...agreed.baseline,
        source: path.baseline_value === null ? 'first_accepted' : 'agreed',
      },
      trend: trendOf(heldUntil(figures, at.year), { cuts: cutsOf(asked), better }),
      programmeValue: path.programme_value,
      programmeOn: path.programme_on,
      demonstration: path.demonstration || actual.demonstration,
    };
  }
}

const heldUntil = (figures: ReturnType<TargetRecord['figuresOf']>, year: number) =>
  figures.filter((figure) => figure.year <= year).map(heldFigure);

/** The members, now or once, whose targets the asker may see. Errors: NotFound for any code that does not exist. */
function unitsSeen(
  facts: ReferenceFacts,
  scope: Scope,
  initiative: Initiative,
  who: PanelFilter | null,
  asOf: string,
): Institution[] {
  const members = facts.panel(initiative, who, asOf).map(({ unit }) => unit);
  return [...new Set(members)].filter(({ id }) => seesTargets(scope, id, initiative.id));
}

/** The year asked for, or the newest in which any of these targets has a value; without any, the newest. */
function yearOf(
  record: TargetRecord,
  targets: readonly (readonly TargetVersionRow[])[],
  requested: number | null,
): { year: number; years: number[] } {
  const { rounds, facts, asked } = record.question;
  const years = rounds.map(({ programmeYear }) => programmeYear).reverse();
  if (requested !== null && !years.includes(requested)) throw new NotFound('A round of that year');
  const figured = new Set(
    targets.flatMap(([row]) => {
      const one = asked.find(({ asked: how }) => how.indicator.id === row?.indicator_id)?.asked;
      if (!row || !one) return [];
      return record
        .figuresOf(facts.unitById(row.unit_id), one)
        .flatMap(({ year, exact }: { year: number; exact: string | null }) => (exact === null ? [] : [year]));
    }),
  );
  const year = requested ?? years.find((one) => figured.has(one)) ?? years[0];
  if (year === undefined) throw new NotFound('A round of the initiative');
  return { year, years };
}

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
