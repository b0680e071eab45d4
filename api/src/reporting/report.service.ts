import { Injectable } from '@nestjs/common';
import { completeness, isEditable, submittable, TOTAL } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import type { OriginCode } from '../observation/record.codes.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import {
  beliefsOf,
  type EntryRow,
  entriesOf,
  type EventRow,
  eventsOf,
  type MarkRow,
  openMarksOf,
} from './cells.query.js';
import { issuesOf } from './issue.type.js';
import { cellsOf, type ReportCell, ruleCells } from './report.js';
import { type ReportForm, ReportForms } from './report-form.query.js';
import type { SubmissionHeader } from './submission.query.js';
import { movesOpenTo, rolesOver } from './submission.rules.js';
import type { Entry, Submission, SubmissionData, SubmissionEvent } from './submission.type.js';

/** How much of a report is asked for: a list does not need the cells. */
export interface Detail {
  readonly cells: boolean;
  readonly events: boolean;
}

/** A report with its cells, before it takes the shape of the API. */
export interface Report {
  readonly header: SubmissionHeader;
  readonly form: ReportForm;
  readonly cells: readonly ReportCell[];
  readonly entries: readonly EntryRow[];
  readonly events: readonly EventRow[];
}

/** Puts reports together: a handful of statements however many there are. */
@Injectable()
export class Reports {
  constructor(
    private readonly database: Database,
    private readonly forms: ReportForms,
    private readonly catalogue: Catalogue,
  ) {}

  /** The report with its cells and events. The header must have been read for the asker's scope. */
  async whole(header: SubmissionHeader): Promise<Report> {
    const [report] = await this.load([header], { cells: true, events: true });
    if (!report) throw new Error('A header gives a report.');
    return report;
  }

  /** Reports of visible headers, in the same order, with what was asked for. */
  async load(headers: readonly SubmissionHeader[], detail: Detail): Promise<Report[]> {
    const ids = headers.map((header) => header.id);
    const units = [...new Set(headers.map((header) => header.unitId))];
    const lastEnd =
      headers
        .map((header) => header.periodEnds)
        .sort()
        .at(-1) ?? '';
    const nothing = headers.length === 0;
    const entries = nothing ? [] : await entriesOf(this.database, ids);
    const beliefs = nothing || !detail.cells ? [] : await beliefsOf(this.database, units, lastEnd);
    const marks = nothing || !detail.cells ? [] : await openMarksOf(this.database, ids);
    const events = nothing || !detail.events ? [] : await eventsOf(this.database, ids);
    const facts = await this.catalogue.current();
    const bySubmission = byKey(entries, (row) => row.submissionId);
    const marksOf = byKey(marks, (row) => row.submissionId);
    const happened = byKey(events, (row) => row.submissionId);
    const beliefsByUnit = byKey(beliefs, (row) => String(row.unitId));
    const reports: Report[] = [];
    for (const header of headers) {
      const form = await this.forms.of(header);
      const parts = {
        form,
        period: { id: header.periodId, ends: header.periodEnds },
        entries: bySubmission.get(header.id) ?? [],
        beliefs: beliefsByUnit.get(String(header.unitId)) ?? [],
        marks: marksOf.get(header.id) ?? [],
        years: programmeYears(facts, header.initiativeId),
      };
      const cells = cellsOf(parts);
      reports.push({ header, form, cells, entries: parts.entries, events: happened.get(header.id) ?? [] });
    }
    return reports;
  }

  /** A report as JSON, as this person sees it. */
  async dataOf(report: Report, viewer: Actor): Promise<SubmissionData> {
    const { header } = report;
    const rules = ruleCells(report.cells, await this.forms.minorUnits());
    return {
      id: header.id,
      unitId: header.unitId,
      roundId: header.roundId,
      periodStarts: header.periodStarts,
      periodEnds: header.periodEnds,
      periodLabel: header.periodLabel,
      state: header.state,
      version: header.version,
      submittedAt: header.submittedAt,
      acceptedAt: header.acceptedAt,
      receiptHash: header.receiptHash,
      dueOn: header.dueOn,
      currency: header.currency,
      availableTransitions: movesOpenTo(viewer, header),
      editable: mayEdit(viewer, header),
      cells: report.cells.map((cell) => ({
        versionId: cell.item.versionId,
        slice: cell.slice,
        required: cell.item.question.required && cell.slice === TOTAL,
        entry: cell.entry && entryOf(cell.entry),
        previous: cell.previous,
        lastAccepted: cell.lastAccepted,
        mark: cell.mark && markOf(cell.mark),
        derived: cell.derived,
        definitionChanged: cell.definitionChanged,
      })),
      issues: issuesOf(submittable(rules)),
      events: report.events.map(eventOf),
      ...completeness(rules),
    };
  }

  /** The same with institution, round and definitions in place of their ids. */
  async present(data: SubmissionData): Promise<Submission> {
    const facts = await this.catalogue.current();
    return {
      ...data,
      institution: facts.unitById(data.unitId),
      round: facts.roundById(data.roundId),
      cells: data.cells.map((cell) => ({ ...cell, version: facts.versionById(cell.versionId) })),
    };
  }
}

/** Whether this person may change cells of the report now: a role, a state, and a request that may write. */
export function mayEdit(viewer: Actor, header: SubmissionHeader): boolean {
  return viewer.actions.has('submission.edit') && isEditable(header.state, rolesOver(viewer, header));
}

/** An entry as the API shows it. */
export function entryOf(
  row: Omit<EntryRow, 'submissionId' | 'indicatorId' | 'versionId' | 'slice' | 'authorId'>,
): Entry {
  const { value, text, absence, currency, note, version, changedAt, changedBy, origin } = row;
  return {
    value,
    text,
    absence,
    currency,
    note,
    version,
    changedAt,
    changedBy,
    origin: origin as OriginCode,
  };
}

function markOf({
  kind,
  reason,
  markedAt,
  markedBy,
}: MarkRow): NonNullable<SubmissionData['cells'][number]['mark']> {
  return { kind, reason, markedAt, markedBy };
}

function eventOf({ transition, fromState, toState, happenedAt, by, note }: EventRow): SubmissionEvent {
  return { transition, fromState, toState, happenedAt, by, note };
}

function programmeYears(
  facts: ReferenceFacts,
  initiativeId: number,
): { programmeYear: number; starts: string; ends: string }[] {
  return facts.roundsOf(facts.initiativeById(initiativeId)).map((round) => ({
    programmeYear: round.programmeYear,
    starts: round.programmeStarts,
    ends: round.programmeEnds,
  }));
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
