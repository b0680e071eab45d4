import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import type { Text } from '../graphql/text.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import { receiptOf } from '../observation/receipt.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { asked, cellsQuestion, roundsBetween } from './asked.js';
import { judgeTrend, type PointFacts } from './comparability.rules.js';
import { comparabilityOf } from './comparability.type.js';
import { targetCurrency } from './currency.js';
import type { TrendInput } from './panel.input.js';
import { type SplitCode, trendRows } from './questions/trend.query.js';
import { measures, pointOf } from './trend.point.js';
import type { Trend, TrendGroup } from './trend.type.js';

/** Answers how an indicator developed. */
@Injectable()
export class Trends {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** Errors: NotFound for an unknown code; Invalid for years that run backwards or an `asOf` nobody can answer. */
  async trend(scope: Scope, input: TrendInput): Promise<Trend> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(input.asOf);
    const initiative = facts.initiative(input.initiative);
    const indicator = facts.indicator(input.indicator);
    checkPanel(facts, initiative, input);
    const rounds = roundsBetween(facts, initiative, snapshot.asOf, input.fromYear, input.toYear);
    const question = asked(facts, indicator, rounds, snapshot.asOf);
    const rateSet = facts.rateSet();
    const currency = targetCurrency(facts, initiative, input.currency);
    const rows = await trendRows(scope, this.database, {
      ...cellsQuestion(question),
      initiativeId: initiative.id,
      asOf: snapshot.asOf,
      who: input.who ?? null,
      currency,
      rateSet: rateSet?.code ?? null,
      balanced: input.balanced,
      splitBy: input.splitBy,
    });

    const { aggregation, valueType } = question.version;
    const groups = new Map<string, TrendGroup>();
    const judged = new Map<string, PointFacts[]>();
    for (const row of rows) {
      const { point, facts: judgedBy } = pointOf(
        row,
        aggregation,
        scope.minimumGroup,
        input.splitBy === 'institution',
      );
      const group = groups.get(row.key);
      if (group) {
        group.points.push(point);
        judged.get(row.key)?.push(judgedBy);
      } else {
        const label = labelOf(facts, input.splitBy, row.key, initiative);
        groups.set(row.key, { kind: input.splitBy, key: row.key, label, points: [point] });
        judged.set(row.key, [judgedBy]);
      }
    }
    const [first] = rows;
    const shownCurrency = valueType === 'currency' ? currency : null;
    const judgement = judgeTrend({
      breaks: question.breaks,
      groups: [...judged.values()],
      joined: first?.joined ?? 0,
      left: first?.left ?? 0,
      balanced: input.balanced,
      currency,
    });
    const { measure, method } = measures[aggregation];
    const breaks = [...question.breaks];
    const list = [...groups.values()];
    return {
      initiative,
      indicator,
      currency: shownCurrency,
      measure,
      groups: list,
      breaks,
      comparability: comparabilityOf(judgement),
      method,
      receipt: receiptOf(snapshot, {
        demonstration: rows.some(({ demonstration }) => demonstration),
        backdatedImports: first?.backdated ?? [],
        rateSet: rows.some(({ converted }) => converted > 0) ? rateSet : null,
        content: () => ({
          initiative: initiative.code,
          indicator: indicator.code,
          currency: shownCurrency,
          measure,
          method,
          groups: list.map(({ kind, key, points }) => ({ kind, key, points })),
          breaks: breaks.map(({ note: _, ...cut }) => cut),
          comparability: judgement,
        }),
      }),
    };
  }
}

/** Refuses codes that do not exist before anything is read. Errors: NotFound. */
export function checkPanel(
  facts: ReferenceFacts,
  initiative: Initiative,
  { who }: Pick<TrendInput, 'who'>,
): void {
  if (who) facts.panel(initiative, who);
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
