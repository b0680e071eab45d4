import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { seriesOf } from '../analytics/effect/effect-panel.js';
import type { UnitSeries } from '../analytics/effect/effect-question.js';
import { Trends } from '../analytics/trend.service.js';
import type { Trend } from '../analytics/trend.type.js';
import { Database } from '../database/database.js';
import type { Indicator } from '../framework/indicator.type.js';
import { receiptOf } from '../observation/receipt.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { NotFound } from '../refusals.js';
import { paramsOf } from '../reporting/issue.type.js';
import { consentingUnits, consentSince } from './exchange.query.js';
import type { PeerSuggestions, YearFigure } from './exchange.type.js';
import { type AlikeAnswer, FEWEST_TO_LOOK_AMONG, startedAlike } from './started-alike.rules.js';

/** Figures in all that institutions are held alike in: the outcome and some of its domain. */
const MOST_FIGURES = 3;
const NUMBERS = new Set(['count', 'currency', 'share', 'ratio']);

interface Asked {
  readonly institution: string;
  readonly initiative: string;
  readonly indicator: string;
}

/** Figures of the first year by institution, in the order of the indicators. */
interface Starts {
  readonly indicators: readonly Indicator[];
  readonly of: (unit: string) => (number | null)[];
  readonly read: readonly Trend[];
}

/** Finds institutions that started where this one started, and went further. */
@Injectable()
export class PeerFinder {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly trends: Trends,
  ) {}

  /**
   * Reads with the asker's own scope: others are there only as far as the public sees them, and only those that
   * agreed to be named, to an institution that agreed itself.
   *
   * Errors  NotFound for an institution that is not the asker's own.
   */
  async suggestions(scope: Scope, asked: Asked): Promise<PeerSuggestions> {
    const facts = await this.catalogue.current();
    const unit = facts.unit(asked.institution);
    if (!isOwn(scope, unit.id)) throw new NotFound('The institution');
    const outcome = await this.byInstitution(scope, asked.initiative, asked.indicator, null);
    const series = seriesOf(outcome, Number.POSITIVE_INFINITY);
    const own = series.find((one) => one.unit === unit.code);
    const years = [...(own?.values.keys() ?? [])].toSorted((a, b) => a - b);
    const shown = (answer: Pick<PeerSuggestions, 'suggestions' | 'lookedAmong'>, read: readonly Trend[]) => ({
      baselineYear: years[0] ?? null,
      own: figureAt(own, years.at(-1)),
      currency: outcome.currency,
      refusals: [],
      ...answer,
      receipt: receiptOf(outcome.receipt, {
        demonstration: read.some(({ receipt }) => receipt.demonstration),
        backdatedImports: [...new Set(read.flatMap(({ receipt }) => receipt.backdatedImports))],
        rateSet: outcome.receipt.rateSet,
        content: () => ({
          asked,
          found: answer.suggestions.map(({ institution, from, to }) => [institution.code, from, to]),
        }),
      }),
    });
    const nobody = (rule: string, lookedAmong = 0): PeerSuggestions => ({
      ...shown({ suggestions: [], lookedAmong }, [outcome]),
      refusals: [
        { rule, params: paramsOf({ n: String(lookedAmong), minimum: String(FEWEST_TO_LOOK_AMONG) }) },
      ],
    });
    if ((await consentSince(scope, this.database, unit.id)) === null) return nobody('no_consent');
    const { direction } = outcome.indicator.current;
    if (direction === 'none' || outcome.measure === 'none' || outcome.measure === 'share_yes')
      return nobody('no_direction');
    const [year] = years;
    if (!own || year === undefined) return nobody('no_baseline');
    const consenting = await consentingUnits(scope, this.database, unit.id);
    const named = new Set([...consenting].map((id) => facts.unitById(id).code));
    const others = series.filter((one) => named.has(one.unit));
    const starts = await this.starts(scope, asked.initiative, { facts, outcome, own, others, year });
    const started = ({ unit: code, values }: UnitSeries) => ({
      unit: code,
      start: starts.of(code),
      path: values,
    });
    const answer: AlikeAnswer = startedAlike({
      own: started(own),
      others: others.map(started),
      year,
      direction,
      breaks: outcome.breaks,
    });
    if ('refused' in answer) return nobody(answer.refused, answer.lookedAmong);
    const mine = starts.of(own.unit);
    const suggestions = answer.found
      .map(({ unit: code, start, from, to }) => ({
        institution: facts.unit(code),
        alike: starts.indicators.map((indicator, place) => ({
          indicator,
          own: mine[place] ?? Number.NaN,
          theirs: start[place] ?? Number.NaN,
        })),
        from,
        to,
      }))
      .toSorted((a, b) => a.institution.name.localeCompare(b.institution.name, 'en'));
    return shown({ suggestions, lookedAmong: answer.lookedAmong }, starts.read);
  }

  /** The outcome, and other figures of its domain that this institution and enough others gave in that year. */
  private async starts(
    scope: Scope,
    initiative: string,
    from: { facts: ReferenceFacts; outcome: Trend; own: UnitSeries; others: UnitSeries[]; year: number },
  ): Promise<Starts> {
    const { facts, outcome, own, others, year } = from;
    const indicators = [outcome.indicator];
    const read = [outcome];
    const figures = [new Map([own, ...others].map((one) => [one.unit, one.values.get(year)]))];
    for (const indicator of sameDomain(facts, outcome.indicator)) {
      if (indicators.length === MOST_FIGURES) break;
      const trend = await this.byInstitution(scope, initiative, indicator.code, outcome.receipt.asOf);
      const values = new Map(seriesOf(trend, year).map((one) => [one.unit, one.values.get(year)]));
      const known = others.filter((one) => values.get(one.unit) !== undefined);
      if (values.get(own.unit) === undefined || known.length < FEWEST_TO_LOOK_AMONG) continue;
      indicators.push(indicator);
      read.push(trend);
      figures.push(values);
    }
    return { indicators, read, of: (unit) => figures.map((values) => values.get(unit) ?? null) };
  }

  private byInstitution(
    scope: Scope,
    initiative: string,
    indicator: string,
    asOf: string | null,
  ): Promise<Trend> {
    return this.trends.trend(scope, { initiative, indicator, asOf, splitBy: 'institution', balanced: false });
  }
}

/** Whether an institution is the asker's own, or the one whose eyes are looked through. */
export const isOwn = (scope: Scope, unitId: number): boolean =>
  scope.ownUnits.includes(unitId) || scope.lookedInto?.unit === unitId;

function sameDomain(facts: ReferenceFacts, outcome: Indicator): Indicator[] {
  return facts.indicators.filter(
    ({ code, domain, current }) =>
      code !== outcome.code && domain.code === outcome.domain.code && NUMBERS.has(current.valueType),
  );
}

function figureAt(series: UnitSeries | undefined, year: number | undefined): YearFigure | null {
  const value = year === undefined ? undefined : series?.values.get(year);
  return year === undefined || value === undefined ? null : { year, value };
}
