import { Injectable } from '@nestjs/common';
import { finding, type Finding, parseIsoDate } from '@kipimo/shared';
import { Database } from '../../database/database.js';
import { argumentIssue, Invalid, NotFound } from '../../refusals.js';
import { Catalogue } from '../../reference/catalogue.js';
import type { ReferenceFacts } from '../../reference/reference-facts.js';
import { heldContext } from './context.query.js';
import { type ContextRow, contextRows } from './context-table.rules.js';
import { plannedChanges, type PlannedRow } from './import-changes.rules.js';
import { type ImportMapping, type ImportProblem, mappingFindings, readRows } from './import-plan.rules.js';
import { importTable, type ImportTable } from './import-table.js';
import { ImportTerms } from './import-terms.js';
import { contentOf, isNameTaken, type RecordImportRow, standingBeliefs } from './record-import.query.js';

/** What an import says of itself: its manifest. */
export interface ImportManifest {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly recordedOn: string | null;
  readonly replaces: boolean;
  readonly reason: string | null;
  /** Of new context series. */
  readonly unit: string | null;
}

/** A file with everything that a person said of it. */
export interface ImportRequest {
  readonly id: string;
  readonly mapping: ImportMapping;
  readonly manifest: ImportManifest;
}

/** A context value beside the one that is held. */
export interface PlannedContext extends ContextRow {
  readonly kind: 'new' | 'changed' | 'unchanged';
  readonly before: string | null;
}

/** What an import would do. */
export interface ImportCheck {
  readonly rows: readonly PlannedRow[];
  readonly context: readonly PlannedContext[];
  readonly problems: readonly ImportProblem[];
  /** What is wrong with the manifest or the choice of columns, by field. */
  readonly findings: readonly (Finding & { readonly field: string })[];
  readonly passedOver: number;
  readonly lines: number;
}

const LONGEST_WORDS = 500;

/** Files and what they would do, nothing changed. */
@Injectable()
export class ImportChecks {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {}

  /** The file as a table. Errors: NotFound once it was applied or forgotten. */
  async table(id: string): Promise<ImportTable> {
    const bytes = await contentOf(this.database, id);
    if (bytes === null) throw new NotFound('The file');
    return tableOf(bytes);
  }

  /** Errors: NotFound for a file that is gone. */
  async check(
    record: RecordImportRow,
    { mapping, manifest }: ImportRequest,
    asOfDay: string,
  ): Promise<ImportCheck> {
    const table = await this.table(record.id);
    const facts = await this.catalogue.current();
    const said = await this.manifestFindings(manifest, record, asOfDay);
    if (record.kind === 'context') return this.checkContext(table, facts, said);
    const columns = mappingFindings(mapping, table.head.length).map((found) => ({
      ...found,
      field: 'columns',
    }));
    const nothing = { rows: [], context: [], problems: [], passedOver: 0, lines: table.rows.length };
    if (columns.length > 0 || record.initiativeId === null)
      return { ...nothing, findings: [...columns, ...said] };
    const terms = new ImportTerms(facts, facts.initiativeById(record.initiativeId));
    const read = readRows(table, mapping, terms);
    const standing = await standingBeliefs(
      this.database,
      [...new Set(read.rows.map(({ unit }) => unit.id))],
      [...new Set(read.rows.map(({ version }) => version.indicatorId))],
    );
    const planned = plannedChanges(read.rows, standing, manifest);
    const problems = [...read.problems, ...planned.problems].sort((one, other) => one.line - other.line);
    return { ...nothing, rows: planned.rows, problems, findings: said };
  }

  private async checkContext(
    table: ImportTable,
    facts: ReferenceFacts,
    findings: ImportCheck['findings'],
  ): Promise<ImportCheck> {
    const known = new Set(facts.countries.map(({ iso3 }) => iso3));
    const read = contextRows(table, (iso3) => known.has(iso3));
    const lines = table.rows.length;
    if ('found' in read) {
      const wrong = [...findings, { ...read.found, field: 'columns' }];
      return { rows: [], context: [], problems: [], findings: wrong, passedOver: 0, lines };
    }
    const held = await heldContext(this.database, [...new Set(read.rows.map(({ series }) => series))]);
    const before = new Map(held.map((one) => [`${one.series}|${one.iso3}|${one.year}`, one.value]));
    const context = read.rows.map((row): PlannedContext => {
      const was = before.get(`${row.series}|${row.iso3}|${row.year}`) ?? null;
      return {
        ...row,
        before: was,
        kind: was === null ? 'new' : was === row.value ? 'unchanged' : 'changed',
      };
    });
    return { rows: [], context, problems: read.problems, findings, passedOver: read.passedOver, lines };
  }

  private async manifestFindings(
    manifest: ImportManifest,
    record: RecordImportRow,
    asOfDay: string,
  ): Promise<ImportCheck['findings']> {
    const { name, source, licence, recordedOn, replaces, reason } = manifest;
    const lacks = (field: string, words: string): ImportCheck['findings'] =>
      words.trim() === ''
        ? [{ ...finding('import_field_missing', { field }), field }]
        : words.length > LONGEST_WORDS
          ? [{ ...finding('text_too_long', { maximum: String(LONGEST_WORDS) }), field }]
          : [];
    const isTaken = name.trim() !== '' && (await isNameTaken(this.database, name.trim()));
    const day = recordedOn === null ? null : parseIsoDate(recordedOn);
    return [
      ...lacks('name', name),
      ...lacks('source', source),
      ...lacks('licence', licence),
      ...(isTaken ? [{ ...finding('import_name_taken', { name }), field: 'name' }] : []),
      ...(recordedOn !== null && (day === null || day > asOfDay || record.kind === 'context')
        ? [{ ...finding('import_recorded_on', { value: recordedOn }), field: 'recordedOn' }]
        : []),
      ...(replaces && (reason ?? '').trim() === ''
        ? [{ ...finding('import_field_missing', { field: 'reason' }), field: 'reason' }]
        : []),
    ];
  }
}

/** Errors: Invalid for a file that is no table. */
export function tableOf(bytes: Uint8Array): ImportTable {
  const table = importTable(bytes);
  if ('found' in table) {
    throw new Invalid('The file cannot be read.', [
      argumentIssue('file', table.found.rule, { ...table.found.params }),
    ]);
  }
  return table;
}
