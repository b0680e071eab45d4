import { Injectable } from '@nestjs/common';
import type { Scope } from '../../access/scope.js';
import { receiptOf } from '../../observation/receipt.js';
import { argumentIssue, Invalid } from '../../refusals.js';
import { type Thresholds, judgeGroups, judgeTrend, type Judgement } from '../comparability.rules.js';
import { comparabilityOf } from '../comparability.type.js';
import { backdatedImports } from '../imports.js';
import { IndicatorQuestions, type SeveralQuestion } from '../indicator-question.js';
import { hasParts, type PartRow, partRows } from '../questions/parts.query.js';
import { type TrendRow, trendRows } from '../questions/trend.query.js';
import { measures } from '../trend.point.js';
import type { UnitSplit } from '../visible-panel.js';
import { type AggregateInput, MOST_GROUPS } from './aggregate.input.js';
import type { Aggregate } from './aggregate.type.js';
import { type Cell, cellsOf, type IndicatorRows } from './cells.js';
import { groupsOf } from './cell-groups.js';
import { selectGroups } from './groups.rules.js';

/** Answers grouped questions, one statement for each indicator. */
@Injectable()
export class Aggregates {
  constructor(private readonly questions: IndicatorQuestions) {}

  /**
   * Errors: NotFound for an unknown code; Invalid for years that run backwards, an `asOf` nobody can answer, a limit
   * out of bounds, or parts of an indicator that has none.
   */
  async aggregate(scope: Scope, input: AggregateInput): Promise<Aggregate> {
    checkInput(input);
    const { thresholds } = this.questions;
    const groupBy = [...new Set(input.groupBy)];
    const question = await this.questions.resolveSeveral(scope, {
      ...input,
      splitBy: groupBy.includes('cohort') ? 'cohort' : 'none',
      within: unitSplits(input),
    });
    const dimension = groupBy.includes('category') ? (input.disaggregation ?? null) : null;
    if (dimension !== null) checkParts(question, dimension);
    const rows = await this.rowsOf(question, groupBy.includes('institution'), dimension);
    const cells = rows.map((ofOne) => cellsOf(question, ofOne, groupBy, scope.minimumGroup, thresholds));
    const all = groupsOf(question, cells.flat(), groupBy);
    const selected = selectGroups(all, input.having ?? [], input.orderBy ?? [], input.limit);
    const indicators = rows.map(({ asked }, k) => {
      const { aggregation, valueType } = asked.version;
      const { measure, method } = measures[aggregation];
      const currency = valueType === 'currency' ? question.currency : null;
      return { indicator: asked.indicator, currency, measure, method, breaks: [...asked.breaks], k };
    });
    const judgements = indicators.map(({ breaks, k }) =>
      judge(question, cells[k] ?? [], breaks, groupBy, thresholds),
    );
    const everyRow = rows.flatMap((ofOne) => [...ofOne.rows, ...(ofOne.parts ?? [])]);
    const answer = { groupBy, groupCount: all.length, notKept: selected.notKept, cut: selected.cut };
    return {
      initiative: question.initiative,
      ...answer,
      groups: selected.groups,
      indicators: indicators.map(({ k, ...indicator }) => ({
        ...indicator,
        comparability: comparabilityOf(judgements[k] ?? { outcome: 'not_comparable', reasons: [] }),
      })),
      receipt: receiptOf(question.snapshot, {
        demonstration: everyRow.some(({ demonstration }) => demonstration),
        backdatedImports: backdatedImports(question.facts.importBatches(), everyRow),
        rateSet: everyRow.some(({ converted }) => converted) ? question.rateSet : null,
        content: () => ({
          initiative: question.initiative.code,
          ...answer,
          groups: selected.groups.map(({ labels: _, ...group }) => group),
          indicators: indicators.map(({ indicator, breaks, k, ...shown }) => ({
            indicator: indicator.code,
            ...shown,
            breaks: breaks.map(({ note: _, ...cut }) => cut),
            comparability: judgements[k],
          })),
        }),
      }),
    };
  }

  /** Rows of every indicator, asked side by side; with a dimension those of its parts too. */
  private rowsOf(
    { asked, panel }: SeveralQuestion,
    isOneUnit: boolean,
    dimension: string | null,
  ): Promise<IndicatorRows[]> {
    const { database } = this.questions;
    return Promise.all(
      asked.map(async ({ asked: one, values }): Promise<IndicatorRows> => {
        const isScore = one.version.aggregation === 'distribution';
        // Waited for together: when one fails, the other's failure must not be left to nobody.
        const [rows, parts]: [TrendRow[], PartRow[] | null] = await Promise.all([
          trendRows(panel, database, values, { isScore, isOneUnit }),
          dimension ? partRows(panel, database, values, dimension) : null,
        ]);
        return { asked: one, rows, parts, dimension };
      }),
    );
  }
}

const UNIT_SPLITS: readonly UnitSplit[] = ['institution', 'country', 'region'];

const unitSplits = ({ groupBy }: AggregateInput): UnitSplit[] =>
  UNIT_SPLITS.filter((split) => groupBy.includes(split));

function checkInput(input: AggregateInput): void {
  if (input.limit < 1 || input.limit > MOST_GROUPS) {
    throw new Invalid(`"limit" must lie between 1 and ${MOST_GROUPS}.`, [
      argumentIssue('limit', 'page_size', { least: '1', most: String(MOST_GROUPS) }),
    ]);
  }
  const isByCategory = input.groupBy.includes('category');
  if (isByCategory === (input.disaggregation != null)) return;
  throw new Invalid('Grouping by category and naming a "disaggregation" go together.', [
    argumentIssue(isByCategory ? 'disaggregation' : 'groupBy', 'category_needs_disaggregation'),
  ]);
}

/** Every indicator must have the parts asked for: one that has none would look as if nobody had reported it. */
function checkParts({ asked }: SeveralQuestion, dimension: string): void {
  for (const { asked: one, values } of asked) {
    const { indicator, version } = one;
    const isOffered = indicator.versions.some(({ disaggregations }) => disaggregations.includes(dimension));
    const isNumber = ['sum', 'median'].includes(version.aggregation);
    if (isOffered && isNumber && hasParts(values)) continue;
    const instead = version.numerator
      ? ` It is computed: ask for its parts ${version.numerator} and ${version.denominator} instead.`
      : '';
    throw new Invalid(`${indicator.code} is not asked by "${dimension}".${instead}`, [
      argumentIssue('disaggregation', 'not_disaggregated', { indicator: indicator.code, dimension }),
    ]);
  }
}

function judge(
  { panel, currency }: SeveralQuestion,
  cells: readonly Cell[],
  breaks: SeveralQuestion['asked'][number]['asked']['breaks'],
  groupBy: readonly string[],
  thresholds: Thresholds,
): Judgement {
  if (!groupBy.includes('period'))
    return judgeGroups(
      cells.map(({ facts }) => facts),
      currency,
    );
  const series = new Map<string, Cell['facts'][]>();
  for (const { group, category, facts } of cells) {
    const key = `${group}|${category ?? ''}`;
    series.set(key, [...(series.get(key) ?? []), facts]);
  }
  const { joined, left } = panel;
  return judgeTrend(
    { breaks, groups: [...series.values()], joined, left, balanced: false, currency },
    thresholds,
  );
}
