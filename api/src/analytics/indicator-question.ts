import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { CONFIG, type Config } from '../config.js';
import { DataVersion, type Snapshot } from '../database/data-version.js';
import { Database } from '../database/database.js';
import type { Indicator } from '../framework/indicator.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import type { Round } from '../initiative/round.type.js';
import { Catalogue } from '../reference/catalogue.js';
import type { PanelFilter } from '../reference/panel.js';
import type { RateSetFacts, ReferenceFacts } from '../reference/reference-facts.js';
import { type AskedIndicator, asked, roundsBetween, valuesOf } from './asked.js';
import type { Thresholds } from './comparability.rules.js';
import { targetCurrency } from './currency.js';
import { answeredRounds } from './questions/trend.query.js';
import type { ValuesQuestion } from './questions/values.parameters.js';
import { type Sight, sightOf, type SplitCode, type VisiblePanel, visiblePanel } from './visible-panel.js';

/** A question about one indicator, in codes. */
export interface IndicatorInput {
  readonly initiative: string;
  readonly indicator: string;
  readonly who?: PanelFilter | null;
  readonly groups?: readonly PanelFilter[] | null;
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
    const { who = null, groups = null, splitBy } = input;
    const panelQuestion = { initiative, rounds, asOf, who, groups, splitBy };
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
}

/** The units with a value in every round in which any unit has one. */
export function balancedUnits(
  answered: readonly { unit_id: number; rounds: readonly number[] }[],
): Set<number> {
  const rounds = new Set(answered.flatMap((unit) => unit.rounds)).size;
  return new Set(answered.filter((unit) => unit.rounds.length === rounds).map((unit) => unit.unit_id));
}
