import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import type { Text } from '../graphql/text.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import { receiptOf } from '../observation/receipt.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { judgeTrend, type PointFacts } from './comparability.rules.js';
import { comparabilityOf } from './comparability.type.js';
import { backdatedImports } from './imports.js';
import { type IndicatorQuestion, IndicatorQuestions } from './indicator-question.js';
import type { TrendInput } from './panel.input.js';
import { type TrendRow, trendRows } from './questions/trend.query.js';
import { measures, pointOf } from './trend.point.js';
import type { Trend, TrendGroup } from './trend.type.js';
import type { SplitCode } from './visible-panel.js';

/** Answers how an indicator developed. */
@Injectable()
export class Trends {
  constructor(private readonly questions: IndicatorQuestions) {}

  /** Errors: NotFound for an unknown code; Invalid for years that run backwards or an `asOf` nobody can answer. */
  async trend(scope: Scope, input: TrendInput): Promise<Trend> {
    const question = await this.questions.resolve(scope, input);
    const { facts, snapshot, initiative, indicator, asked, panel, currency, rateSet } = question;
    const { aggregation, valueType } = asked.version;
    const isScore = aggregation === 'distribution';
    const rows = await trendRows(panel, this.questions.database, question.values, {
      isScore,
      isOneUnit: input.splitBy === 'institution',
    });
    const { groups, judged } = groupsOf(question, rows, input.splitBy, scope.minimumGroup);
    const comparability = judgeTrend({
      breaks: asked.breaks,
      groups: judged,
      joined: panel.joined,
      left: panel.left,
      balanced: input.balanced,
      currency,
    });
    const shown = {
      currency: valueType === 'currency' ? currency : null,
      measure: measures[aggregation].measure,
      method: measures[aggregation].method,
    };
    return {
      initiative,
      indicator,
      ...shown,
      groups,
      breaks: [...asked.breaks],
      comparability: comparabilityOf(comparability),
      receipt: receiptOf(snapshot, {
        demonstration: rows.some(({ demonstration }) => demonstration),
        backdatedImports: backdatedImports(facts.importBatches(), rows),
        rateSet: rows.some(({ converted }) => converted) ? rateSet : null,
        content: () => ({
          initiative: initiative.code,
          indicator: indicator.code,
          ...shown,
          groups: groups.map(({ kind, key, points }) => ({ kind, key, points })),
          breaks: asked.breaks.map(({ note: _, ...cut }) => cut),
          comparability,
        }),
      }),
    };
  }
}

/** The groups in order of their key, each with a point for every round in which it had a member. */
export function groupsOf(
  { facts, initiative, rounds, asked, panel }: IndicatorQuestion,
  rows: readonly TrendRow[],
  splitBy: SplitCode,
  minimumGroup: number,
): { groups: TrendGroup[]; judged: PointFacts[][] } {
  const rowOf = new Map(rows.map((row) => [row.grp * rounds.length + row.i, row]));
  const inOrder = panel.groups
    .map((group, grp) => ({ ...group, grp }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const judged: PointFacts[][] = [];
  const groups = inOrder.map(({ key, counts, grp }): TrendGroup => {
    const points = rounds.flatMap((round, i) => {
      const count = counts[i];
      if (!count || count.members === 0) return [];
      return pointOf(rowOf.get(grp * rounds.length + i), {
        year: round.programmeYear,
        versionNumber: asked.numbers[i] ?? asked.version.number,
        isDue: asked.due[i] ?? false,
        count,
        aggregation: asked.version.aggregation,
        minimumGroup,
        isOneUnit: splitBy === 'institution',
      });
    });
    judged.push(points.map((point) => point.facts));
    return {
      kind: splitBy,
      key,
      label: labelOf(facts, splitBy, key, initiative),
      points: points.map(({ point }) => point),
    };
  });
  return { groups, judged };
}

function labelOf(facts: ReferenceFacts, splitBy: SplitCode, key: string, initiative: Initiative): Text {
  switch (splitBy) {
    case 'none':
      return initiative.name;
    case 'cohort':
      return facts.cohort(key).name;
    case 'country':
      return facts.country(key).name;
    case 'region':
      return facts.region(key).name;
    case 'institution': {
      const { name } = facts.unit(key);
      return { en: name, fr: name, es: name, drafted: [] };
    }
  }
}
