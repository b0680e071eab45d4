import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { decodeCursor, encodeCursor, pageSize } from '../graphql/page.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { Observation, ObservationPage } from './observation.type.js';
import {
  observationCount,
  type ObservationRow,
  observationRows,
  type ObservationsQuestion,
} from './observations.query.js';
import { receiptOf } from './receipt.js';

export interface ObservationsInput {
  readonly initiative: string;
  readonly indicator?: string | null;
  readonly institution?: string | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly asOf?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

/** Pages through the record. */
@Injectable()
export class Observations {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** Errors: NotFound for an unknown code; Invalid for a wrong cursor or page size, or an `asOf` nobody can answer. */
  async page(scope: Scope, input: ObservationsInput): Promise<ObservationPage> {
    const size = pageSize(input.first);
    const after = Number(decodeCursor(input.after, 1)?.[0] ?? 0);
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(input.asOf);
    const initiative = facts.initiative(input.initiative);
    const question: ObservationsQuestion = {
      initiativeId: initiative.id,
      asOf: snapshot.asOf,
      rounds: facts
        .roundsOf(initiative)
        .filter(
          ({ programmeYear }) =>
            programmeYear >= (input.fromYear ?? 0) && programmeYear <= (input.toYear ?? 9999),
        )
        .map(({ id }) => id),
      indicatorId: input.indicator == null ? null : facts.indicator(input.indicator).id,
      unitId: input.institution == null ? null : facts.unit(input.institution).id,
      after,
      limit: size + 1,
    };
    const [rows, totalCount] = await Promise.all([
      observationRows(scope, this.database, question),
      observationCount(scope, this.database, question),
    ]);
    const shown = rows.slice(0, size);
    const nodes = shown.map((row) => observationOf(facts, row));
    const last = shown.at(-1);
    const imports = new Set(shown.map(({ import_id }) => import_id));
    return {
      nodes,
      pageInfo: { endCursor: last ? encodeCursor([last.id]) : null, hasNextPage: rows.length > size },
      totalCount,
      receipt: receiptOf(snapshot, {
        demonstration: nodes.some(({ demonstration }) => demonstration),
        backdatedImports: facts
          .importBatches()
          .filter(({ id, backdates }) => backdates && imports.has(id))
          .map(({ name }) => name)
          .sort(),
        content: () => nodes.map(({ institution, ...node }) => ({ institution: institution.code, ...node })),
      }),
    };
  }
}

function observationOf(facts: ReferenceFacts, row: ObservationRow): Observation {
  return {
    id: String(row.id),
    institution: facts.unitById(row.unit_id),
    indicator: facts.indicatorById(row.indicator_id).code,
    versionNumber: facts.versionById(row.indicator_version_id).number,
    periodLabel: row.label,
    periodStarts: row.starts,
    periodEnds: row.ends,
    slice: row.slice,
    rater: row.rater,
    value: row.value,
    text: row.value_text,
    absence: row.absence,
    currency: row.currency_code,
    origin: row.origin,
    evidenceTier: row.evidence_tier,
    recordedFrom: row.recorded_from,
    recordedUntil: row.recorded_until,
    correctionReason: row.correction_reason,
    note: row.note,
    demonstration: row.origin === 'demonstration',
  };
}
