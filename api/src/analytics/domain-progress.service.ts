import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import type { Indicator } from '../framework/indicator.type.js';
import { receiptOf } from '../observation/receipt.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { askedIndicators, roundsBetween } from './asked.js';
import { spansOf } from './definitions.rules.js';
import type { DomainChange, DomainProgress } from './domain-progress.type.js';
import { backdatedImports } from './imports.js';
import type { DomainProgressInput } from './panel.input.js';
import {
  type DirectedIndicator,
  type DomainProgressRow,
  domainProgressRows,
} from './questions/domain-progress.query.js';
import { wilsonInterval } from './statistics/wilson.js';
import { sightOf, visiblePanel } from './visible-panel.js';

const PER_CENT = 100;

/** Answers in which domains institutions improved. */
@Injectable()
export class DomainProgressFigures {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** Errors: NotFound for an unknown code; Invalid for years that run backwards or an `asOf` nobody can answer. */
  async domainProgress(scope: Scope, input: DomainProgressInput): Promise<DomainProgress> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(input.asOf);
    const { asOf } = snapshot;
    const initiative = facts.initiative(input.initiative);
    const rounds = roundsBetween(facts, initiative, asOf, input.fromYear, input.toYear);
    const sight = await sightOf(scope, this.database, initiative);
    const who = input.who ?? null;
    const panel = visiblePanel(facts, sight, { initiative, rounds, asOf, who, splitBy: 'none' });
    const indicators = askedIndicators(facts, rounds);
    const rows = await domainProgressRows(panel, this.database, {
      asOf,
      initiativeId: initiative.id,
      rounds: rounds.map(({ programmeStarts, programmeEnds }, i) => ({
        i,
        starts: programmeStarts,
        ends: programmeEnds,
      })),
      indicators: indicators.flatMap((indicator) => directed(facts, indicator, asOf)),
      versions: facts.indicators.flatMap(({ versions }) =>
        [...spansOf(versions)].map(([id, span]) => ({ id, span })),
      ),
    });
    const byDomain = new Map(rows.map((row) => [row.domain, row]));
    const domains = facts.domains.flatMap((domain) => {
      const row = byDomain.get(domain.code);
      return row ? [{ domain, ...changeOf(row, scope.minimumGroup) }] : [];
    });
    // Years in which the asker sees nobody, such as a round that is not published, are not years of this answer.
    const seen = rounds.filter((_, i) => panel.groups.some(({ counts }) => (counts[i]?.members ?? 0) > 0));
    const years = {
      fromYear: seen[0]?.programmeYear ?? null,
      toYear: seen.at(-1)?.programmeYear ?? null,
    };
    return {
      domains,
      ...years,
      receipt: receiptOf(snapshot, {
        demonstration: rows.some(({ demonstration }) => demonstration),
        backdatedImports: backdatedImports(facts.importBatches(), rows),
        content: () => ({
          initiative: initiative.code,
          domains: domains.map(({ domain, ...change }) => ({ domain: domain.code, ...change })),
          ...years,
        }),
      }),
    };
  }
}

/** An indicator without a better side cannot improve. */
function directed(facts: ReferenceFacts, indicator: Indicator, asOf: string): DirectedIndicator[] {
  const version = facts.currentVersion(indicator, asOf);
  if (version.direction === 'none' || version.aggregation === 'none') return [];
  return [
    {
      id: indicator.id,
      domain: indicator.domain.code,
      better: version.direction === 'higher' ? 1 : -1,
      top: version.numeratorId ?? indicator.id,
      bottom: version.denominatorId,
      multiplier: version.multiplier,
    },
  ];
}

function changeOf(row: DomainProgressRow, minimumGroup: number): Omit<DomainChange, 'domain'> {
  const { improved, unchanged, declined, not_compared: notCompared } = row;
  const n = improved + unchanged + declined;
  const interval = row.units < minimumGroup ? null : wilsonInterval(improved, n);
  return {
    improved,
    unchanged,
    declined,
    n,
    notCompared,
    share: interval && (improved / n) * PER_CENT,
    interval: interval && {
      low: interval.low * PER_CENT,
      high: interval.high * PER_CENT,
      level: 0.95,
      method: 'wilson',
    },
  };
}
