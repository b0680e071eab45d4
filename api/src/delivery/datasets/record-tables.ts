import type { Scope } from '../../access/scope.js';
import type { Database } from '../../database/database.js';
import type { Initiative } from '../../initiative/initiative.type.js';
import {
  observationCount,
  observationFingerprint,
  type ObservationRow,
  observationsInOrder,
} from '../../observation/observations.query.js';
import {
  restatementCount,
  restatementFingerprint,
  type RestatementRow,
  restatementsInOrder,
} from '../../observation/restatements.query.js';
import type { ReferenceFacts } from '../../reference/reference-facts.js';
import type { Column, Row, Table } from '../table.js';
import {
  ENTERED_ABSENCE_WORDS,
  EVIDENCE_WORDS,
  ORIGIN_WORDS,
  RATER_WORDS,
  REASON_WORDS,
} from './code-words.js';
import { COLUMN_WORDS } from './column-words.js';

/** Rows that are in memory at once. */
const BATCH = 5000;

/** Which part of the record; what is null is not asked for. */
export interface DatasetQuestion {
  readonly initiative: Initiative;
  readonly asOf: string;
  readonly indicatorId: number | null;
  readonly unitId: number | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Of restatements: only later ones. */
  readonly since: string | null;
}

/** What a look at every row of a table found, besides the rows. */
export interface Noticed {
  readonly units: Set<number>;
  demonstration: boolean;
}

type Name = keyof typeof COLUMN_WORDS;
const column = (name: Name, type: Column['type'] = 'string', codes?: Column['codes']): Column => ({
  name,
  type,
  meaning: COLUMN_WORDS[name],
  ...(codes && { codes }),
});

const observationColumns: readonly Column[] = [
  column('institution'),
  column('country'),
  column('indicator'),
  column('definition_version', 'integer'),
  column('programme_year', 'integer'),
  column('period'),
  column('period_starts', 'date'),
  column('period_ends', 'date'),
  column('slice'),
  column('rater', 'string', RATER_WORDS),
  column('value', 'number'),
  column('text'),
  column('absence', 'string', ENTERED_ABSENCE_WORDS),
  column('currency'),
  column('evidence_tier', 'string', EVIDENCE_WORDS),
  column('origin', 'string', ORIGIN_WORDS),
  column('illustrative', 'boolean'),
  column('recorded_from', 'datetime'),
  column('correction_reason'),
];

/**
 * The accepted record, one row a statement.
 *
 * Shape    by institution, indicator, period, part and rater; every rater and part that the asker sees.
 * Unit     as entered: nothing is converted.
 */
export function observationsTable(
  scope: Scope,
  database: Database,
  facts: ReferenceFacts,
  question: DatasetQuestion,
  noticed?: Noticed,
): Table {
  const { initiative, asOf, indicatorId, unitId, fromYear, toYear } = question;
  const rounds = facts.roundsOf(initiative);
  const asked = {
    ...{ initiativeId: initiative.id, asOf, indicatorId, unitId },
    rounds: rounds
      .filter(({ programmeYear }) => programmeYear >= (fromYear ?? 0) && programmeYear <= (toYear ?? 9999))
      .map(({ id }) => id),
  };
  const yearOf = (ends: string): string | null => {
    const round = rounds.find(
      ({ programmeStarts, programmeEnds }) => programmeStarts <= ends && ends <= programmeEnds,
    );
    return round ? String(round.programmeYear) : null;
  };
  const line = (row: ObservationRow): Row => {
    const unit = facts.unitById(row.unit_id);
    const isDemonstration = row.origin === 'demonstration';
    noticed?.units.add(row.unit_id);
    if (noticed && isDemonstration) noticed.demonstration = true;
    return [
      unit.code,
      unit.iso3,
      facts.indicatorById(row.indicator_id).code,
      String(facts.versionById(row.indicator_version_id).number),
      yearOf(row.ends),
      ...[row.label, row.starts, row.ends],
      row.slice || null,
      row.rater,
      row.value,
      row.value_text,
      row.absence,
      row.currency_code,
      row.evidence_tier,
      row.origin,
      String(isDemonstration),
      row.recorded_from,
      row.correction_reason,
    ];
  };
  return {
    name: 'observations',
    title: { en: 'Observations', fr: 'Observations', es: 'Observaciones' },
    columns: observationColumns,
    count: () => observationCount(scope, database, asked),
    fingerprint: () => observationFingerprint(scope, database, asked),
    rows: () => mapped(observationsInOrder(scope, database, asked, BATCH), line),
  };
}

const restatementColumns: readonly Column[] = [
  column('institution'),
  column('indicator'),
  column('period'),
  column('slice'),
  column('rater', 'string', RATER_WORDS),
  column('old_definition_version', 'integer'),
  column('old_value', 'number'),
  column('old_text'),
  column('old_absence', 'string', ENTERED_ABSENCE_WORDS),
  column('old_currency'),
  column('new_definition_version', 'integer'),
  column('new_value', 'number'),
  column('new_text'),
  column('new_absence', 'string', ENTERED_ABSENCE_WORDS),
  column('new_currency'),
  column('restated_at', 'datetime'),
  column('reason_code', 'string', REASON_WORDS),
  column('reason'),
  column('illustrative', 'boolean'),
];

/** Accepted values that were replaced, oldest first; only those after a time when one is given. */
export function restatementsTable(
  scope: Scope,
  database: Database,
  facts: ReferenceFacts,
  question: DatasetQuestion,
  noticed?: Noticed,
): Table {
  const { initiative, asOf, unitId, since } = question;
  const rounds = facts.roundsOf(initiative).map(({ id }) => id);
  const asked = { initiativeId: initiative.id, asOf, rounds, unitId, since };
  const line = (row: RestatementRow): Row => {
    noticed?.units.add(row.unit_id);
    if (noticed && row.demonstration) noticed.demonstration = true;
    const was = facts.versionById(row.was_version_id);
    return [
      facts.unitById(row.unit_id).code,
      was.indicator,
      row.label,
      row.slice || null,
      row.rater,
      ...[String(was.number), row.was_value, row.was_text, row.was_absence, row.was_currency],
      row.now_version_id === null ? null : String(facts.versionById(row.now_version_id).number),
      ...[row.now_value, row.now_text, row.now_absence, row.now_currency],
      row.restated_at,
      row.reason_code,
      row.reason,
      String(row.demonstration),
    ];
  };
  return {
    name: 'restatements',
    title: { en: 'Restatements', fr: 'Retraitements', es: 'Reexpresiones' },
    columns: restatementColumns,
    count: () => restatementCount(scope, database, asked),
    fingerprint: () => restatementFingerprint(scope, database, asked),
    rows: () => mapped(restatementsInOrder(scope, database, asked, BATCH), line),
  };
}

async function* mapped<From>(batches: AsyncIterable<From[]>, line: (row: From) => Row): AsyncIterable<Row[]> {
  for await (const batch of batches) yield batch.map(line);
}
