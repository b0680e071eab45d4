import { Injectable } from '@nestjs/common';
import type { Scope } from '../../access/scope.js';
import { receiptOf } from '../../observation/receipt.js';
import { argumentIssue, Invalid } from '../../refusals.js';
import { paramsOf } from '../../reporting/issue.type.js';
import type { PanelInput } from '../panel.input.js';
import { Trends } from '../trend.service.js';
import type { Trend } from '../trend.type.js';
import type { EffectInput } from './effect.input.js';
import { type EffectAnswer, effectOf, type UnitSeries } from './effect.rules.js';
import { rScript } from './effect.script.js';
import type { Effect } from './effect.type.js';

const DRAWS = 1999;

/** Answers how an indicator changed in a group, beside another. */
@Injectable()
export class Effects {
  constructor(private readonly trends: Trends) {}

  /** Errors: NotFound for an unknown code; Invalid for years that run backwards and indicators without a number. */
  async effect(scope: Scope, input: EffectInput): Promise<Effect> {
    if (input.fromYear >= input.toYear)
      throw new Invalid('The last year must come after the baseline.', [
        argumentIssue('toYear', 'years_run_backwards'),
      ]);
    const trend = await this.byInstitution(scope, input, input.who ?? null);
    if (trend.measure === 'none' || trend.measure === 'share_yes')
      throw new Invalid('Only indicators with a number or a level have a change.', [
        argumentIssue('indicator', 'not_a_number', { indicator: input.indicator }),
      ]);
    const group = seriesOf(trend, input.toYear);
    const members = new Set(group.map(({ unit }) => unit));
    const other = input.comparison ? await this.byInstitution(scope, input, input.comparison) : null;
    const comparison = other && seriesOf(other, input.toYear).filter(({ unit }) => !members.has(unit));
    const answer = effectOf({
      group,
      comparison,
      fromYear: input.fromYear,
      toYear: input.toYear,
      breaks: trend.breaks,
      isOrdinal: trend.measure === 'distribution',
      minimumGroup: scope.minimumGroup,
      draws: DRAWS,
      seed: input.seed,
    });
    return this.shown({ input, trend, other, group, comparison, answer });
  }

  private byInstitution(scope: Scope, input: EffectInput, who: PanelInput | null): Promise<Trend> {
    const { initiative, indicator, currency, asOf, toYear } = input;
    return this.trends.trend(scope, {
      initiative,
      indicator,
      who,
      currency,
      asOf,
      toYear,
      splitBy: 'institution',
      balanced: false,
    });
  }

  private shown(made: {
    input: EffectInput;
    trend: Trend;
    other: Trend | null;
    group: readonly UnitSeries[];
    comparison: readonly UnitSeries[] | null;
    answer: EffectAnswer;
  }): Effect {
    const { input, trend, other, group, comparison, answer } = made;
    const { initiative, indicator, currency, receipt } = trend;
    const { fromYear, toYear, seed } = input;
    return {
      initiative,
      indicator,
      currency,
      ...answer,
      refusals: answer.refusals.map(({ rule, params }) => ({ rule, params: paramsOf(params) })),
      rScript: rScript({
        title: `${initiative.code} ${indicator.code}`,
        asOf: receipt.asOf,
        fromYear,
        toYear,
        group,
        comparison,
      }),
      seed,
      draws: DRAWS,
      receipt: receiptOf(
        { asOf: receipt.asOf, recordedUpTo: receipt.recordedUpTo, dataVersion: receipt.dataVersion },
        {
          demonstration: receipt.demonstration || other?.receipt.demonstration === true,
          backdatedImports: [
            ...new Set([...receipt.backdatedImports, ...(other?.receipt.backdatedImports ?? [])]),
          ],
          rateSet: receipt.rateSet ?? other?.receipt.rateSet ?? null,
          content: () => ({
            initiative: initiative.code,
            indicator: indicator.code,
            fromYear,
            toYear,
            seed,
            answer,
          }),
        },
      ),
    };
  }
}

function seriesOf({ groups }: Trend, lastYear: number): UnitSeries[] {
  return groups.map(({ key, points }) => ({
    unit: key,
    values: new Map(
      points.flatMap(({ year, value, median }): [number, number][] => {
        const figure = value ?? median;
        return figure === null ? [] : [[year, figure]];
      }),
    ),
    isExpected: points.some(({ year, expected }) => year === lastYear && expected > 0),
  }));
}
