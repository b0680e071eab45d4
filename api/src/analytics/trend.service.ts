import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import type { AggregationCode } from '../framework/framework.codes.js';
import { receiptOf } from '../observation/receipt.js';
import { judgeTrend, type PointFacts, type Thresholds, type TrendFacts } from './comparability.rules.js';
import { comparabilityOf, thresholdsOf, waysOutOf } from './comparability.type.js';
import { backdatedImports } from './imports.js';
import { type IndicatorQuestion, IndicatorQuestions } from './indicator-question.js';
import { measuredRows } from './measured-rows.js';
import type { TrendInput } from './panel.input.js';
import { type TrendRow, trendRows } from './questions/trend.query.js';
import { measures, pointOf } from './trend.point.js';
import type { Trend, TrendGroup } from './trend.type.js';
import { labelOf } from './group-label.js';
import { waysOut } from './ways-out.rules.js';
import { choiceKey, isOneInstitution, type SplitCode } from './visible-panel.js';

/** Answers how an indicator developed. */
@Injectable()
export class Trends {
  constructor(private readonly questions: IndicatorQuestions) {}

  /** Errors: NotFound for an unknown code; Invalid for years that run backwards or an `asOf` nobody can answer. */
  async trend(scope: Scope, input: TrendInput): Promise<Trend> {
    const question = await this.questions.resolve(scope, input);
    const { facts, snapshot, initiative, indicator, asked, panel, currency, rateSet } = question;
    const { thresholds } = this.questions;
    const measure = input.measure ?? 'level';
    const isOneUnit = input.splitBy === 'institution';
    const sumsUpLevels = measure !== 'level' && !isOneUnit && isOfLevels(asked.version.aggregation);
    const aggregation = measure === 'level' ? asked.version.aggregation : sumsUpLevels ? 'none' : 'median';
    const { rows, excluded } = await this.rowsOf(question, input);
    const { groups, judged } = groupsOf(question, rows, input.splitBy, {
      minimumGroup: scope.minimumGroup,
      thresholds,
      aggregation,
    });
    const judgedBy: TrendFacts = {
      breaks: asked.breaks,
      groups: judged,
      joined: panel.joined,
      left: panel.left,
      balanced: input.balanced,
      currency,
      isBareShare: asked.version.valueType === 'share' && asked.parts === null,
      sumsUpLevels,
      excluded,
      evidenceAtLeast: input.evidenceAtLeast ?? null,
      publishedOnly: input.publishedOnly ?? false,
    };
    const comparability = judgeTrend(judgedBy, thresholds);
    const shown = {
      currency: asked.version.valueType === 'currency' && inUnit(measure) ? currency : null,
      measure: measures[aggregation].measure,
      method: measures[aggregation].method,
    };
    return {
      initiative,
      indicator,
      ...shown,
      compares: measure,
      groups,
      breaks: [...asked.breaks],
      comparability: comparabilityOf(comparability),
      waysOut: waysOutOf(waysOut(judgedBy, comparability)),
      thresholds: thresholdsOf(thresholds, scope.minimumGroup),
      receipt: receiptOf(snapshot, {
        demonstration: rows.some(({ demonstration }) => demonstration),
        backdatedImports: backdatedImports(facts.importBatches(), rows),
        rateSet: rows.some(({ converted }) => converted) ? rateSet : null,
        content: () => ({
          initiative: initiative.code,
          indicator: indicator.code,
          ...shown,
          ...(measure === 'level' ? {} : { compares: measure }),
          groups: groups.map(({ kind, key, points }) => ({ kind, key, points })),
          breaks: asked.breaks.map(({ note: _, ...cut }) => cut),
          comparability,
        }),
      }),
    };
  }

  /** The database sums groups up; what is worked out for each unit first is summed up here. */
  private async rowsOf(
    question: IndicatorQuestion,
    input: TrendInput,
  ): Promise<{ rows: TrendRow[]; excluded: number }> {
    const { measure = 'level', evidenceAtLeast = null, publishedOnly, splitBy } = input;
    const unpublished = publishedOnly ? question.rounds.filter(({ published }) => !published).length : 0;
    if (measure === 'level' && evidenceAtLeast === null) {
      const isScore = question.asked.version.aggregation === 'distribution';
      const isOneUnit = splitBy === 'institution';
      const { panel, values } = question;
      const rows = await trendRows(panel, this.questions.database, values, { isScore, isOneUnit });
      return { rows, excluded: unpublished };
    }
    const { rows, excluded } = await measuredRows(this.questions.database, question, {
      measure,
      evidenceAtLeast,
    });
    return { rows, excluded: excluded + unpublished };
  }
}

/** Levels and answers have no difference that could be summed up. */
const isOfLevels = (aggregation: AggregationCode): boolean =>
  aggregation === 'distribution' || aggregation === 'share_yes' || aggregation === 'none';

const inUnit = (measure: TrendInput['measure']): boolean => measure === 'level' || measure === 'change';

/** The groups in order of their key, each with a point for every round in which it had a member. */
export function groupsOf(
  { facts, snapshot, initiative, rounds, asked, panel, choices }: IndicatorQuestion,
  rows: readonly TrendRow[],
  splitBy: SplitCode,
  how: { minimumGroup: number; thresholds: Thresholds; aggregation: AggregationCode },
): { groups: TrendGroup[]; judged: PointFacts[][] } {
  const rowOf = new Map(rows.map((row) => [row.grp * rounds.length + row.i, row]));
  const inOrder = panel.groups
    .map((group, grp) => ({ ...group, grp }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const judged: PointFacts[][] = [];
  const alone = new Set(choices.filter(isOneInstitution).map(choiceKey));
  const groups = inOrder.map(({ key, counts, grp }): TrendGroup => {
    const points = rounds.flatMap((round, i) => {
      const count = counts[i];
      if (!count || count.members === 0) return [];
      return pointOf(rowOf.get(grp * rounds.length + i), {
        year: round.programmeYear,
        versionNumber: asked.numbers[i] ?? asked.version.number,
        isDue: asked.due[i] ?? false,
        count,
        ...how,
        isOneUnit: splitBy === 'institution' || (splitBy === 'choice' && alone.has(key)),
      });
    });
    judged.push(points.map((point) => point.facts));
    return {
      kind: splitBy,
      key,
      label: labelOf(facts, { splitBy, key, initiative, choices, asOf: snapshot.asOf }),
      points: points.map(({ point }) => point),
    };
  });
  return { groups, judged };
}
