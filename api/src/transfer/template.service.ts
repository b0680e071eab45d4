import { Injectable } from '@nestjs/common';
import type { Language } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { NotFound } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { ReportForms } from '../reporting/report-form.query.js';
import { Reports } from '../reporting/report.service.js';
import { visibleHeader } from '../reporting/submission.query.js';
import { Spreadsheets } from './spreadsheets.js';
import { csvOfTemplate } from './template-csv.js';
import { type TemplateModel, templateModel } from './template-model.js';
import { workbookOf } from './workbook-layout.js';

/** A report as a file to work in. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reports as files that people fill in and send back. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly database: Database,
    private readonly reports: Reports,
    private readonly forms: ReportForms,
    private readonly catalogue: Catalogue,
    private readonly spreadsheets: Spreadsheets,
  ) {}

  /** The report as an .xlsx workbook in a language. Errors: NotFound. */
  async workbook(submission: string, language: Language, viewer: Actor): Promise<TemplateFile> {
    const model = await this.model(submission, language, viewer);
    return { name: `${nameOf(model)}.xlsx`, bytes: await this.spreadsheets.write(workbookOf(model)) };
  }

  /** The report as a CSV file; its questions are named in a language. Errors: NotFound. */
  async csv(submission: string, language: Language, viewer: Actor): Promise<TemplateFile> {
    const model = await this.model(submission, language, viewer);
    return { name: `${nameOf(model)}.csv`, bytes: Buffer.from(csvOfTemplate(model)) };
  }

  private async model(submission: string, language: Language, viewer: Actor): Promise<TemplateModel> {
    const header = await visibleHeader(viewer.scope, this.database, submission);
    if (!header) throw new NotFound('The report');
    const report = await this.reports.whole(header);
    const currencies = [...(await this.forms.minorUnits()).keys()].sort();
    return templateModel(report, await this.catalogue.current(), language, currencies);
  }
}

/** Plain letters, so that every system and mail program keeps the name. */
function nameOf({ origin, language }: TemplateModel): string {
  return `${origin.institution}-${origin.round}-${language}`.replace(/[^A-Za-z0-9-]/g, '-');
}
