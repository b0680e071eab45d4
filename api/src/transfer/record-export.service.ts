import { Injectable } from '@nestjs/common';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import {
  observationCount,
  observationRows,
  type ObservationsQuestion,
} from '../observation/observations.query.js';
import { Catalogue } from '../reference/catalogue.js';
import { sdmxHead, sdmxLine } from './sdmx-csv.js';
import type { Asker, FileFindings, StandardFile } from './standard-file.js';

/** Rows that are in memory at once. */
const ROWS = 5000;

/** The record of an initiative as one file of lines, page by page, so that its size does not matter. */
@Injectable()
export class RecordExports {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * Errors: NotFound for an unknown initiative; Invalid for an `asOf` nobody can answer. A file that would end before
   * its last row breaks off instead, so that nobody takes it for whole.
   */
  async sdmx({ scope }: Asker, code: string, asOf: string | null): Promise<StandardFile> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(asOf);
    const initiative = facts.initiative(code);
    const question: ObservationsQuestion = {
      initiativeId: initiative.id,
      asOf: snapshot.asOf,
      rounds: facts.roundsOf(initiative).map(({ id }) => id),
      ...{ indicatorId: null, unitId: null, after: 0, limit: ROWS },
    };
    const rows = await observationCount(scope, this.database, question);
    const { database } = this;
    const findings: FileFindings = { isIllustrative: false, problems: [] };
    async function* text(): AsyncIterable<string> {
      yield sdmxHead();
      let after = 0;
      for (let sent = 0; sent < rows;) {
        const page = await observationRows(scope, database, { ...question, after });
        const last = page.at(-1);
        if (!last) throw new Error(`The file has ${sent} of ${rows} rows.`);
        findings.isIllustrative ||= page.some(({ origin }) => origin === 'demonstration');
        yield page.map((row) => sdmxLine(facts, row)).join('');
        sent += page.length;
        after = last.id;
      }
    }
    return { asOf: snapshot.asOf, dataVersion: snapshot.dataVersion, rows, findings, text: text() };
  }
}
