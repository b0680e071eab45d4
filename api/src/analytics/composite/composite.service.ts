import { Injectable } from '@nestjs/common';
import type { Scope } from '../../access/scope.js';
import { receiptOf } from '../../observation/receipt.js';
import { argumentIssue, Invalid } from '../../refusals.js';
import { paramsOf } from '../../reporting/issue.type.js';
import { CalculationPool } from '../calculation/calculation-pool.js';
import type { CompositeDesign } from '../statistics/composite-index.js';
import { type Answer, isRefused, refused } from '../statistics/refused.js';
import { Trends } from '../trend.service.js';
import type { Trend } from '../trend.type.js';
import { checkedCompositeInput, designOf } from './composite.input.rules.js';
import type { CompositeInput, CompositePartInput } from './composite.input.js';
import type { CompositeAnswer } from './composite.rules.js';
import type { Composite } from './composite.type.js';

/** Answers with an index of several figures. */
@Injectable()
export class Composites {
  constructor(
    private readonly trends: Trends,
    private readonly pool: CalculationPool,
  ) {}

  /** Errors: NotFound for an unknown code; Invalid with the path of what cannot be asked. */
  async composite(scope: Scope, input: CompositeInput): Promise<Composite> {
    checkedCompositeInput(input);
    const read: Trend[] = [];
    const figures = new Map<string, ReadonlyMap<string, number>>();
    for (const { indicator } of partsOf(input))
      if (indicator && !figures.has(indicator)) {
        const trend = await this.yearOf(scope, input, indicator, read[0]?.receipt.asOf);
        read.push(trend);
        figures.set(indicator, valuesOf(trend));
      }
    const units = input.units ?? unitsOf(read);
    const design = designOf(input, ({ indicator, values }) =>
      indicator ? units.map((unit) => figures.get(indicator)?.get(unit) ?? null) : (values ?? []),
    );
    const answer = await this.worked(scope, input, units, design);
    return shown(input, read, answer);
  }

  /** A ranking of the record is a summary of it: below the smallest group nobody is ranked. */
  private async worked(
    scope: Scope,
    input: CompositeInput,
    units: readonly string[],
    design: CompositeDesign,
  ): Promise<Answer<CompositeAnswer>> {
    if (!input.units && units.length < scope.minimumGroup)
      return refused('too_few', { n: units.length, minimum: scope.minimumGroup });
    return this.pool.calculate('composite', {
      units,
      design,
      configuration: input.configuration ?? null,
      draws: input.draws,
      seed: input.seed,
    });
  }

  private async yearOf(
    scope: Scope,
    input: CompositeInput,
    indicator: string,
    asOf: string | undefined,
  ): Promise<Trend> {
    const trend = await this.trends.trend(scope, {
      initiative: input.initiative ?? '',
      indicator,
      who: input.who,
      fromYear: input.year,
      toYear: input.year,
      asOf: asOf ?? input.asOf,
      splitBy: 'institution',
      balanced: false,
    });
    if (trend.measure === 'none' || trend.measure === 'share_yes')
      throw new Invalid('Only indicators with a number or a level can be part of an index.', [
        argumentIssue('clusters', 'not_a_number', { indicator }),
      ]);
    return trend;
  }
}

const partsOf = ({ clusters }: CompositeInput): CompositePartInput[] =>
  clusters.flatMap(({ parts }) => parts);

function valuesOf({ groups }: Trend): Map<string, number> {
  return new Map(
    groups.flatMap(({ key, points }): [string, number][] => {
      const point = points.at(-1);
      const figure = point?.value ?? point?.median ?? null;
      return figure === null ? [] : [[key, figure]];
    }),
  );
}

/** Every member of the year, in order; those without a figure are listed without an index. */
const unitsOf = (read: readonly Trend[]): string[] =>
  [...new Set(read.flatMap(({ groups }) => groups.map(({ key }) => key)))].toSorted();

function shown(input: CompositeInput, read: readonly Trend[], answer: Answer<CompositeAnswer>): Composite {
  const [first] = read;
  const done = isRefused(answer) ? null : answer;
  const ranges = new Map(done?.sensitivity?.ranks.map((one) => [one.unit, one]));
  return {
    scores: (done?.scores ?? []).map((score) => ({
      ...score,
      rankLow: ranges.get(score.unit)?.low ?? null,
      rankHigh: ranges.get(score.unit)?.high ?? null,
    })),
    meanRankShift: done?.sensitivity?.meanRankShift ?? null,
    shiftBy: done?.sensitivity?.shiftBy ?? [],
    coherence: done?.coherence.alpha ?? null,
    correlations: done?.coherence.correlations ?? [],
    refusals: isRefused(answer) ? [{ rule: answer.refused, params: paramsOf(answer.params) }] : [],
    draws: done?.sensitivity?.draws ?? 0,
    seed: input.seed,
    receipt: first
      ? receiptOf(first.receipt, {
          demonstration: read.some(({ receipt }) => receipt.demonstration),
          backdatedImports: [...new Set(read.flatMap(({ receipt }) => receipt.backdatedImports))],
          rateSet: read.find(({ receipt }) => receipt.rateSet)?.receipt.rateSet ?? null,
          content: () => ({
            initiative: input.initiative,
            year: input.year,
            clusters: input.clusters,
            answer,
          }),
        })
      : null,
  };
}
