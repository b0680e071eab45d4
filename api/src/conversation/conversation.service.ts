import { Injectable } from '@nestjs/common';
import { cellPath, isSliceAllowed } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { partyScope } from '../access/scope.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Catalogue } from '../reference/catalogue.js';
import { NotFound, refuseUnless } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { ReportForms } from '../reporting/report-form.query.js';
import { type SubmissionHeader, visibleHeader } from '../reporting/submission.query.js';
import { rolesOver } from '../reporting/submission.rules.js';
import type { CellInput, CloseThreadInput, SayInput, SeenInput } from './conversation.input.js';
import {
  closable,
  type MessageKind,
  sayable,
  sideOf,
  type SpeakingRole,
  speakingRole,
  standingOf,
} from './conversation.rules.js';
import type { Conversation, Thread, ThreadData, ThreadMessage } from './conversation.type.js';
import { appendMessage, type CellKey, type MessageRow, messagesOf, rememberSeen } from './thread.query.js';

/** What a person is to the conversation about a report. */
interface Party {
  readonly header: SubmissionHeader;
  readonly role: SpeakingRole;
}

/** Talk about the cells of a report, between its institution and its reviewers. Nobody else hears of it. */
@Injectable()
export class Conversations {
  constructor(
    private readonly database: Database,
    private readonly forms: ReportForms,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /** Errors  NotFound for a report that is not the asker's to talk about, and for a cell that it does not have. */
  async thread(asked: CellInput, viewer: Actor): Promise<Thread> {
    const party = await this.party(asked.submission, viewer);
    const cell = await this.cell(asked, party.header);
    return this.presented(await this.threadData(cell, viewer));
  }

  async conversation(submission: string, viewer: Actor): Promise<Conversation> {
    const { header, role } = await this.party(submission, viewer);
    const form = await this.forms.of(header);
    const cells = new Map<string, MessageRow[]>();
    for (const row of await messagesOf(partyScope(viewer), this.database, [header.id], viewer.userId)) {
      const path = `${row.indicatorId}|${row.slice}`;
      cells.set(path, [...(cells.get(path) ?? []), row]);
    }
    const data = [...cells.values()].flatMap((rows) => {
      const [first] = rows;
      const item = first && form.byIndicatorId.get(first.indicatorId);
      return item ? [threadOf({ ...first, versionId: item.versionId }, rows, viewer)] : [];
    });
    data.sort((a, b) => ((a.lastSaidAt ?? '') < (b.lastSaidAt ?? '') ? 1 : -1));
    const side = sideOf(role);
    return {
      side,
      mayWrite: viewer.actions.has('conversation.write'),
      isShared: header.state !== 'draft',
      threads: await Promise.all(data.map((thread) => this.presented(thread))),
      unread: data.reduce((sum, { unread }) => sum + unread, 0),
      waiting: data.filter(({ waitingFor }) => waitingFor === side).length,
    };
  }

  /** Errors  NotFound; Invalid for words that cannot be said; Conflict for a key that stands for something else. */
  say(input: SayInput, viewer: Actor): Promise<Thread> {
    const { kind } = input;
    const body = input.body.normalize('NFC').trim();
    return this.append(input, { kind, body }, viewer, async (party) => {
      refuseUnless(sayable({ kind, body }, sideOf(party.role)), 'This cannot be said here.');
    });
  }

  /** Errors  as `say`; Invalid while a question waits for the asker's own side. */
  close(input: CloseThreadInput, viewer: Actor): Promise<Thread> {
    return this.append(input, { kind: 'closed', body: '' }, viewer, async (party, cell) => {
      const said = (await this.rows(cell, viewer)).map(utteranceOf);
      refuseUnless(closable(said, sideOf(party.role)), 'This thread cannot be closed.');
    });
  }

  /** A bookmark of one's own, which is why it leaves no audit row. */
  async markSeen(input: SeenInput, viewer: Actor): Promise<Thread> {
    const party = await this.party(input.cell.submission, viewer);
    const cell = await this.cell(input.cell, party.header);
    await rememberSeen(this.database, cell, signedIn(viewer), input.until);
    return this.presented(await this.threadData(cell, viewer));
  }

  private async append(
    input: { operationId: string; cell: CellInput },
    { kind, body }: { kind: MessageKind; body: string },
    viewer: Actor,
    check: (party: Party, cell: CellKey) => Promise<void>,
  ): Promise<Thread> {
    const { submission, indicator, slice } = input.cell;
    const payload = { submission: submission.toLowerCase(), indicator, slice, kind, body };
    const request = { operationId: input.operationId, kind: 'thread.say', payload };
    const data = await this.keys.once(request, viewer, async () => {
      const party = await this.party(submission, viewer);
      const cell = await this.cell(input.cell, party.header);
      await check(party, cell);
      await appendMessage(this.database, cell, {
        kind,
        body,
        language: viewer.language,
        authorId: signedIn(viewer),
        author: viewer.name,
        role: party.role,
        operationId: input.operationId.toLowerCase(),
      });
      // The words are in the thread; the audit, which more people read, says that and where they were said.
      await this.audit.append(viewer, {
        action: kind === 'closed' ? 'thread.closed' : 'thread.said',
        subjectKind: 'submission',
        subjectId: party.header.id,
        detail: { cell: cellPath(indicator, slice), kind, role: party.role },
      });
      return this.threadData(cell, viewer);
    });
    return this.presented(data);
  }

  private async party(submission: string, viewer: Actor): Promise<Party> {
    const header = await visibleHeader(partyScope(viewer), this.database, submission);
    const role = header && speakingRole(rolesOver(viewer, header));
    if (!header || !role) throw new NotFound('The report');
    return { header, role };
  }

  private async cell(asked: CellInput, header: SubmissionHeader): Promise<CellKey> {
    const item = (await this.forms.of(header)).byIndicator.get(asked.indicator);
    if (!item || !isSliceAllowed(asked.slice, item.question.disaggregations ?? [])) {
      throw new NotFound('The cell');
    }
    const { indicatorId, versionId } = item;
    return { submissionId: header.id, indicatorId, versionId, slice: asked.slice };
  }

  private async rows(cell: CellKey, viewer: Actor): Promise<MessageRow[]> {
    const rows = await messagesOf(partyScope(viewer), this.database, [cell.submissionId], viewer.userId);
    return rows.filter((row) => row.indicatorId === cell.indicatorId && row.slice === cell.slice);
  }

  private async threadData(cell: CellKey, viewer: Actor): Promise<ThreadData> {
    return threadOf(cell, await this.rows(cell, viewer), viewer);
  }

  private async presented({ versionId, ...data }: ThreadData): Promise<Thread> {
    return { ...data, version: (await this.catalogue.current()).versionById(versionId) };
  }
}

const utteranceOf = ({ kind, role, isResolved }: MessageRow) => ({ kind, side: sideOf(role), isResolved });

function threadOf(
  cell: Pick<CellKey, 'submissionId' | 'versionId' | 'slice'>,
  rows: readonly MessageRow[],
  viewer: Actor,
): ThreadData {
  const messages = rows.map((row) => messageOf(row, viewer));
  return {
    submission: cell.submissionId,
    versionId: cell.versionId,
    slice: cell.slice,
    ...standingOf(rows.map(utteranceOf)),
    messages,
    unread: messages.filter(({ unread }) => unread).length,
    lastSaidAt: rows.at(-1)?.saidAt ?? null,
  };
}

function messageOf(row: MessageRow, viewer: Actor): ThreadMessage {
  const { id, kind, body, language, author, role, saidAt } = row;
  const mine = row.authorId !== null && row.authorId === viewer.userId;
  return {
    id,
    kind,
    body,
    language,
    author,
    role,
    side: sideOf(role),
    saidAt,
    mine,
    unread: !mine && !row.isSeen,
  };
}
