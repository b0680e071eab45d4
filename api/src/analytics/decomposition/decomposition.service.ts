import { Injectable } from '@nestjs/common';
import type { Scope } from '../../access/scope.js';
import type { AggregationCode } from '../../framework/framework.codes.js';
import { receiptOf } from '../../observation/receipt.js';
import { argumentIssue, Invalid, NotFound } from '../../refusals.js';
import { type AppliedRule, figureRefusals, judgeTrend, type PointFacts } from '../comparability.rules.js';
import { comparabilityOf, reasonsOf, waysOutOf } from '../comparability.type.js';
import { backdatedImports } from '../imports.js';
import { type IndicatorQuestion, IndicatorQuestions } from '../indicator-question.js';
import { type UnitValueRow, unitValueRows } from '../questions/unit-values.query.js';
import { trendRows } from '../questions/trend.query.js';
import { groupsOf } from '../trend.service.js';
import type { TrendGroup } from '../trend.type.js';
import { waysOut } from '../ways-out.rules.js';
import type { AskedFigure, DecompositionInput } from './decomposition.input.js';
import {
  decompose,
  sourceOf,
  type SplitFigure,
  type UnitChange,
  type UnitFigure,
} from './decomposition.rules.js';
import type { ChangeDecomposition, DecomposedGroup } from './decomposition.type.js';

const figures = {
  sum: 'median',
  median: 'median',
  pooled: 'pooled',
  share_yes: 'share_yes',
  distribution: null,
  none: null,
} as const satisfies Record<AggregationCode, SplitFigure | null>;

/** Answers where the change of a group's figure comes from. */
@Injectable()
export class Decompositions {
  constructor(private readonly questions: IndicatorQuestions) {}

  /** Errors: NotFound for an unknown code or a year without a round; Invalid when the years run backwards or nothing has a mean. */
  async decomposition(scope: Scope, input: DecompositionInput): Promise<ChangeDecomposition> {
    const { fromYear, toYear, splitBy } = input;
    if (fromYear >= toYear)
      throw new Invalid('The later year must come after the earlier one.', [
        argumentIssue('toYear', 'years_run_backwards'),
      ]);
    const question = await this.questions.resolve(scope, { ...input, balanced: false });
    const { facts, snapshot, initiative, indicator, asked, panel, currency, rateSet, rounds } = question;
    for (const [round, year] of [
      [rounds[0], fromYear],
      [rounds.at(-1), toYear],
    ] as const)
      if (round?.programmeYear !== year) throw new NotFound(`A round of ${year}`);
    const { aggregation, valueType, multiplier } = asked.version;
    const figure = figureOf(aggregation, input.figure);
    const { database, thresholds } = this.questions;
    const [summaries, units] = await Promise.all([
      trendRows(panel, database, question.values, {
        isScore: aggregation === 'distribution',
        isOneUnit: splitBy === 'institution',
      }),
      unitValueRows(panel, database, question.values),
    ]);
    const shown = groupsOf(question, summaries, splitBy, {
      ...{ minimumGroup: scope.minimumGroup, thresholds, aggregation },
    });
    const changes = changesOf(question, units);
    const judgedBy = {
      breaks: asked.breaks.filter(({ year }) => year > fromYear && year <= toYear),
      groups: shown.judged.map((points) => points.filter(({ year }) => year === fromYear || year === toYear)),
      ...{ joined: 0, left: 0, balanced: false, currency, sumsUpLevels: figure === null },
    };
    // Two years are compared, so that no trend is claimed; and who joined or left is the answer, not a caveat.
    const comparability = judgeTrend(judgedBy, { ...thresholds, leastPeriods: 2 });
    const groups = shown.groups.map((group, at): DecomposedGroup => {
      const [before, after] = endsOf(judgedBy.groups[at] ?? [], input);
      const members = changes.get(group.key) ?? [];
      const stayed = members.filter((unit) => unit.before && unit.after).length;
      const refusals = refusalsOf(
        judgedBy.breaks.find(({ bridged }) => !bridged),
        [before, after],
        {
          isOneUnit: splitBy === 'institution',
          minimumGroup: scope.minimumGroup,
          hasFigure: figure !== null,
          stayed,
        },
      );
      return figure === null || refusals.length > 0
        ? refused(group, refusals)
        : split(group, members, figure, multiplier ?? 1);
    });
    const shownCurrency = valueType === 'currency' ? currency : null;
    return {
      ...{ initiative, indicator, fromYear, toYear, figure, currency: shownCurrency, groups },
      comparability: comparabilityOf(comparability),
      waysOut: waysOutOf(waysOut(judgedBy, comparability)),
      receipt: receiptOf(snapshot, {
        demonstration: summaries.some(({ demonstration }) => demonstration),
        backdatedImports: backdatedImports(facts.importBatches(), summaries),
        rateSet: summaries.some(({ converted }) => converted) ? rateSet : null,
        content: () => ({
          ...{ initiative: initiative.code, indicator: indicator.code, fromYear, toYear, figure },
          ...{ currency: shownCurrency, comparability },
          groups: groups.map(({ label: _, ...group }) => group),
        }),
      }),
    };
  }
}

/** Errors: Invalid where the mean is asked of something that has none. */
function figureOf(aggregation: AggregationCode, figure: AskedFigure): SplitFigure | null {
  if (figure === 'shown') return figures[aggregation];
  if (aggregation !== 'sum')
    throw new Invalid('Only counts and money have a mean.', [argumentIssue('figure', 'no_mean')]);
  return 'mean';
}

/** For each group its units in the first and the last round. */
function changesOf(
  { panel, rounds }: IndicatorQuestion,
  rows: readonly UnitValueRow[],
): Map<string, UnitChange[]> {
  const last = rounds.length - 1;
  const found = new Map(rows.map((row) => [`${row.grp}|${row.unit_id}|${row.i}`, row]));
  const { units, groups: groupOf, first: from, last: to } = panel.places;
  const present = new Map<string, { unit: number; grp: number; was: boolean; is: boolean }>();
  for (const [at, unit] of units.entries()) {
    const grp = groupOf[at] ?? 0;
    const key = `${grp}|${unit}`;
    const known = present.get(key) ?? { unit, grp, was: false, is: false };
    known.was ||= from[at] === 0;
    known.is ||= to[at] === last;
    present.set(key, known);
  }
  const changes = new Map<string, UnitChange[]>();
  for (const { unit, grp, was, is } of present.values()) {
    const key = panel.groups[grp]?.key ?? '';
    const change: UnitChange = {
      code: panel.units.get(unit)?.code ?? '',
      wasMember: was,
      isMember: is,
      before: figureIn(found.get(`${grp}|${unit}|0`)),
      after: figureIn(found.get(`${grp}|${unit}|${last}`)),
    };
    const group = changes.get(key);
    if (group) group.push(change);
    else changes.set(key, [change]);
  }
  return changes;
}

const figureIn = (row: UnitValueRow | undefined): UnitFigure | null =>
  row?.value == null ? null : { value: row.value, numerator: row.numerator, denominator: row.denominator };

const NOBODY = { n: 0, expected: 0, unconverted: 0, refusals: [] };

/** The two years; one without a point had no members. */
function endsOf(
  points: readonly PointFacts[],
  { fromYear, toYear }: { fromYear: number; toYear: number },
): [PointFacts, PointFacts] {
  const at = (year: number): PointFacts => points.find((point) => point.year === year) ?? { year, ...NOBODY };
  return [at(fromYear), at(toYear)];
}

/** What forbids the split: a break, levels, a year that has no summary, or too few who reported in both. */
function refusalsOf(
  cut: { year: number; fromVersion: number; toVersion: number } | undefined,
  ends: readonly PointFacts[],
  group: { isOneUnit: boolean; minimumGroup: number; hasFigure: boolean; stayed: number },
): AppliedRule[] {
  const rules: AppliedRule[] = ends.flatMap(({ year, refusals }) =>
    refusals.map(({ rule, params }) => ({ rule, params: { ...params, year: String(year) } })),
  );
  if (cut)
    rules.unshift({
      rule: 'R1',
      params: {
        year: String(cut.year),
        fromVersion: String(cut.fromVersion),
        toVersion: String(cut.toVersion),
      },
    });
  const { stayed, isOneUnit, minimumGroup, hasFigure } = group;
  if (!hasFigure) rules.push({ rule: 'R6', params: {} });
  const few = figureRefusals({ n: stayed, expected: stayed, unconverted: 0, isOneUnit }, minimumGroup);
  const isEmpty = stayed === 0;
  if (!rules.some(({ rule }) => rule === 'R3') && (few.length > 0 || isEmpty))
    rules.push({ rule: 'R3', params: { n: String(stayed), minimum: String(isOneUnit ? 1 : minimumGroup) } });
  return rules;
}

function refused({ kind, key, label }: TrendGroup, refusals: readonly AppliedRule[]): DecomposedGroup {
  return {
    ...{ kind, key, label, available: null, balanced: null, total: null, exactTotal: null, parts: [] },
    ...{ rose: null, fell: null, unchanged: null, largest: null, refusals: reasonsOf(refusals) },
  };
}

function split(
  group: TrendGroup,
  members: readonly UnitChange[],
  figure: SplitFigure,
  multiplier: number,
): DecomposedGroup {
  const found = decompose(members, figure, multiplier);
  if (!found) return refused(group, []);
  const { kind, key, label } = group;
  const { before, after, total, parts, balanced, rose, fell, unchanged, largest } = found;
  return {
    ...{ kind, key, label, rose, fell, unchanged, largest, refusals: [] },
    available: {
      before: Number(before),
      after: Number(after),
      nBefore: members.filter((unit) => unit.before).length,
      nAfter: members.filter((unit) => unit.after).length,
    },
    balanced: {
      before: Number(balanced.before),
      after: Number(balanced.after),
      nBefore: balanced.n,
      nAfter: balanced.n,
    },
    total: Number(total),
    exactTotal: total,
    parts: parts.map(({ code, value, units }) => ({
      kind: code,
      source: sourceOf[code],
      value: Number(value),
      exact: value,
      institutions: [...units],
    })),
  };
}
