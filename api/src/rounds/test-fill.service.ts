import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { argumentIssue, NotFound, WrongState } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { beliefsOf } from '../reporting/cells.query.js';
import { EntryService } from '../reporting/entry.service.js';
import { ReportForms } from '../reporting/report-form.query.js';
import { Reports } from '../reporting/report.service.js';
import type { SubmissionHeader } from '../reporting/submission.query.js';
import { shown } from './cockpit.service.js';
import { managedRound } from './round.reader.js';
import { stageOf } from './round.rules.js';
import { carriedEntries, type TestHeader, testHeader } from './test-fill.query.js';
import type { TestFill, TestFillInput } from './test-fill.type.js';

/** The form of a round before it opens. It reads and judges, and has no way to write. */
@Injectable()
export class TestFillService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly forms: ReportForms,
    private readonly reports: Reports,
    private readonly entries: EntryService,
  ) {}

  /**
   * The form with everything that was typed, through the same merge and the same rules as a report.
   *
   * Errors  NotFound for a round that is not the asker's and an institution that it does not ask; WrongState once the
   *         round has opened, and where the institution's calendar has no period in the programme year.
   */
  async fill(input: TestFillInput, viewer: Actor): Promise<TestFill> {
    const round = await managedRound(viewer.scope, this.database, input.round);
    if (!round) throw new NotFound('The round');
    if (!['in_preparation', 'announced'].includes(stageOf(round, round.roundNow))) {
      throw new WrongState('A form is tried before its round opens.', [
        argumentIssue('round', 'round_has_opened'),
      ]);
    }
    const found = await testHeader(viewer.scope, this.database, round.code, input.institution);
    if (!found) throw new NotFound('The institution in this round');
    const header = withPeriod(found);
    const standing = await carriedEntries(this.database, header);
    const { entries, answer } = await this.entries.tried(header, input.operations, standing, viewer);
    const form = await this.forms.of(header);
    const beliefs = await beliefsOf(this.database, [header.unitId], header.periodEnds);
    const cells = await this.reports.cells(header, form, { entries, beliefs, marks: [] });
    const detail = { cells: true, events: false };
    const report = { header, form, cells, entries, events: [], detail, reopened: null };
    const data = await this.reports.dataOf(report, viewer);
    const facts = await this.catalogue.current();
    const { framework, initiative } = shown(round, facts);
    return {
      submission: {
        ...data,
        editable: true,
        availableTransitions: [],
        institution: facts.unitById(header.unitId),
        round: { ...round, framework, initiative },
        cells: data.cells.map((cell) => ({ ...cell, version: facts.versionById(cell.versionId) })),
      },
      history: await this.reports.histories(header),
      answer,
    };
  }
}

function withPeriod(header: TestHeader): SubmissionHeader {
  const { periodId, periodLabel, periodStarts, periodEnds } = header;
  if (periodId === null || periodLabel === null || periodStarts === null || periodEnds === null) {
    throw new WrongState('The calendar of the institution has no period in this programme year.', [
      argumentIssue('institution', 'members_without_period'),
    ]);
  }
  return { ...header, periodId, periodLabel, periodStarts, periodEnds };
}
