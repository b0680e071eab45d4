import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { decodeCursor, encodeCursor, pageSize } from '../graphql/page.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { Observation, ObservationPage } from './observation.type.js';
import { observationCount, type ObservationRow, observationRows } from './observations.query.js';
import { receiptOf } from './receipt.js';
import type { EvidenceTierCode, OriginCode, RaterCode } from './record.codes.js';

/** What a page of the record is asked for with. */
export interface ObservationsArguments {
  readonly initiative: string;
  readonly indicator?: string | null;
  readonly institution?: string | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly asOf?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

/** Reads pages of the accepted record. */
@Injectable()
export class Observations {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** Errors  NotFound for unknown codes; Invalid for a wrong cursor, page size or `asOf`. */
  async page(scope: Scope, asked: ObservationsArguments): Promise<ObservationPage> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(asked.asOf);
    const question = {
      initiativeId: facts.initiative(asked.initiative).id,
      indicatorId: asked.indicator ? facts.indicator(asked.indicator).id : null,
      unitId: asked.institution ? facts.unit(asked.institution).id : null,
      fromYear: asked.fromYear ?? null,
      toYear: asked.toYear ?? null,
      asOf: snapshot.asOf,
    };
    const size = pageSize(asked.first);
    const after = decodeCursor(asked.after, 6);
    const [rows, count] = await Promise.all([
      observationRows(scope, this.database, question, { after, limit: size + 1 }),
      observationCount(scope, this.database, question),
    ]);
    const shown = rows.slice(0, size);
    const nodes = shown.map((row) => observationOf(facts, row));
    const last = shown.at(-1);
    const imports = new Set(shown.flatMap(({ import_id }) => (import_id === null ? [] : [import_id])));
    return {
      nodes,
      pageInfo: { endCursor: last ? placeOf(facts, last) : null, hasNextPage: rows.length > size },
      totalCount: count.total,
      receipt: receiptOf(snapshot, {
        demonstration: count.demonstration,
        backdatedImports: facts
          .importBatches()
          .filter(({ id, backdates }) => backdates && imports.has(id))
          .map(({ name }) => name),
        content: () => nodes.map(({ institution, ...node }) => ({ ...node, institution: institution.code })),
      }),
    };
  }
}

const placeOf = (facts: ReferenceFacts, row: ObservationRow): string =>
  encodeCursor([
    row.unit_code,
    row.indicator,
    facts.periodById(row.period_id).ends,
    row.slice,
    row.rater,
    row.id,
  ]);

function observationOf(facts: ReferenceFacts, row: ObservationRow): Observation {
  const period = facts.periodById(row.period_id);
  return {
    id: row.id,
    institution: facts.unitById(row.unit_id),
    indicator: row.indicator,
    versionNumber: facts.versionById(row.indicator_version_id).number,
    periodLabel: period.label,
    periodStarts: period.starts,
    periodEnds: period.ends,
    slice: row.slice,
    rater: row.rater as RaterCode,
    value: row.value,
    text: row.value_text,
    absence: row.absence as Observation['absence'],
    currency: row.currency_code,
    origin: row.origin as OriginCode,
    evidenceTier: row.evidence_tier as EvidenceTierCode,
    recordedFrom: row.recorded_from,
    recordedUntil: row.recorded_until,
    correctionReason: row.correction_reason,
    demonstration: row.origin === 'demonstration',
  };
}
