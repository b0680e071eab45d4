import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { issueAt } from '@kipimo/shared';
import type { Actor } from '../../access/actor.js';
import { Audit } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import { argumentIssue, Invalid, NotFound, WrongState } from '../../refusals.js';
import { Catalogue } from '../../reference/catalogue.js';
import { OperationKeys, signedIn } from '../../reporting/operation-keys.js';
import { isUuid } from '../../reporting/submission.query.js';
import { earlierContext, keepContext, keepSeries, putBack } from './context.query.js';
import { type ImportCheck, ImportChecks, type ImportRequest, tableOf } from './import-check.service.js';
import {
  closeBeliefs,
  closeImport,
  keepFile,
  lockImport,
  noteRecordApplied,
  noteRecordUndone,
  openBatch,
  openBeliefs,
  recordImportById,
  type RecordImportRow,
  recordImportsOf,
} from './record-import.query.js';

/** Rows in one statement, so that none takes long. */
const AT_ONCE = 2000;

/** Named imports of settled data: the second door into the record. */
@Injectable()
export class RecordImports {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly checks: ImportChecks,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /**
   * Takes a file in to be looked at.
   *
   * Errors  NotFound for an initiative that is not the asker's to import into; Invalid for a file that is no table.
   */
  async take(
    file: { name: string; bytes: Uint8Array },
    initiative: string | null,
    viewer: Actor,
  ): Promise<RecordImportRow> {
    const userId = signedIn(viewer);
    const initiativeId = await this.reached(initiative, viewer);
    tableOf(file.bytes);
    const id = await keepFile(this.database, {
      kind: initiative === null ? 'context' : 'observations',
      ...{ initiativeId, userId, by: viewer.name, name: file.name, bytes: file.bytes },
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
    });
    return this.one(id, viewer);
  }

  /** Errors: NotFound for an import that is not there or not the asker's. */
  async one(id: string, viewer: Actor): Promise<RecordImportRow> {
    const record = isUuid(id) ? await recordImportById(this.database, id) : null;
    const facts = await this.catalogue.current();
    if (!record) throw new NotFound('The import');
    const code = record.initiativeId === null ? null : facts.initiativeById(record.initiativeId).code;
    await this.reached(code, viewer);
    // What somebody only looked at is nobody else's.
    if (record.appliedAt === null && record.userId !== viewer.userId) throw new NotFound('The import');
    return record;
  }

  /** Imports into an initiative, or of country context, newest first. Errors: NotFound. */
  async of(initiative: string | null, viewer: Actor): Promise<RecordImportRow[]> {
    return recordImportsOf(this.database, await this.reached(initiative, viewer));
  }

  /** What a file would do; nothing is changed. Errors: NotFound. */
  async check(request: ImportRequest, viewer: Actor): Promise<ImportCheck> {
    return this.checks.check(await this.one(request.id, viewer), request, today());
  }

  /**
   * Writes a file: every row, or none.
   *
   * Shape   the id of the import, whose receipt names what it did.
   * Errors  NotFound; Invalid with the problems, and for a file that changes nothing; WrongState when it was applied.
   */
  apply(operationId: string, request: ImportRequest, viewer: Actor): Promise<string> {
    const payload = { ...request };
    return this.keys.once({ operationId, kind: 'record_import.apply', payload }, viewer, async () => {
      const userId = signedIn(viewer);
      await lockImport(this.database, request.id);
      const record = await this.one(request.id, viewer);
      if (record.appliedAt !== null) throw new WrongState('This file was imported already.');
      // The lock comes first: what is compared below cannot change before it is written.
      const at = await this.database.advanceDataVersion();
      const check = await this.checks.check(record, request, today());
      refuseProblems(check);
      const planned = [...check.rows, ...check.context].filter(({ kind }) => kind !== 'unchanged');
      if (planned.length === 0)
        throw new Invalid('Everything in the file is on record.', [
          argumentIssue('id', 'import_changes_nothing'),
        ]);
      const { name, recordedOn } = request.manifest;
      const importId = await openBatch(this.database, {
        name: name.trim(),
        manifest: manifestOf(record, request, check),
        backdates: recordedOn !== null,
        userId,
      });
      const earlier = await this.write(importId, check, request, at);
      const counts = countsOf(check);
      await noteRecordApplied(this.database, record.id, { name: name.trim(), importId, earlier, ...counts });
      await this.audit.append(viewer, {
        action: 'record_import.applied',
        subjectKind: 'import',
        subjectId: record.id,
        detail: { name, file: record.fileName, sha256: record.sha256, ...counts, recordedOn },
      });
      this.database.afterCommit(() => this.catalogue.forget());
      return record.id;
    });
  }

  /**
   * Takes an import back: its values are held no longer, and those that it replaced are held again.
   *
   * Errors  NotFound; WrongState for one that was not applied, or was taken back.
   */
  undo(operationId: string, id: string, viewer: Actor): Promise<string> {
    return this.keys.once({ operationId, kind: 'record_import.undo', payload: { id } }, viewer, async () => {
      const userId = signedIn(viewer);
      if (isUuid(id)) await lockImport(this.database, id);
      const record = await this.one(id, viewer);
      if (record.importId === null || record.undoneAt !== null) {
        throw new WrongState('This import cannot be taken back.');
      }
      const at = await this.database.advanceDataVersion();
      const kept =
        record.kind === 'context'
          ? record.newCount +
            record.changedCount -
            (await putBack(this.database, await earlierContext(this.database, id)))
          : (await closeImport(this.database, record.importId, at)).kept;
      await noteRecordUndone(this.database, id, { userId, name: viewer.name }, kept);
      await this.audit.append(viewer, {
        action: 'record_import.undone',
        subjectKind: 'import',
        subjectId: id,
        detail: { name: record.name, kept },
      });
      this.database.afterCommit(() => this.catalogue.forget());
      return id;
    });
  }

  private async write(
    importId: number,
    check: ImportCheck,
    { manifest }: ImportRequest,
    at: string,
  ): Promise<object | null> {
    const rows = check.rows.filter(({ kind }) => kind !== 'unchanged');
    const replaced = rows.flatMap(({ before }) => (before === null ? [] : [before.id]));
    if (replaced.length > 0) await closeBeliefs(this.database, replaced, at);
    const from = manifest.recordedOn === null ? at : `${manifest.recordedOn}T00:00:00Z`;
    for (let index = 0; index < rows.length; index += AT_ONCE) {
      await openBeliefs(this.database, importId, rows.slice(index, index + AT_ONCE), from, manifest.reason);
    }
    const values = check.context.filter(({ kind }) => kind !== 'unchanged');
    if (values.length === 0) return null;
    const series = new Map(values.map((row) => [row.series, row.seriesName]));
    const { source, licence, unit } = manifest;
    const said = [...series].map(([code, name]) => ({ code, name, unit: unit ?? '', source, licence }));
    await keepSeries(this.database, said);
    for (let index = 0; index < values.length; index += AT_ONCE) {
      await keepContext(this.database, values.slice(index, index + AT_ONCE));
    }
    return values.map(({ series: code, iso3, year, before, value }) => ({
      ...{ series: code, iso3, year, was: before, now: value },
    }));
  }

  /** Who may import here: managers into their initiative, administrators everywhere; context is administrators'. */
  private async reached(initiative: string | null, viewer: Actor): Promise<number | null> {
    const isAdministrator = viewer.roles.some(({ role }) => role === 'administrator');
    if (initiative === null) {
      if (!isAdministrator) throw new NotFound('The import of country context');
      return null;
    }
    const { id } = (await this.catalogue.current()).initiative(initiative);
    const manages = viewer.roles.some(({ role, initiativeId }) => role === 'manager' && initiativeId === id);
    if (!isAdministrator && !manages) throw new NotFound(`Initiative "${initiative}"`);
    return id;
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

export function countsOf({ rows, context }: ImportCheck): {
  newCount: number;
  changedCount: number;
  unchangedCount: number;
} {
  const count = (kind: string): number => [...rows, ...context].filter((row) => row.kind === kind).length;
  return { newCount: count('new'), changedCount: count('changed'), unchangedCount: count('unchanged') };
}

function refuseProblems({ findings, problems }: ImportCheck): void {
  const issues = [
    ...findings.map((found) => issueAt(found.field, found)),
    ...problems
      .filter(({ severity }) => severity === 'error')
      .slice(0, 100)
      .map((found) => issueAt(`line ${found.line}`, found)),
  ];
  if (issues.length > 0) throw new Invalid('The file has problems; nothing was imported.', issues);
}

/** What stays with the import for ever. */
function manifestOf(
  record: RecordImportRow,
  { mapping, manifest }: ImportRequest,
  check: ImportCheck,
): object {
  return {
    ...{ ...manifest, name: manifest.name.trim(), kind: record.kind },
    file: { name: record.fileName, sha256: record.sha256, lines: check.lines },
    ...(record.kind === 'context' ? {} : { mapping }),
    ...countsOf(check),
  };
}
