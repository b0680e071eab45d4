import { Injectable } from '@nestjs/common';
import { agreementMovesFrom, awaitedSides } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { receiptOf } from '../observation/receipt.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { positionOf, stateOf, toldVersions, type Versions, versionsIn } from './agreement.rules.js';
import { agreementYears } from './agreement-years.js';
import { hintOf } from './hint.rules.js';
import { programmeYearOf, type YearEnd } from './programme-years.rules.js';
import type { TargetAgreement, TargetFigure, TargetToAnswer } from './target-agreement.type.js';
import { type TargetRecord, TargetRecords } from './target-record.js';
import { type TargetCodes, type TargetSubject, seesTargets, subjectOf } from './target.subject.js';
import type { TargetDraft, TargetHint, TargetVersion } from './target-version.type.js';
import { type TargetVersionRow, targetVersions } from './target-versions.query.js';
import { draftOf } from './target.write.js';

/** Over how many years hints look back. */
const HINT_YEARS = 3;

/** Shows agreements as the asker may see them. */
@Injectable()
export class AgreementReader {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly records: TargetRecords,
  ) {}

  /**
   * Inside the transaction of a change, `isAfterChange` shows what it wrote, which is recorded later than anything that
   * can be asked for yet.
   *
   * Errors  NotFound for who may not see it; Invalid for an `asOf` nobody can answer.
   */
  async one(
    codes: TargetCodes,
    asOf: string | null,
    viewer: Actor,
    isAfterChange = false,
  ): Promise<TargetAgreement> {
    const facts = await this.catalogue.current();
    const subject = subjectOf(facts, viewer, codes);
    const { unit, initiative, indicator, key, side } = subject;
    const record = await this.records.read(viewer.scope, {
      ...{ initiative: initiative.code, indicators: [indicator.code], asOf },
      who: { institutions: [unit.code] },
    });
    const { snapshot } = record.question;
    const { unitId, indicatorId, initiativeId } = key;
    const question = {
      ...{ initiativeId, indicatorId, unitIds: [unitId] },
      asOf: isAfterChange ? 'infinity' : snapshot.asOf,
    };
    const versions = versionsIn(await targetVersions(viewer.scope, this.database, question));
    const position = positionOf(versions);
    const years = agreementYears(facts, unit, initiative);
    const told = toldVersions(versions);
    const history = told.map((row, at) => versionOf(row, versions, { years, number: at + 1 }));
    const byId = new Map(history.map((version) => [version.id, version]));
    const asked = record.question.asked[0]?.asked;
    const figures = asked ? record.figuresOf(unit, asked) : [];
    const actor = { userId: viewer.userId ?? '', roles: subject.roles };
    const mayAct = asOf === null && side !== null && viewer.actions.has('target.agree');
    return {
      ...{ institution: unit, indicator, initiative, side, figures },
      years: years.map(({ year, ends }) => ({ year, dueOn: ends })),
      state: position.state,
      awaits: awaitedSides(position),
      moves: mayAct ? agreementMovesFrom(position, actor) : [],
      inForce: byId.get(String(versions.inForce?.id)) ?? null,
      open: byId.get(String(versions.open?.id)) ?? null,
      history: [...history].reverse(),
      draft: mayAct ? ((await draftOf(this.database, key, side)) as TargetDraft | null) : null,
      breaks: asked ? [...asked.breaks] : [],
      firstAccepted: figures.find(({ exact }) => exact !== null) ?? null,
      hint: await this.hint(viewer, subject, figures, versions, asOf),
      receipt: receiptOf(snapshot, {
        demonstration: told.some((row) => row.demonstration) || figures.some((one) => one.demonstration),
        backdatedImports: backdated(facts, record),
        content: () => ({ ...codes, state: position.state, figures, history }),
      }),
    };
  }

  /** Proposals that wait for the asker's own side, by institution and indicator. */
  async waiting(viewer: Actor): Promise<TargetToAnswer[]> {
    const facts = await this.catalogue.current();
    const found: TargetToAnswer[] = [];
    for (const initiative of facts.initiatives) {
      const units = [...new Set(facts.panel(initiative).map(({ unit }) => unit))];
      const own = units.filter(({ id }) => seesTargets(viewer.scope, id, initiative.id));
      if (own.length === 0) continue;
      const rows = await targetVersions(viewer.scope, this.database, {
        ...{ initiativeId: initiative.id, indicatorId: null, asOf: 'infinity' },
        unitIds: own.map(({ id }) => id),
      });
      for (const group of byTarget(rows)) {
        const [row] = group;
        if (!row) continue;
        const codes = {
          institution: facts.unitById(row.unit_id).code,
          initiative: initiative.code,
          indicator: facts.indicatorById(row.indicator_id).code,
        };
        const { side, unit, indicator } = subjectOf(facts, viewer, codes);
        const versions = versionsIn(group);
        const position = positionOf(versions);
        if (side === null || versions.open === null || !awaitedSides(position).includes(side)) continue;
        found.push({
          ...{ institution: unit, indicator, initiative, state: position.state },
          proposer: versions.open.proposer,
          isOwn: position.proposedBy === side,
          since: versions.open.held_from,
        });
      }
    }
    return found;
  }

  private async hint(
    viewer: Actor,
    { unit, initiative, indicator }: TargetSubject,
    figures: readonly TargetFigure[],
    versions: Versions,
    asOf: string | null,
  ): Promise<TargetHint | null> {
    const last = figures.findLast(({ exact }) => exact !== null);
    if (!last) return null;
    const currency = last.currency ?? versions.open?.currency ?? versions.inForce?.currency ?? null;
    const window = { fromYear: last.year - HINT_YEARS, toYear: last.year };
    const { changes } = await this.records.changes(
      viewer.scope,
      { initiative: initiative.code, indicator: indicator.code, currency, asOf },
      window,
    );
    const start = figures.find(({ year }) => year === window.fromYear);
    const others = changes.filter(({ unitId }) => unitId !== unit.id);
    const { minimumGroup } = viewer.scope;
    return {
      years: HINT_YEARS,
      toYear: last.year,
      ...hintOf(others, { level: start?.value ?? last.value, minimumGroup }),
    };
  }
}

/** Versions of one unit and indicator each, in the order in which they came. */
export function byTarget(rows: readonly TargetVersionRow[]): TargetVersionRow[][] {
  const groups = new Map<string, TargetVersionRow[]>();
  for (const row of rows) {
    const key = `${row.unit_id}|${row.indicator_id}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Names of the backdating imports behind a record. */
export const backdated = (facts: ReferenceFacts, { imports }: TargetRecord): string[] =>
  facts
    .importBatches()
    .filter(({ id, backdates }) => backdates && imports.has(id))
    .map(({ name }) => name)
    .sort();

function versionOf(
  row: TargetVersionRow,
  versions: Versions,
  { years, number }: { years: readonly YearEnd[]; number: number },
): TargetVersion {
  return {
    id: String(row.id),
    number,
    state: stateOf(row, versions),
    kind: row.kind,
    course: row.course,
    baselineValue: row.baseline_value,
    baselineYear: row.baseline_on === null ? null : programmeYearOf(years, row.baseline_on),
    currency: row.currency,
    steps: row.steps.map(({ dueOn, value }) => ({ year: programmeYearOf(years, dueOn), dueOn, value })),
    programmeValue: row.programme_value,
    programmeYear: row.programme_on === null ? null : programmeYearOf(years, row.programme_on),
    rationale: row.rationale,
    support: row.support,
    reason: row.reason,
    side: row.side,
    proposer: row.proposer,
    recordedFrom: row.held_from,
    recordedUntil: row.held_until,
    signatures: row.signatures.map(({ side, signer, signedAt }) => ({ side, signer, signedAt })),
    demonstration: row.demonstration,
  };
}
