import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.js';
import { DataVersion } from '../../database/data-version.js';
import { Database } from '../../database/database.js';
import {
  observationCount,
  type ObservationRow,
  observationRows,
  type ObservationsQuestion,
} from '../../observation/observations.query.js';
import { argumentIssue, Invalid } from '../../refusals.js';
import { Catalogue } from '../../reference/catalogue.js';
import type { Asker, FileFindings, StandardFile } from '../standard-file.js';
import { iatiActivity } from './iati-activity.js';
import type { IatiDocument } from './iati-model.js';
import { agreedSteps, type EvidenceLink, evidenceLinks } from './iati.query.js';
import { iatiIssues } from './iati.rules.js';
import { SENTENCES } from './iati-words.js';
import { activityXml, iatiFoot, iatiHead } from './iati-xml.js';

/** Rows that are read at once. */
const ROWS = 5000;
const ILLUSTRATIVE_FILE =
  'Contains illustrative values made for a demonstration of Kipimo. They are not measurements; each says so in a comment.';

/** The record of an initiative as an IATI activity file, one institution after another. */
@Injectable()
export class IatiExports {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Errors: NotFound for an unknown initiative; Invalid for an `asOf` nobody can answer, and where the asker sees no
   * row, since the standard knows no empty file. A file that would miss a row breaks off instead.
   */
  async file({ scope, party }: Asker, code: string, asOf: string | null): Promise<StandardFile> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(asOf);
    const initiative = facts.initiative(code);
    const question: ObservationsQuestion = {
      initiativeId: initiative.id,
      asOf: snapshot.asOf,
      rounds: facts.roundsOf(initiative).map(({ id }) => id),
      ...{ indicatorId: null, unitId: null, after: 0, limit: ROWS },
    };
    const { database, config } = this;
    const rows = await observationCount(scope, database, question);
    if (rows === 0) {
      throw new Invalid('There is no row to write: an IATI file needs at least one activity.', [
        argumentIssue('initiative', 'export_empty', { initiative: code }),
      ]);
    }
    const { recordedUpTo } = snapshot;
    const panel = facts.panel(initiative, null, snapshot.asOf);
    const units = [...new Set(panel.map(({ unit }) => unit))].sort((one, other) =>
      one.code < other.code ? -1 : 1,
    );
    const findings: FileFindings = { isIllustrative: false, problems: [] };
    async function* text(): AsyncIterable<string> {
      let sent = 0;
      let isBegun = false;
      for (const unit of units) {
        const held = await everyRow((after) =>
          observationRows(scope, database, { ...question, unitId: unit.id, after }),
        );
        if (held.length === 0) continue;
        const asked = { unitId: unit.id, initiativeId: initiative.id, asOf: snapshot.asOf };
        const [steps, links] = await Promise.all([
          agreedSteps(scope, database, asked),
          evidenceLinks(party, database, asked),
        ]);
        const asOfDay = snapshot.asOf.slice(0, 10);
        const activity = iatiActivity(facts, {
          ...{ initiative, unit, rows: held, steps, documents: documentsOf(links), recordedUpTo, asOfDay },
          spells: panel.filter(({ unitId }) => unitId === unit.id),
          address: config.publicAddress,
        });
        findings.problems.push(...iatiIssues(activity, asOfDay));
        const isIllustrative = activity.description.en.includes(SENTENCES.illustrative.en);
        if (!isBegun) yield iatiHead(recordedUpTo, isIllustrative ? ILLUSTRATIVE_FILE : null);
        findings.isIllustrative ||= isIllustrative;
        isBegun = true;
        sent += held.length;
        yield activityXml(activity);
      }
      if (sent !== rows) throw new Error(`The file has ${sent} of ${rows} rows.`);
      yield iatiFoot;
    }
    return { asOf: snapshot.asOf, dataVersion: snapshot.dataVersion, rows, findings, text: text() };
  }
}

async function everyRow(page: (after: number) => Promise<ObservationRow[]>): Promise<ObservationRow[]> {
  const rows: ObservationRow[] = [];
  for (;;) {
    const next = await page(rows.at(-1)?.id ?? 0);
    rows.push(...next);
    if (next.length < ROWS) return rows;
  }
}

/** What kind of file an address ends in; a page when it does not say. */
const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function documentsOf(links: readonly EvidenceLink[]): ReadonlyMap<number, IatiDocument[]> {
  const documents = new Map<number, IatiDocument[]>();
  for (const { observation, url, title } of links) {
    const ending = /\.(\w+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '';
    const document = { url, title, format: FORMATS[ending] ?? 'text/html' };
    documents.set(observation, [...(documents.get(observation) ?? []), document]);
  }
  return documents;
}
