import { Injectable } from '@nestjs/common';
import { cellPath, type Language, type Text } from '@kipimo/shared';
import { Database } from '../database/database.js';
import type { StoredText } from '../graphql/text.type.js';
import { Mail, type MailOrder } from '../mail/mail.service.js';
import type { MailItem, MailParams } from '../mail/mail-template.js';
import { dayWords, momentWords } from '../mail/mail-words.js';
import { type Reader, readersOf } from './report-readers.query.js';
import {
  extensionDeclined,
  reportAccepted,
  reportExtended,
  reportReturned,
  reportSubmitted,
} from './report.mail.js';
import type { SubmissionHeader } from './submission.query.js';

/** A report as its messages speak of it, before it is moved. */
type Subject = Pick<SubmissionHeader, 'id' | 'version' | 'unitId' | 'roundCode'>;

/** What one reader is told, without the parts that are the same for everybody. */
type Told<Params extends MailParams> = Pick<MailOrder<Params>, 'template' | 'params' | 'items' | 'link'>;

/** A cell that came back, with what the reviewer says of it. */
interface ReturnedCell {
  readonly indicator: string;
  readonly slice: string;
  readonly reason: string;
}

/** Tells the people of an institution what happened to their report, in the transaction in which it happens. */
@Injectable()
export class ReportNotices {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
  ) {}

  /** The receipt, for those who sign for the institution. `at` is the moment it was sent. */
  async submitted(report: Subject, hash: string, at: string): Promise<void> {
    await this.tell(report, 'submitted', 'leads', ({ name, language, timeZone }, about) => ({
      template: reportSubmitted,
      params: { ...about, name, hash, moment: momentWords(new Date(at), language, timeZone) },
      link: `/reports/${report.id}`,
    }));
  }

  /** The reviewer's sentences, each with the link to its cell. */
  async returned(
    report: Subject,
    by: { reviewer: string; note: string | null; cells: readonly ReturnedCell[] },
  ): Promise<void> {
    const names = await this.indicatorNames(
      report.id,
      by.cells.map(({ indicator }) => indicator),
    );
    const [first] = by.cells;
    const linkTo = (cell: ReturnedCell): string =>
      `/reports/${report.id}#cell-${encodeURIComponent(cellPath(cell.indicator, cell.slice))}`;
    await this.tell(report, 'returned', 'everybody', ({ name, language }, about) => ({
      template: reportReturned,
      params: { ...about, name, count: by.cells.length, note: by.note ?? '', reviewer: by.reviewer },
      items: by.cells.map((cell): MailItem => ({
        words: `${saidIn(names.get(cell.indicator), language) ?? cell.indicator}: ${cell.reason.trim()}`,
        link: linkTo(cell),
      })),
      link: first ? linkTo(first) : `/reports/${report.id}`,
    }));
  }

  async accepted(report: Subject, note: string | null): Promise<void> {
    await this.tell(report, 'accepted', 'everybody', ({ name }, about) => ({
      template: reportAccepted,
      params: { ...about, name, note: note ?? '' },
      link: `/reports/${report.id}`,
    }));
  }

  /** More time for an institution in a round, whether it has begun its report or not. `until` is the last day. */
  async extended(given: {
    readonly unitId: number;
    readonly unitCode: string;
    readonly roundCode: string;
    readonly until: string;
    readonly reason: string;
  }): Promise<void> {
    // One after the other: in a transaction both hold one connection.
    const institution = await this.nameOf(given.unitId);
    const readers = await readersOf(this.database, [given.unitId]);
    for (const reader of readers) {
      await this.mail.queue({
        to: reader.email,
        language: reader.language,
        template: reportExtended,
        params: {
          name: reader.name,
          institution,
          round: given.roundCode,
          until: dayWords(given.until, reader.language),
          reason: given.reason,
        },
        link: '/my-reports',
        key: `report.extended:${given.roundCode}:${given.unitCode}:${given.until}:${reader.userId}`,
      });
    }
  }

  /** An institution's request for more time was declined. `until` is the day that it had asked for. */
  async declined(answer: {
    readonly request: string;
    readonly unitId: number;
    readonly roundCode: string;
    readonly until: string;
    readonly reason: string;
  }): Promise<void> {
    const institution = await this.nameOf(answer.unitId);
    for (const reader of await readersOf(this.database, [answer.unitId])) {
      await this.mail.queue({
        to: reader.email,
        language: reader.language,
        template: extensionDeclined,
        params: {
          name: reader.name,
          institution,
          round: answer.roundCode,
          until: dayWords(answer.until, reader.language),
          reason: answer.reason,
        },
        link: '/my-reports',
        key: `extension.declined:${answer.request}:${reader.userId}`,
      });
    }
  }

  private async tell<Params extends MailParams>(
    report: Subject,
    what: string,
    who: 'everybody' | 'leads',
    tells: (reader: Reader, about: { institution: string; round: string }) => Told<Params>,
  ): Promise<void> {
    const readers = await readersOf(this.database, [report.unitId], who);
    if (readers.length === 0) return;
    const about = { institution: await this.nameOf(report.unitId), round: report.roundCode };
    for (const reader of readers) {
      await this.mail.queue({
        ...tells(reader, about),
        to: reader.email,
        language: reader.language,
        key: `report.${what}:${report.id}:${report.version}:${reader.userId}`,
      });
    }
  }

  private async nameOf(unitId: number): Promise<string> {
    const row = await this.database.row<{ name: string }>(
      'unit-name-now',
      `select coalesce((select coalesce(n.acronym, n.name) from unit_name n
         where n.unit_id = u.id order by upper(n.valid) desc nulls first limit 1), u.code) as name
       from reporting_unit u where u.id = $1`,
      [unitId],
    );
    return row?.name ?? '';
  }

  /** Names of indicators as the report's round asks them, by code. */
  private async indicatorNames(report: string, codes: readonly string[]): Promise<Map<string, StoredText>> {
    const rows = await this.database.rows<{ code: string; name: StoredText }>(
      'report-indicator-names',
      `select i.code, v.name from submission s join round r on r.id = s.round_id
       join framework_item f on f.framework_version_id = r.framework_version_id
       join indicator_version v on v.id = f.indicator_version_id join indicator i on i.id = v.indicator_id
       where s.id = $1 and i.code = any($2::text[])`,
      [report, codes],
    );
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}

function saidIn(text: Text | StoredText | undefined, language: Language): string | undefined {
  return text?.[language] ?? text?.en;
}
