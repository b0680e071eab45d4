import { Injectable } from '@nestjs/common';
import { EDITABLE_STATES, completeness, isEditable, submittable, TOTAL, writable } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import type { OriginCode } from '../observation/record.codes.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import {
  type BeliefRow,
  beliefsOf,
  type EntryRow,
  entriesOf,
  type EventRow,
  eventsOf,
  type MarkRow,
  openMarksOf,
} from './cells.query.js';
import { historiesOf } from './cell-history.js';
import type { CellHistory } from './cell-record.type.js';
import { issuesOf } from './issue.type.js';
import { reopenedIn } from './reopened.query.js';
import { reopenedOf } from './reopened.rules.js';
import { cellsOf, type ReportCell, ruleCells } from './report.js';
import { type ReportForm, ReportForms } from './report-form.query.js';
import { timingOf } from './round-times.js';
import type { SubmissionHeader } from './submission.query.js';
import { acceptable, movesOpenTo, rolesOver } from './submission.rules.js';
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
  /** Without marks, earlier values and history unless the cells were asked for. */
  readonly cells: readonly ReportCell[];
  readonly entries: readonly EntryRow[];
  readonly events: readonly EventRow[];
  readonly detail: Detail;
  /** Indicators whose cells are open, when it came back for some of them; null when all are. */
  readonly reopened: ReadonlySet<string> | null;
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
    if (headers.length === 0) return [];
    const ids = headers.map((header) => header.id);
    const units = [...new Set(headers.map((header) => header.unitId))];
    const lastEnd =
      headers
        .map((header) => header.periodEnds)
        .sort()
        .at(-1) ?? '';
    const entries = await entriesOf(this.database, ids);
    const beliefs = detail.cells ? await beliefsOf(this.database, units, lastEnd) : [];
    const marks = detail.cells ? await openMarksOf(this.database, ids) : [];
    const events = detail.events ? await eventsOf(this.database, ids) : [];
    const returned = headers.filter(({ state }) => state === 'returned').map(({ id }) => id);
    const reopened = returned.length > 0 ? await reopenedIn(this.database, returned) : [];
    const reopenedById = byKey(reopened, (row) => row.submissionId);
    const entriesById = byKey(entries, (row) => row.submissionId);
    const marksById = byKey(marks, (row) => row.submissionId);
    const eventsById = byKey(events, (row) => row.submissionId);
    const beliefsByUnit = byKey(beliefs, (row) => row.unitId);
    const reports: Report[] = [];
    for (const header of headers) {
      const own = {
        entries: entriesById.get(header.id) ?? [],
        beliefs: beliefsByUnit.get(header.unitId) ?? [],
        marks: marksById.get(header.id) ?? [],
      };
      const form = await this.forms.of(header);
      const cells = await this.cells(header, form, own);
      reports.push({
        header,
        form,
        cells,
        entries: own.entries,
        events: eventsById.get(header.id) ?? [],
        detail,
        reopened: reopenedOf(
          form.items,
          (reopenedById.get(header.id) ?? []).map(({ indicatorId }) => indicatorId),
        ),
      });
    }
    return reports;
  }

  /** What is on record of every cell in the years before the report. */
  async histories(header: SubmissionHeader): Promise<CellHistory[]> {
    const form = await this.forms.of(header);
    const beliefs = await beliefsOf(this.database, [header.unitId], header.periodEnds);
    const years = programmeYears(await this.catalogue.current(), header.initiativeId);
    return historiesOf(form, beliefs, { periodEnds: header.periodEnds, years });
  }

  /** The cells that these rows of one report make. */
  async cells(
    header: SubmissionHeader,
    form: ReportForm,
    rows: { entries: readonly EntryRow[]; beliefs: readonly BeliefRow[]; marks: readonly MarkRow[] },
  ): Promise<ReportCell[]> {
    const years = programmeYears(await this.catalogue.current(), header.initiativeId);
    return cellsOf({
      form,
      period: { id: header.periodId, ends: header.periodEnds },
      years,
      offersParts: EDITABLE_STATES.includes(header.state),
      ...rows,
    });
  }

  /** A report as JSON, as this person sees it. */
  async dataOf(report: Report, viewer: Actor): Promise<SubmissionData> {
    const { header, detail } = report;
    const rules = ruleCells(report.cells, await this.forms.minorUnits());
    const timing = timingOf(header);
    const isWritable = writable(timing).length === 0;
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
      timing: { ...timing, isWritable },
      availableTransitions: movesOpenTo(viewer, header).filter(
        (name) =>
          (name !== 'accept' || acceptable(viewer.userId, handsOf(report)).length === 0) &&
          (name !== 'submit' || header.state !== 'draft' || isWritable),
      ),
      editable: mayEdit(viewer, header),
      reopened: [...(report.reopened ?? [])].sort(),
      cells: detail.cells ? report.cells.map(cellOf) : [],
      issues: detail.cells ? issuesOf(submittable(rules)) : [],
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

/** Whose hands a report went through on its way to the reviewer: who wrote in it and who sent it. */
export function handsOf({ entries, events }: Pick<Report, 'entries' | 'events'>): {
  authors: (string | null)[];
  submitters: (string | null)[];
} {
  return {
    authors: entries.map(({ authorId }) => authorId),
    submitters: events.filter(({ transition }) => transition === 'submit').map(({ actorId }) => actorId),
  };
}

/** Whether this person may change cells of the report now: a role, a state, an open round, a request that may write. */
export function mayEdit(viewer: Actor, header: SubmissionHeader): boolean {
  const isTaken = header.state !== 'draft' || writable(timingOf(header)).length === 0;
  return (
    isTaken && viewer.actions.has('submission.edit') && isEditable(header.state, rolesOver(viewer, header))
  );
}

function cellOf(cell: ReportCell): SubmissionData['cells'][number] {
  return {
    versionId: cell.item.versionId,
    slice: cell.slice,
    required: cell.item.question.required && cell.slice === TOTAL,
    entry: cell.entry && entryOf(cell.entry),
    previous: cell.previous,
    lastAccepted: cell.lastAccepted,
    mark: cell.mark && markOf(cell.mark),
    derived: cell.derived,
    definitionChanged: cell.definitionChanged,
  };
}

/** An entry as the API shows it. */
export function entryOf(
  row: Omit<EntryRow, 'submissionId' | 'indicatorId' | 'versionId' | 'slice' | 'authorId'>,
): Entry {
  const { value, text, absence, currency, note, explanation, version, changedAt, changedBy, origin } = row;
  return {
    value,
    text,
    absence,
    currency,
    note,
    explanation: explanation ?? null,
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

function eventOf(row: EventRow): SubmissionEvent {
  const { transition, fromState, toState, happenedAt, by, note, reasonCode, declaredBy } = row;
  return { transition, fromState, toState, happenedAt, by, note, reasonCode, declaredBy };
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

function byKey<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
