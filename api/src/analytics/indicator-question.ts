import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { CONFIG, type Config } from '../config.js';
import { DataVersion, type Snapshot } from '../database/data-version.js';
import { Database } from '../database/database.js';
import type { Indicator } from '../framework/indicator.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import type { Round } from '../initiative/round.type.js';
import { Catalogue } from '../reference/catalogue.js';
import type { PanelFilter, PanelMember } from '../reference/panel.js';
import type { RateSetFacts, ReferenceFacts } from '../reference/reference-facts.js';
import { type AskedIndicator, asked, askedIndicators, roundsBetween, valuesOf } from './asked.js';
import type { Thresholds } from './comparability.rules.js';
import { targetCurrency } from './currency.js';
import { answeredRounds } from './questions/trend.query.js';
import type { ValuesQuestion } from './questions/values.parameters.js';
import {
  type Sight,
  sightOf,
  type SplitCode,
  type UnitSplit,
  type VisiblePanel,
  visiblePanel,
} from './visible-panel.js';

/** A question about one indicator, in codes. */
export interface IndicatorInput {
  readonly initiative: string;
  readonly indicator: string;
  readonly who?: PanelFilter | null;
  readonly groups?: readonly PanelFilter[] | null;
  /** Members that no code stands for, in place of `who`. */
  readonly members?: readonly PanelMember[];
  /** Only rounds that are published count. */
  readonly publishedOnly?: boolean | null;
  readonly currency?: string | null;
  readonly asOf?: string | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly splitBy: SplitCode;
  readonly balanced: boolean;
}

/** The same, resolved: whom it is about, how it was asked, and what the statements need. */
export interface IndicatorQuestion {
  readonly facts: ReferenceFacts;
  readonly snapshot: Snapshot;
  readonly initiative: Initiative;
  readonly indicator: Indicator;
  readonly rounds: readonly Round[];
  readonly asked: AskedIndicator;
  readonly sight: Sight;
  readonly panel: VisiblePanel;
  /** The choices that the panel is put together from; none when it was asked for by `who`. */
  readonly choices: readonly PanelFilter[];
  readonly values: ValuesQuestion;
  readonly currency: string;
  readonly rateSet: RateSetFacts | null;
}

/** Resolves questions about one indicator. */
@Injectable()
export class IndicatorQuestions {
  constructor(
    readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get thresholds(): Thresholds {
    return this.config.thresholds;
  }

  /** The programme years that have begun by then, newest first, or the one asked for if it has. */
  async years(initiative: string, requested?: string | null, only?: number | null): Promise<number[]> {
    const facts = await this.catalogue.current();
    const { asOf } = await this.version.snapshot(requested);
    const rounds = roundsBetween(facts, facts.initiative(initiative), asOf, only, only);
    return rounds.map(({ programmeYear }) => programmeYear).reverse();
  }

  /** Errors: NotFound for an unknown code; Invalid for years that run backwards or an `asOf` nobody can answer. */
  async resolve(scope: Scope, input: IndicatorInput): Promise<IndicatorQuestion> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(input.asOf);
    const { asOf } = snapshot;
    const initiative = facts.initiative(input.initiative);
    const indicator = facts.indicator(input.indicator);
    const rounds = roundsBetween(facts, initiative, asOf, input.fromYear, input.toYear);
    const question = asked(facts, indicator, rounds, asOf);
    const rateSet = facts.rateSet();
    const currency = targetCurrency(facts, initiative, input.currency);
    const seen = await sightOf(scope, this.database, initiative);
    const sight: Sight = input.publishedOnly
      ? (unitId, round) => round.published && seen(unitId, round)
      : seen;
    const { who = null, groups = null, splitBy, members } = input;
    const panelQuestion = { initiative, rounds, asOf, who, groups, splitBy, members };
    const everybody = visiblePanel(facts, sight, panelQuestion);
    const valuesIn = ({ places }: VisiblePanel): ValuesQuestion => ({
      ...valuesOf(question),
      asOf,
      places,
      currency,
      rateSet: rateSet?.code ?? null,
    });
    const resolved = {
      facts,
      snapshot,
      initiative,
      indicator,
      rounds,
      asked: question,
      sight,
      choices: groups ?? [],
      currency,
      rateSet,
    };
    if (!input.balanced) return { ...resolved, panel: everybody, values: valuesIn(everybody) };
    const answered = await answeredRounds(everybody, this.database, valuesIn(everybody));
    const panel = visiblePanel(facts, sight, { ...panelQuestion, only: balancedUnits(answered) });
    return { ...resolved, panel, values: valuesIn(panel) };
  }

  /** Errors: as `resolve`. The panel is built once, since it does not depend on the indicator. */
  async resolveSeveral(scope: Scope, input: SeveralInput): Promise<SeveralQuestion> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(input.asOf);
    const { asOf } = snapshot;
    const initiative = facts.initiative(input.initiative);
    const rounds = roundsBetween(facts, initiative, asOf, input.fromYear, input.toYear);
    const domains = input.domains?.length
      ? new Set(input.domains.map((code) => facts.domain(code).code))
      : null;
    const named = input.indicators?.length
      ? [...new Set(input.indicators)].map((code) => facts.indicator(code))
      : askedIndicators(facts, rounds);
    const indicators = named.filter(({ domain }) => domains === null || domains.has(domain.code));
    const rateSet = facts.rateSet();
    const currency = targetCurrency(facts, initiative, input.currency);
    const sight = await sightOf(scope, this.database, initiative);
    const { splitBy, within, who = null } = input;
    const panel = visiblePanel(facts, sight, { initiative, rounds, asOf, who, splitBy, within });
    const { places } = panel;
    return {
      ...{ facts, snapshot, initiative, rounds, panel, currency, rateSet },
      asked: indicators.map((indicator) => {
        const how = asked(facts, indicator, rounds, asOf);
        return {
          asked: how,
          values: { ...valuesOf(how), asOf, places, currency, rateSet: rateSet?.code ?? null },
        };
      }),
    };
  }
}

/** A question about several indicators of one panel, in codes. Without indicators: all that the rounds ask. */
export interface SeveralInput extends Omit<IndicatorInput, 'indicator' | 'balanced'> {
  readonly indicators?: readonly string[] | null;
  readonly domains?: readonly string[] | null;
  readonly within: readonly UnitSplit[];
}

/** The same, resolved: one panel, and how each of the indicators is asked of it. */
export interface SeveralQuestion extends Pick<
  IndicatorQuestion,
  'facts' | 'snapshot' | 'initiative' | 'rounds' | 'panel' | 'currency' | 'rateSet'
> {
  readonly asked: readonly { readonly asked: AskedIndicator; readonly values: ValuesQuestion }[];
}

/** The units with a value in every round in which any unit has one. */
export function balancedUnits(
  answered: readonly { unit_id: number; rounds: readonly number[] }[],
): Set<number> {
  const rounds = new Set(answered.flatMap((unit) => unit.rounds)).size;
  return new Set(answered.filter((unit) => unit.rounds.length === rounds).map((unit) => unit.unit_id));
}
