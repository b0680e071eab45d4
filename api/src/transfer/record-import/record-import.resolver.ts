import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Finding } from '@kipimo/shared';
import type { Actor } from '../../access/actor.js';
import { Requires, Viewer } from '../../access/requires.js';
import { type ImportCheck, ImportChecks } from './import-check.service.js';
import { shown } from './import-changes.rules.js';
import { formQuestions, guessedRoles } from './import-columns.rules.js';
import { RecordImportInput, requestOf } from './record-import.inputs.js';
import type { RecordImportRow } from './record-import.query.js';
import { countsOf, RecordImports } from './record-import.service.js';
import { ImportFile, type ImportParam, RecordImport, RecordImportCheck } from './record-import.type.js';

const operationId = 'A UUID made by the sender. Sent again, it has the same effect and the same answer.';
const LISTED = { problems: 200, rows: 50, samples: 3 } as const;

@Resolver()
export class RecordImportResolver {
  constructor(
    private readonly imports: RecordImports,
    private readonly checks: ImportChecks,
  ) {}

  @Query(() => [RecordImport], {
    description: 'Named imports of settled data into an initiative, or of country context; newest first.',
  })
  @Requires('record.import')
  async recordImports(
    @Args('initiative', {
      type: () => String,
      nullable: true,
      description: 'Code of the initiative; left out for country context.',
    })
    initiative: string | null,
    @Viewer() viewer: Actor,
  ): Promise<RecordImport[]> {
    return (await this.imports.of(initiative, viewer)).map(recordImportOf);
  }

  @Query(() => ImportFile, { description: 'A file that you uploaded: its columns, and what it leaves open.' })
  @Requires('record.import')
  async importFile(
    @Args('id', { type: () => ID, description: 'The file, as uploading it named it.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<ImportFile> {
    const record = await this.imports.one(id, viewer);
    const { head, rows } = await this.checks.table(id);
    const guesses = guessedRoles(head);
    const cells = (role: string): string[] =>
      rows.map((row) => row.cells[guesses.findIndex((guess) => guess === role)] ?? '');
    return {
      import: recordImportOf(record),
      lines: rows.length,
      columns: head.map((words, column) => ({
        column,
        head: words,
        samples: rows.slice(0, LISTED.samples).map((row) => (row.cells[column] ?? '').slice(0, 80)),
        guess: guesses[column] ?? null,
      })),
      ...formQuestions(cells('value'), cells('period')),
    };
  }

  @Query(() => RecordImportCheck, { description: 'What a file would do. Nothing is changed.' })
  @Requires('record.import')
  async checkRecordImport(
    @Args('input', { type: () => RecordImportInput, description: 'The file and what you say of it.' })
    input: RecordImportInput,
    @Viewer() viewer: Actor,
  ): Promise<RecordImportCheck> {
    return checkOf(await this.imports.check(requestOf(input), viewer));
  }

  @Mutation(() => RecordImport, {
    description: 'Write a file into the record as a named import. Every row lands, or none does.',
  })
  @Requires('record.import')
  async applyRecordImport(
    @Args('operationId', { type: () => ID, description: operationId }) key: string,
    @Args('input', { type: () => RecordImportInput, description: 'The file and what you say of it.' })
    input: RecordImportInput,
    @Viewer() viewer: Actor,
  ): Promise<RecordImport> {
    const id = await this.imports.apply(key, requestOf(input), viewer);
    return recordImportOf(await this.imports.one(id, viewer));
  }

  @Mutation(() => RecordImport, {
    description:
      'Take a named import back. Its values are held no longer, and what they replaced is held again; nothing is deleted.',
  })
  @Requires('record.import')
  async undoRecordImport(
    @Args('operationId', { type: () => ID, description: operationId }) key: string,
    @Args('id', { type: () => ID, description: 'The import.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<RecordImport> {
    return recordImportOf(await this.imports.one(await this.imports.undo(key, id, viewer), viewer));
  }
}

const recordImportOf = ({ manifest, ...row }: RecordImportRow): RecordImport => ({
  ...row,
  manifest: manifest == null ? null : JSON.stringify(manifest),
});

const paramsOf = ({ params }: Finding): ImportParam[] =>
  Object.entries(params).map(([name, value]) => ({ name, value }));

function checkOf(check: ImportCheck): RecordImportCheck {
  const counts = countsOf(check);
  const problemCount = check.problems.filter(({ severity }) => severity === 'error').length;
  const observations = check.rows.map((row) => ({
    ...{ line: row.line, kind: row.kind, place: row.unit.code, slice: row.slice },
    indicator: row.version.indicator,
    period: row.period.label,
    was: row.before && shown(row.before),
    now: shown(row),
  }));
  const context = check.context.map((row) => ({
    ...{ line: row.line, kind: row.kind, place: row.iso3, slice: '', indicator: row.series },
    period: String(row.year),
    was: row.before,
    now: row.value,
  }));
  return {
    ...counts,
    ...{ lines: check.lines, passedOver: check.passedOver, problemCount },
    findings: check.findings.map((found) => ({
      field: found.field,
      rule: found.rule,
      params: paramsOf(found),
    })),
    problems: check.problems
      .slice(0, LISTED.problems)
      .map((found) => ({ ...found, params: paramsOf(found) })),
    rows: [...observations, ...context].filter(({ kind }) => kind !== 'unchanged').slice(0, LISTED.rows),
    ready: problemCount + check.findings.length === 0 && counts.newCount + counts.changedCount > 0,
  };
}
