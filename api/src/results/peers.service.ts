import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { askedIndicators, roundsBetween } from '../analytics/asked.js';
import { targetCurrency } from '../analytics/currency.js';
import { partsOf } from '../analytics/latest-values.loader.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { Catalogue } from '../reference/catalogue.js';
import type { Institution } from '../unit/institution.type.js';
import { peersRows } from './peers.query.js';
import type { PeersRange } from './peers.type.js';

/** Fewer peers than this and nothing is told, to nobody: the page is about one institution, and peers are named. */
const FEWEST_PEERS = 5;
/** Kinds of values that lie in a range; levels of a scale and answers of yes or no do not. */
const RANGED = new Set(['count', 'currency', 'share', 'ratio']);

/** Answers where an institution stands among those of the same initiative whose figures the asker may see. */
@Injectable()
export class Peers {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** Errors  NotFound for an unknown initiative or currency; Invalid for an `asOf` nobody can answer. */
  async of(
    scope: Scope,
    institution: Institution,
    asked: { initiative: string; asOf: string | null; currency: string | null },
  ): Promise<PeersRange[]> {
    const facts = await this.catalogue.current();
    const { asOf } = await this.version.snapshot(asked.asOf);
    const initiative = facts.initiative(asked.initiative);
    const rounds = roundsBetween(facts, initiative, asOf);
    const indicators = askedIndicators(facts, rounds).filter(({ current }) => RANGED.has(current.valueType));
    const { derived } = partsOf(facts, indicators, asOf);
    const computed = new Set(derived.map(({ id }) => id));
    const rows = await peersRows(scope, this.database, {
      unitId: institution.id,
      initiativeId: initiative.id,
      asOf,
      rounds: rounds.map(({ id }) => id),
      entered: indicators.flatMap(({ id }) => (computed.has(id) ? [] : [id])),
      derived,
      currency: targetCurrency(facts, initiative, asked.currency),
      rateSet: facts.rateSet()?.code ?? null,
      minimum: FEWEST_PEERS,
    });
    const years = new Map(rounds.map(({ id, programmeYear }) => [id, programmeYear]));
    const places = new Map(indicators.map(({ id, code }, place) => [id, { code, place }]));
    return rows
      .flatMap(({ round_id, indicator_id, n, quartiles, demonstration }) => {
        const indicator = places.get(indicator_id);
        const year = years.get(round_id);
        if (!indicator || year === undefined) return [];
        const [low = null, median = null, high = null] = quartiles ?? [];
        return [
          { indicator: indicator.code, place: indicator.place, year, n, low, median, high, demonstration },
        ];
      })
      .sort((a, b) => a.place - b.place || a.year - b.year);
  }
}
