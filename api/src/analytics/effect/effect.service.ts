import { Injectable } from '@nestjs/common';
import type { Scope } from '../../access/scope.js';
import { Database } from '../../database/database.js';
import { receiptOf } from '../../observation/receipt.js';
import type { Receipt } from '../../observation/receipt.type.js';
import { Catalogue } from '../../reference/catalogue.js';
import { paramsOf } from '../../reporting/issue.type.js';
import { Ratings } from '../agreement/ratings.service.js';
import { CalculationPool, type CalculationProgress } from '../calculation/calculation-pool.js';
import type { PanelInput } from '../panel.input.js';
import { Trends } from '../trend.service.js';
import type { Trend } from '../trend.type.js';
import { checkedEffectInput, notANumber } from './effect.input.rules.js';
import type { EffectInput } from './effect.input.js';
import type { EffectAnswer } from './effect.rules.js';
import type { Effect, EffectRegistration } from './effect.type.js';
import { checksOf } from './effect-checks.rules.js';
import type { EffectChecks } from './effect-checks.type.js';
import { seriesOf, withCovariates, withStarts } from './effect-panel.js';
import type { EffectQuestion, UnitSeries } from './effect-question.js';
import { questionHash, readsRegister, registeredQuestion, registrationOf } from './effect-register.js';
import { isUnregisteredSubgroup } from './effect-standing.rules.js';
import { pythonScript } from './effect-script.python.js';
import { rScript } from './effect-script.r.js';
import { scriptData } from './effect-script.data.js';
import { wordingOf } from './effect-wording.js';

/** Answers how an indicator changed in a group, beside another. */
@Injectable()
export class Effects {
  constructor(
    private readonly database: Database,
    private readonly trends: Trends,
    private readonly ratings: Ratings,
    private readonly catalogue: Catalogue,
    private readonly pool: CalculationPool,
  ) {}

  /** Errors: NotFound for an unknown code; Invalid for years that run backwards and indicators without a number. */
  async effect(
    scope: Scope,
    input: EffectInput,
    note?: (progress: CalculationProgress) => void,
  ): Promise<Effect> {
    const { question, read, registration } = await this.asked(scope, input);
    const answer = await this.pool.calculate('effect', question, note);
    return shown({ input, read, question, answer, registration });
  }

  /** What to know before the answer is looked at: nothing of it is worked out. Errors as of `effect`. */
  async checks(scope: Scope, input: EffectInput): Promise<EffectChecks> {
    const { question, read } = await this.asked(scope, input);
    const [trend] = read;
    const checks = checksOf(question, trend.indicator.code);
    return {
      ...checks,
      refusals: checks.refusals.map(({ rule, params }) => ({ rule, params: paramsOf(params) })),
      currency: trend.currency,
      receipt: receiptFor(read, () => ({ question: registeredQuestion(input), checks })),
    };
  }

  private async asked(
    scope: Scope,
    input: EffectInput,
  ): Promise<{
    question: EffectQuestion;
    read: [Trend, ...Trend[]];
    registration: EffectRegistration | null;
  }> {
    checkedEffectInput(input);
    const all = await this.byInstitution(scope, input, input.who ?? null);
    if (all.measure === 'none' || all.measure === 'share_yes') throw notANumber('indicator', input.indicator);
    // All later reads are of the same moment.
    const fixed = { ...input, asOf: all.receipt.asOf };
    const read: [Trend, ...Trend[]] = [all];
    const panelOf = async (who: PanelInput | null): Promise<UnitSeries[]> => {
      const trend = await this.byInstitution(scope, fixed, who);
      read.push(trend);
      return seriesOf(trend, input.toYear);
    };
    const { group, comparison } = await this.groups(scope, fixed, seriesOf(all, input.toYear), panelOf);
    const registration = await this.registration(scope, input, all);
    const question: EffectQuestion = {
      group,
      comparison,
      fromYear: input.fromYear,
      toYear: input.toYear,
      breaks: all.breaks,
      isOrdinal: all.measure === 'distribution',
      minimumGroup: scope.minimumGroup,
      draws: input.draws,
      seed: input.seed,
      isClustered: input.clusterBy === 'country',
      matchOn: input.matchOn ?? [],
      caliper: input.caliper ?? null,
      staggered: input.starts?.length ? input.against : null,
      evidence: {
        isDeclaredBefore: registration?.standing === 'registered',
        agreement: await this.agreement(scope, fixed, all),
      },
    };
    return { question, read, registration };
  }

  /** Null for those who may not read the register. */
  private async registration(
    scope: Scope,
    input: EffectInput,
    { initiative, receipt }: Trend,
  ): Promise<EffectRegistration | null> {
    if (!readsRegister(scope, initiative.id)) return null;
    const found = await registrationOf(scope, this.database, {
      initiativeId: initiative.id,
      hash: questionHash(registeredQuestion(input)),
      asOf: receipt.asOf,
    });
    const nobody = { standing: 'exploratory', analysis: null, lockedAt: null } as const;
    return { ...(found ?? nobody), isUnregisteredSubgroup: false };
  }

  private async groups(
    scope: Scope,
    input: EffectInput,
    all: readonly UnitSeries[],
    panelOf: (who: PanelInput | null) => Promise<UnitSeries[]>,
  ): Promise<{ group: UnitSeries[]; comparison: UnitSeries[] | null }> {
    const facts = await this.catalogue.current();
    const placed = (series: readonly UnitSeries[]): UnitSeries[] =>
      input.clusterBy === 'country'
        ? series.map((one) => ({ ...one, cluster: facts.unit(one.unit).iso3 ?? one.unit }))
        : [...series];
    const named = input.comparison ? await panelOf(input.comparison) : null;
    if (input.starts?.length) {
      const starts = [];
      for (const { year, who } of input.starts)
        starts.push({ year, units: new Set((await panelOf(who)).map(({ unit }) => unit)) });
      const dated = withStarts(all, starts);
      const group = dated.filter(({ start }) => start !== null);
      const members = new Set(group.map(({ unit }) => unit));
      const others = named ?? dated;
      return {
        group: placed(group),
        comparison: placed(
          others.filter(({ unit }) => !members.has(unit)).map((one) => ({ ...one, start: null })),
        ),
      };
    }
    const members = new Set(all.map(({ unit }) => unit));
    const comparison = named && placed(named.filter(({ unit }) => !members.has(unit)));
    if (!comparison || !input.matchOn?.length) return { group: placed(all), comparison };
    const covariates = await this.covariates(scope, input, input.matchOn);
    return {
      group: withCovariates(placed(all), covariates, input.fromYear),
      comparison: withCovariates(comparison, covariates, input.fromYear),
    };
  }

  /** What institutions are matched on: figures up to the baseline alone. */
  private async covariates(
    scope: Scope,
    input: EffectInput,
    codes: readonly string[],
  ): Promise<ReadonlyMap<string, UnitSeries>[]> {
    const found = [];
    for (const indicator of codes) {
      const trend = await this.byInstitution(scope, { ...input, indicator, toYear: input.fromYear }, null);
      if (trend.measure === 'none' || trend.measure === 'share_yes') throw notANumber('matchOn', indicator);
      found.push(new Map(seriesOf(trend, input.fromYear).map((one) => [one.unit, one])));
    }
    return found;
  }

  private async agreement(scope: Scope, input: EffectInput, { measure }: Trend): Promise<number | null> {
    const { initiative, indicator, asOf, fromYear, toYear } = input;
    return this.ratings.alpha(
      scope,
      { initiative, indicator, asOf, fromYear, toYear, who: input.who ?? null },
      measure === 'distribution' ? 'ordinal' : 'interval',
    );
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
}

function shown({
  input,
  read,
  question,
  answer,
  registration,
}: {
  input: EffectInput;
  read: readonly Trend[];
  question: EffectQuestion;
  answer: EffectAnswer;
  registration: EffectRegistration | null;
}): Effect {
  const [trend] = read as readonly [Trend];
  const { initiative, indicator, currency, receipt } = trend;
  const { fromYear, toYear, seed, draws, claim } = input;
  const script = scriptData({
    title: `${initiative.code} ${indicator.code}`,
    asOf: receipt.asOf,
    question,
    answer,
  });
  return {
    initiative,
    indicator,
    currency,
    ...answer,
    registration: registration && {
      ...registration,
      isUnregisteredSubgroup: isUnregisteredSubgroup(input, answer, registration.standing),
    },
    wording: wordingOf({ answer, indicator: indicator.current.name, fromYear, toYear, claim }),
    refusals: answer.refusals.map(({ rule, params }) => ({ rule, params: paramsOf(params) })),
    rScript: rScript(script),
    pythonScript: pythonScript(script),
    seed,
    draws,
    receipt: receiptFor(read, () => ({
      initiative: initiative.code,
      indicator: indicator.code,
      fromYear,
      toYear,
      seed,
      answer,
    })),
  };
}

function receiptFor(read: readonly Trend[], content: () => unknown): Receipt {
  const [{ receipt }] = read as readonly [Trend];
  return receiptOf(
    { asOf: receipt.asOf, recordedUpTo: receipt.recordedUpTo, dataVersion: receipt.dataVersion },
    {
      demonstration: read.some((one) => one.receipt.demonstration),
      backdatedImports: [...new Set(read.flatMap((one) => one.receipt.backdatedImports))],
      rateSet: read.find((one) => one.receipt.rateSet)?.receipt.rateSet ?? null,
      content,
    },
  );
}
