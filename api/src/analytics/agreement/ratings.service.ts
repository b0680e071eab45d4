import { Injectable } from '@nestjs/common';
import type { Scope } from '../../access/scope.js';
import type { Snapshot } from '../../database/data-version.js';
import type { Indicator } from '../../framework/indicator.type.js';
import type { Initiative } from '../../initiative/initiative.type.js';
import { observationRows } from '../../observation/observations.query.js';
import { RATERS, type RaterCode } from '../../observation/record.codes.js';
import type { PanelFilter } from '../../reference/panel.js';
import { IndicatorQuestions } from '../indicator-question.js';
import type { Scale } from '../statistics/agreement.js';
import { checkedKrippendorff } from '../statistics/checked.js';
import { isRefused } from '../statistics/refused.js';

/** Whose ratings of what. */
export interface RatingsQuestion {
  readonly initiative: string;
  readonly indicator: string;
  readonly who?: PanelFilter | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly asOf?: string | null;
}

/** What several raters said of the same institutions and periods. */
export interface RatingTable {
  readonly initiative: Initiative;
  readonly indicator: Indicator;
  readonly snapshot: Snapshot;
  readonly raters: readonly RaterCode[];
  /** Rows are raters, columns institutions in periods; null where a rater said nothing. */
  readonly ratings: readonly (readonly (number | null)[])[];
  readonly demonstration: boolean;
}

/** More rows than institutions and years of any programme can have. */
const MOST_ROWS = 20_000;

/** Reads what several raters said of the same thing. */
@Injectable()
export class Ratings {
  constructor(private readonly questions: IndicatorQuestions) {}

  /** Errors: NotFound for an unknown code. Gaps: no rater at all for derived indicators, which nobody enters. */
  async table(scope: Scope, question: RatingsQuestion): Promise<RatingTable> {
    const resolved = await this.questions.resolve(scope, {
      ...question,
      splitBy: 'institution',
      balanced: false,
    });
    const { initiative, indicator, snapshot, panel, rounds } = resolved;
    const rows = await observationRows(scope, this.questions.database, {
      initiativeId: initiative.id,
      asOf: snapshot.asOf,
      rounds: rounds.map(({ id }) => id),
      indicatorId: indicator.id,
      unitId: null,
      after: 0,
      limit: MOST_ROWS,
    });
    const told = rows.filter((row) => row.slice === '' && row.value !== null && panel.units.has(row.unit_id));
    const raters = RATERS.filter((rater) => told.some((row) => row.rater === rater));
    const columns = new Map<string, Map<RaterCode, number>>();
    for (const { unit_id, ends, rater, value, currency_code } of told) {
      // Amounts in two currencies are no two ratings of one thing.
      const key = `${unit_id}|${ends}|${currency_code ?? ''}`;
      const column = columns.get(key) ?? new Map<RaterCode, number>();
      column.set(rater, Number(value));
      columns.set(key, column);
    }
    const inOrder = [...columns].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, column]) => column);
    return {
      initiative,
      indicator,
      snapshot,
      raters,
      ratings: raters.map((rater) => inOrder.map((column) => column.get(rater) ?? null)),
      demonstration: told.some(({ origin }) => origin === 'demonstration'),
    };
  }

  /** Krippendorff's α of everybody who rated; null when nobody but the institutions did, or it cannot be worked out. */
  async alpha(scope: Scope, question: RatingsQuestion, scale: Scale): Promise<number | null> {
    const { ratings } = await this.table(scope, question);
    if (ratings.length < 2) return null;
    const alpha = checkedKrippendorff(ratings, scale);
    return isRefused(alpha) ? null : alpha;
  }
}
