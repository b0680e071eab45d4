import { csvCell } from '@kipimo/shared';
import type { ObservationRow } from '../observation/observations.query.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';

/** Columns of SDMX-CSV 2.1: the structure, the dimensions, the value, then attributes. */
export const SDMX_COLUMNS = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'REPORTING_UNIT',
  'INDICATOR',
  'BREAKDOWN',
  'RATER',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'REF_AREA',
  'UNIT_MEASURE',
  'CURRENCY',
  'DEFINITION_VERSION',
  'PERIOD_START',
  'PERIOD_END',
  'ABSENCE',
  'OBS_TEXT',
  'EVIDENCE_TIER',
  'ORIGIN',
  'RECORDED_FROM',
  'CORRECTION_REASON',
  'COMMENT_OBS',
] as const;

const STRUCTURE_ID = 'KIPIMO:RECORD(1.0)';
/** Codes of SDMX: a total is `_T`, something that does not apply `_Z`. */
const TOTAL = '_T';

/** Code list CL_OBS_STATUS: normal, missing, not applicable, withheld by who should have given it. */
const statusOf = { none: 'A', not_collected: 'O', not_applicable: 'M', refused: 'L' } as const;

/** The year of a calendar year; otherwise the day it starts and how long it lasts, as SDMX writes time ranges. */
export function timePeriod(starts: string, ends: string): string {
  const year = ends.slice(0, 4);
  if (starts === `${year}-01-01` && ends === `${year}-12-31`) return year;
  const months =
    (Number(year) - Number(starts.slice(0, 4))) * 12 +
    (Number(ends.slice(5, 7)) - Number(starts.slice(5, 7))) +
    1;
  return months === 12 ? `${starts}/P1Y` : `${starts}/P${months}M`;
}

/** The first line of a file. */
export const sdmxHead = (): string => `${SDMX_COLUMNS.join(',')}\r\n`;

/**
 * One row of the record as a line.
 *
 * Shape    RFC 4180, dot decimals, codes; text that a spreadsheet would run as a formula gets an apostrophe in front.
 * Missing  an empty value with its status and its reason, never zero.
 */
export function sdmxLine(facts: ReferenceFacts, row: ObservationRow): string {
  const unit = facts.unitById(row.unit_id);
  const version = facts.versionById(row.indicator_version_id);
  const cells: Record<(typeof SDMX_COLUMNS)[number], string> = {
    STRUCTURE: 'dataflow',
    STRUCTURE_ID,
    ACTION: 'I',
    REPORTING_UNIT: unit.code,
    INDICATOR: version.indicator,
    BREAKDOWN: row.slice === '' ? TOTAL : row.slice,
    RATER: row.rater,
    TIME_PERIOD: timePeriod(row.starts, row.ends),
    OBS_VALUE: row.value ?? '',
    OBS_STATUS: statusOf[row.absence ?? 'none'],
    REF_AREA: unit.iso3 ?? '_Z',
    UNIT_MEASURE: version.unit,
    CURRENCY: row.currency_code ?? '',
    DEFINITION_VERSION: String(version.number),
    PERIOD_START: row.starts,
    PERIOD_END: row.ends,
    ABSENCE: row.absence ?? '',
    OBS_TEXT: row.value_text ?? '',
    EVIDENCE_TIER: row.evidence_tier,
    ORIGIN: row.origin,
    RECORDED_FROM: row.recorded_from,
    CORRECTION_REASON: row.correction_reason ?? '',
    COMMENT_OBS: row.note ?? '',
  };
  return `${SDMX_COLUMNS.map((column) => csvCell(cells[column])).join(',')}\r\n`;
}
