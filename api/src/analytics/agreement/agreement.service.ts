import { Injectable } from '@nestjs/common';
import type { Scope } from '../../access/scope.js';
import { receiptOf } from '../../observation/receipt.js';
import { argumentIssue, Invalid } from '../../refusals.js';
import { paramsOf } from '../../reporting/issue.type.js';
import { CalculationPool } from '../calculation/calculation-pool.js';
import { checkedDraws } from '../effect/effect.input.rules.js';
import type { AgreementInput } from './agreement.input.js';
import type { AgreementAnswer } from './agreement.rules.js';
import type { Agreement } from './agreement.type.js';
import { Ratings, type RatingTable } from './ratings.service.js';

const MOST_RATERS = 50;
const MOST_THINGS = 2000;

/** Answers how far raters agree. */
@Injectable()
export class Agreements {
  constructor(
    private readonly ratings: Ratings,
    private readonly pool: CalculationPool,
  ) {}

  /** Errors: NotFound for an unknown code; Invalid without ratings, with two sources of them, or with too many. */
  async agreement(scope: Scope, input: AgreementInput): Promise<Agreement> {
    checkedDraws(input.draws);
    const { scale, seed, draws } = input;
    const table = await this.tableOf(scope, input);
    const ratings = table?.ratings ?? givenRatings(input);
    const answer = await this.pool.calculate('agreement', { scale, ratings, seed, draws });
    return shown(input, table, answer);
  }

  private async tableOf(scope: Scope, input: AgreementInput): Promise<RatingTable | null> {
    const { initiative, indicator, ratings, year, who, asOf } = input;
    if (ratings) {
      if (!initiative && !indicator) return null;
      throw new Invalid('Give ratings, or name what of the record is asked about: not both.', [
        argumentIssue('ratings', 'one_source_only'),
      ]);
    }
    if (!initiative || !indicator)
      throw new Invalid('Give ratings, or name an initiative and an indicator.', [
        argumentIssue(initiative ? 'indicator' : 'initiative', 'needed_without_ratings'),
      ]);
    return this.ratings.table(scope, { initiative, indicator, who, asOf, fromYear: year, toYear: year });
  }
}

function givenRatings({ ratings }: AgreementInput): readonly (readonly (number | null)[])[] {
  const rows = (ratings ?? []).map((row) => row ?? []);
  if (rows.length > MOST_RATERS || rows.some(({ length }) => length > MOST_THINGS))
    throw new Invalid(`At most ${MOST_RATERS} raters and ${MOST_THINGS} things.`, [
      argumentIssue('ratings', 'too_many', { raters: String(MOST_RATERS), things: String(MOST_THINGS) }),
    ]);
  return rows;
}

function shown(
  { scale, seed }: AgreementInput,
  table: RatingTable | null,
  answer: AgreementAnswer,
): Agreement {
  return {
    ...answer,
    who: table?.raters ?? null,
    intraclass: answer.intraclass.map(({ form, value, interval, p }) => ({
      form,
      value,
      low: interval[0],
      high: interval[1],
      p,
    })),
    refusals: answer.refusals.map(({ method, refused, params }) => ({
      method,
      rule: refused,
      params: paramsOf(params),
    })),
    seed,
    receipt:
      table &&
      receiptOf(table.snapshot, {
        demonstration: table.demonstration,
        backdatedImports: [],
        content: () => ({
          initiative: table.initiative.code,
          indicator: table.indicator.code,
          scale,
          seed,
          raters: table.raters,
          answer,
        }),
      }),
  };
}
