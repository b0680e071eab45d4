import { Injectable } from '@nestjs/common';
import { type Absence, numberValue, progressTowards } from '@kipimo/shared';
import type { Scope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import type { Round } from '../initiative/round.type.js';
import { receiptOf } from '../observation/receipt.js';
import { Catalogue } from '../reference/catalogue.js';
import type { PanelMember } from '../reference/panel.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { Institution } from '../unit/institution.type.js';
import { type AskedIndicator, asked, askedIndicators, roundsBetween } from './asked.js';
import { targetCurrency } from './currency.js';
import { partsOf } from './latest-values.loader.js';
import type { Profile, ProfilePoint, ProfileSeries, SupersededPath, TargetPath } from './profile.type.js';
import { type ProfileRow, profileRows } from './questions/profile.query.js';
import { type TargetRow, targetRows } from './questions/target-paths.query.js';

/** A round in which the institution was a member, and why it would owe nothing for it. */
interface MemberRound {
  readonly round: Round;
  readonly i: number;
  readonly starts: string;
  readonly ends: string;
  readonly silence: 'withdrawn' | 'not_due' | null;
}

/** Answers what one institution reported to one initiative. */
@Injectable()
export class Profiles {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** Errors: NotFound for an unknown initiative or currency; Invalid for an `asOf` nobody can answer. */
  async profile(
    scope: Scope,
    institution: Institution,
    input: { initiative: string; asOf: string | null; currency: string | null },
  ): Promise<Profile> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(input.asOf);
    const { asOf } = snapshot;
    const initiative = facts.initiative(input.initiative);
    const rounds = roundsBetween(facts, initiative, asOf);
    const indicators = askedIndicators(facts, rounds);
    const currency = targetCurrency(facts, initiative, input.currency);
    const rateSet = facts.rateSet();
    const at = {
      unitId: institution.id,
      initiativeId: initiative.id,
      asOf,
      currency,
      rateSet: rateSet?.code ?? null,
    };
    const { derived } = partsOf(facts, indicators, asOf);
    const roundIds = rounds.map(({ id }) => id);
    const [rows, targets] = await Promise.all([
      profileRows(scope, this.database, { ...at, rounds: roundIds, derived }),
      targetRows(scope, this.database, at),
    ]);

    const shown = new Set(rows.map(({ round_id }) => round_id));
    const spells = facts.panel(initiative, { institutions: [institution.code] }, asOf);
    const memberRounds = rounds.flatMap((round, i) =>
      shown.has(round.id) ? memberRound(facts, institution, spells, round, i, asOf) : [],
    );
    const rowOf = new Map<number, Map<number, ProfileRow>>();
    for (const row of rows) {
      if (row.indicator_id === null) continue;
      const ofIndicator = rowOf.get(row.indicator_id);
      if (ofIndicator) ofIndicator.set(row.round_id, row);
      else rowOf.set(row.indicator_id, new Map([[row.round_id, row]]));
    }
    const paths = grouped(shown.size > 0 ? targets : []);
    const series = indicators.map((indicator): ProfileSeries => {
      const how = asked(facts, indicator, rounds, asOf);
      const found = rowOf.get(indicator.id);
      const points = memberRounds.map((member) =>
        pointOf(facts, how, member, found?.get(member.round.id), currency),
      );
      const versions = paths.get(indicator.id) ?? [];
      const latest = latestOf(memberRounds, found);
      const [target = null] = versions.flatMap((steps) => currentPath(steps, latest) ?? []);
      const superseded = versions.flatMap((steps) => supersededPath(steps) ?? []);
      return { indicator, points, target, superseded, breaks: [...how.breaks] };
    });
    const imports = new Set(rows.map(({ import_id }) => import_id));
    return {
      series,
      receipt: receiptOf(snapshot, {
        demonstration: rows.some(({ demonstration }) => demonstration),
        backdatedImports: facts
          .importBatches()
          .filter(({ id, backdates }) => backdates && imports.has(id))
          .map(({ name }) => name)
          .sort(),
        rateSet: rows.some(({ converted }) => converted) ? rateSet : null,
        content: () => ({
          institution: institution.code,
          initiative: initiative.code,
          currency,
          series: series.map(({ indicator, points, target, superseded }) => ({
            indicator: indicator.code,
            points,
            target,
            superseded,
          })),
        }),
      }),
    };
  }
}

function memberRound(
  facts: ReferenceFacts,
  institution: Institution,
  spells: readonly PanelMember[],
  round: Round,
  i: number,
  asOf: string,
): MemberRound[] {
  const isMember = spells.some(
    ({ from, before }) =>
      (from === null || from <= round.programmeEnds) && (before === null || round.programmeStarts < before),
  );
  if (!isMember) return [];
  const period = facts.periodOf(institution, round);
  const starts = period?.starts ?? round.programmeStarts;
  const ends = period?.ends ?? round.programmeEnds;
  const isPresent = spells.some(
    ({ from, before }) => (from === null || from <= ends) && (before === null || ends < before),
  );
  const hasLeft = !isPresent && spells.some(({ from }) => from === null || from <= ends);
  const silence = hasLeft ? 'withdrawn' : !isPresent || ends >= asOf.slice(0, 10) ? 'not_due' : null;
  return [{ round, i, starts, ends, silence }];
}

function pointOf(
  facts: ReferenceFacts,
  how: AskedIndicator,
  member: MemberRound,
  row: ProfileRow | undefined,
  currency: string,
): ProfilePoint {
  const { round, i } = member;
  const silence: Absence = member.silence ?? (how.due[i] ? 'not_submitted' : 'not_due');
  const isMoney = how.version.valueType === 'currency';
  const hasValue = row?.absence === null;
  const asOfVersion = row?.version_id != null ? facts.versionById(row.version_id).number : undefined;
  return {
    year: round.programmeYear,
    periodStarts: row?.starts ?? member.starts,
    periodEnds: row?.ends ?? member.ends,
    value: hasValue ? row.value : null,
    exact: hasValue ? row.exact : null,
    text: row?.text ?? null,
    absence: row ? row.absence : silence,
    currency: isMoney && hasValue ? currency : null,
    originalValue: row?.original_value ?? null,
    originalCurrency: row?.original_currency ?? null,
    versionNumber: asOfVersion ?? how.numbers[i] ?? how.version.number,
    evidenceTier: hasValue ? row.evidence_tier : null,
    demonstration: row?.demonstration ?? false,
    corrected: row?.corrected ?? false,
  };
}

/** The newest year with a value. */
function latestOf(
  rounds: readonly MemberRound[],
  found: ReadonlyMap<number, ProfileRow> | undefined,
): ProfileRow | null {
  const newest = rounds.findLast(({ round }) => found?.get(round.id)?.value != null);
  return (newest && found?.get(newest.round.id)) ?? null;
}

/** By indicator, the steps of each version. */
function grouped(targets: readonly TargetRow[]): Map<number, TargetRow[][]> {
  const groups = new Map<number, TargetRow[][]>();
  for (const target of targets) {
    const versions = groups.get(target.indicator_id) ?? [];
    groups.set(target.indicator_id, versions);
    const last = versions.at(-1);
    if (last?.[0]?.id === target.id) last.push(target);
    else versions.push([target]);
  }
  return groups;
}

function currentPath(steps: readonly TargetRow[], latest: ProfileRow | null): TargetPath | null {
  const [first] = steps;
  if (!first || first.state === 'superseded') return null;
  return { ...shapeOf(first, steps), state: first.state, progress: progressOf(steps, latest) };
}

function supersededPath(steps: readonly TargetRow[]): SupersededPath | null {
  const [first] = steps;
  if (!first || first.held_until === null || first.state !== 'superseded') return null;
  return { ...shapeOf(first, steps), heldFrom: first.held_from, heldUntil: first.held_until };
}

/** Steps without a rate are left out: nobody agreed to an amount that nobody can name. */
function shapeOf(first: TargetRow, steps: readonly TargetRow[]): Omit<TargetPath, 'state' | 'progress'> {
  return {
    kind: first.kind,
    course: first.course,
    baselineValue: first.baseline_value === null ? null : Number(first.baseline_value),
    baselineOn: first.baseline_on,
    points: steps.flatMap(({ due_on, value }) =>
      value === null ? [] : [{ dueOn: due_on, value: Number(value) }],
    ),
    rationale: first.rationale,
    reason: first.reason,
  };
}

/** Digits of a derived value that count for progress. */
const PLACES = 10;

/** Measured in what was agreed: money in the currency of the target, so that exchange rates make no progress. */
function progressOf(steps: readonly TargetRow[], latest: ProfileRow | null): number | null {
  const last = steps.at(-1);
  if (!last || last.kind === 'maintain' || last.agreed_baseline === null || latest?.value == null)
    return null;
  if (last.agreed_currency !== latest.original_currency) return null;
  const actual = latest.original_value ?? latest.exact ?? latest.value.toFixed(PLACES);
  const progress = progressTowards(numberValue(actual), last.agreed_baseline, last.agreed_value);
  return progress.kind === 'progress' ? progress.progress : null;
}
