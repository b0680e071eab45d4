import { derive, numberValue, absent, type Value } from '@kipimo/shared';
import type { IndicatorVersion } from '../../framework/indicator.type.js';
import type { Round } from '../../initiative/round.type.js';
import type { ObservationRow } from '../../observation/observations.query.js';
import type { ReferenceFacts } from '../../reference/reference-facts.js';

/** A value of the record, or one computed from two of them, under the definition it belongs to. */
export interface ReportedValue {
  readonly version: IndicatorVersion;
  readonly currency: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly slice: string;
  readonly rater: string;
  readonly value: string | null;
  readonly text: string | null;
  readonly note: string | null;
  readonly absence: ObservationRow['absence'];
  readonly isIllustrative: boolean;
  /** The row of the record; null where it was computed. */
  readonly observation: number | null;
}

/** Rows of the record as values. */
export const reported = (facts: ReferenceFacts, rows: readonly ObservationRow[]): ReportedValue[] =>
  rows.map((row) => ({
    version: facts.versionById(row.indicator_version_id),
    currency: row.currency_code,
    starts: row.starts,
    ends: row.ends,
    slice: row.slice,
    rater: row.rater,
    value: row.value,
    text: row.value_text,
    note: row.note,
    absence: row.absence,
    isIllustrative: row.origin === 'demonstration',
    observation: row.id,
  }));

const valueOf = (row: ObservationRow): Value =>
  row.value === null ? absent(row.absence ?? 'not_comparable') : numberValue(row.value, row.currency_code);

/** Ten digits after the point, without noughts at the end: what a share of two exact numbers is worth. */
const digits = (value: number): string =>
  value
    .toFixed(10)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');

/**
 * The shares and ratios that the rounds ask for, from parts of the same period, slice and rater.
 *
 * Shape    only those that have a value: the reason of a missing one is the reason of its parts.
 * Source   docs/methods.md#derived
 */
export function computed(rounds: readonly Round[], rows: readonly ObservationRow[]): ReportedValue[] {
  const cell = (row: ObservationRow, indicator: number): string =>
    [indicator, row.starts, row.ends, row.slice, row.rater].join('|');
  const byCell = new Map(rows.map((row) => [cell(row, row.indicator_id), row]));
  return rounds.flatMap((round) => {
    const inRound = rows.filter(({ ends }) => ends >= round.programmeStarts && ends <= round.programmeEnds);
    return round.framework.items.flatMap(({ version }): ReportedValue[] => {
      const { numeratorId, denominatorId } = version;
      if (numeratorId === null || denominatorId === null) return [];
      return inRound
        .filter((row) => row.indicator_id === numeratorId && byCell.get(cell(row, numeratorId)) === row)
        .flatMap((above): ReportedValue[] => {
          const below = byCell.get(cell(above, denominatorId));
          if (!below) return [];
          const share = derive(valueOf(above), valueOf(below), String(version.multiplier));
          if (share.kind === 'absent') return [];
          const { starts, ends, slice, rater } = above;
          const isIllustrative = [above, below].some(({ origin }) => origin === 'demonstration');
          return [
            {
              ...{ version, starts, ends, slice, rater, isIllustrative },
              ...{
                value: digits(share.value),
                currency: null,
                text: null,
                note: null,
                absence: null,
                observation: null,
              },
            },
          ];
        });
    });
  });
}
