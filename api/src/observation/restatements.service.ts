import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { decodeCursor, encodeCursor, pageSize } from '../graphql/page.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { argumentIssue, Invalid } from '../refusals.js';
import { receiptOf } from './receipt.js';
import type { Restatement, RestatementPage } from './restatement.type.js';
import {
  restatementCount,
  type RestatementRow,
  restatementRows,
  type RestatementsQuestion,
} from './restatements.query.js';

export interface RestatementsInput {
  readonly initiative: string;
  readonly institution?: string | null;
  readonly asOf?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

/** The public ledger of restatements: read off the record, where every belief that ended has its successor. */
@Injectable()
export class Restatements {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** Errors: NotFound for an unknown code; Invalid for a wrong cursor or page size, or an `asOf` nobody can answer. */
  async page(scope: Scope, input: RestatementsInput): Promise<RestatementPage> {
    const size = pageSize(input.first);
    const after = placeOf(input.after);
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(input.asOf);
    const initiative = facts.initiative(input.initiative);
    const question: RestatementsQuestion = {
      initiativeId: initiative.id,
      asOf: snapshot.asOf,
      rounds: facts.roundsOf(initiative).map(({ id }) => id),
      unitId: input.institution == null ? null : facts.unit(input.institution).id,
      after,
      limit: size + 1,
    };
    const [rows, totalCount] = await Promise.all([
      restatementRows(scope, this.database, question),
      restatementCount(scope, this.database, question),
    ]);
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    const imports = new Set(shown.map(({ import_id }) => import_id));
    return {
      nodes: shown.map((row) => restatementOf(facts, row)),
      pageInfo: {
        endCursor: last ? encodeCursor([last.restated_at, last.id]) : null,
        hasNextPage: rows.length > size,
      },
      totalCount,
      receipt: receiptOf(snapshot, {
        demonstration: shown.some(({ demonstration }) => demonstration),
        backdatedImports: facts
          .importBatches()
          .filter(({ id, backdates }) => backdates && imports.has(id))
          .map(({ name }) => name)
          .sort(),
        content: () => shown.map((row) => ({ ...row })),
      }),
    };
  }
}

function placeOf(cursor: string | null | undefined): { at: string; id: number } | null {
  const key = decodeCursor(cursor, 2);
  if (!key) return null;
  const [at, id] = [String(key[0]), Number(key[1])];
  if (!Number.isNaN(Date.parse(at)) && Number.isSafeInteger(id)) return { at, id };
  throw new Invalid('"after" is not a cursor of this list.', [argumentIssue('after', 'not_a_cursor')]);
}

function restatementOf(facts: ReferenceFacts, row: RestatementRow): Restatement {
  return {
    id: String(row.id),
    institution: facts.unitById(row.unit_id),
    periodLabel: row.label,
    slice: row.slice,
    rater: row.rater,
    was: {
      version: facts.versionById(row.was_version_id),
      value: row.was_value,
      text: row.was_text,
      absence: row.was_absence,
      currency: row.was_currency,
    },
    now:
      row.now_version_id === null
        ? null
        : {
            version: facts.versionById(row.now_version_id),
            value: row.now_value,
            text: row.now_text,
            absence: row.now_absence,
            currency: row.now_currency,
          },
    restatedAt: row.restated_at,
    reasonCode: row.reason_code,
    reason: row.reason,
    demonstration: row.demonstration,
  };
}
