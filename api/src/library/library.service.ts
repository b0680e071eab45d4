import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { argumentIssue, Conflict, Invalid, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { isUuid } from '../reporting/submission.query.js';
import { type DraftRow, endDraft, insertDraft, lockedDraft, updateDraft } from './library.query.js';
import { contentOf, type DraftContent, keepable, tidied, type Wording } from './library.rules.js';
import type {
  DraftWordingInput,
  EndIndicatorDraftInput,
  SaveIndicatorDraftInput,
  StartIndicatorDraftInput,
} from './library.inputs.js';

/** New versions of definitions while they are written. Each move gives the code of the indicator. */
@Injectable()
export class LibraryService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /** Errors  NotFound for the indicator; Invalid for a version that is not there; WrongState while a draft is open. */
  start(input: StartIndicatorDraftInput, viewer: Actor): Promise<string> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'library.start', payload }, viewer, async () => {
      const facts = await this.catalogue.current();
      const indicator = facts.indicator(input.indicator);
      const from = indicator.versions.find(({ number }) => number === input.from);
      if (!from) {
        throw new Invalid('There is no such version.', [argumentIssue('from', 'version_unknown')]);
      }
      const draft = {
        indicatorId: indicator.id,
        basedOn: from.id,
        content: contentOf(from),
        by: signedIn(viewer),
        demonstration: viewer.demonstration,
      };
      const id = await insertDraft(this.database, draft);
      if (id === null) throw new WrongState('Somebody is writing a new version already.');
      await this.record(viewer, 'definition.begun', indicator.code, { from: from.number });
      return indicator.code;
    });
  }

  /** Errors  NotFound; Conflict when somebody else changed it in the meantime; Invalid for what cannot be kept. */
  save(input: SaveIndicatorDraftInput, viewer: Actor): Promise<string> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'library.save', payload }, viewer, async () => {
      const draft = await this.draft(input.id);
      if (draft.version !== input.version) {
        throw new Conflict('Somebody else changed this draft in the meantime. Please look at it again.');
      }
      const content = tidied(contentIn(input));
      refuseUnless(keepable(content), 'This draft cannot be kept as it is.');
      await updateDraft(this.database, { id: draft.id, content, by: signedIn(viewer) });
      const code = await this.codeOf(draft);
      await this.record(viewer, 'definition.drafted', code, {
        version: draft.version + 1,
        changed: changedBetween(draft.content, content),
      });
      return code;
    });
  }

  /** Takes a draft back; nobody was asked it. Errors: NotFound. */
  discard(input: EndIndicatorDraftInput, viewer: Actor): Promise<string> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'library.discard', payload }, viewer, async () => {
      const draft = await this.draft(input.id);
      await endDraft(this.database, draft.id, null);
      const code = await this.codeOf(draft);
      await this.record(viewer, 'definition.discarded', code, { version: draft.version });
      return code;
    });
  }

  private async draft(id: string): Promise<DraftRow> {
    const draft = isUuid(id) ? await lockedDraft(this.database, id) : null;
    if (!draft) throw new NotFound('The draft');
    return draft;
  }

  private async codeOf({ indicatorId }: DraftRow): Promise<string> {
    return (await this.catalogue.current()).indicatorById(indicatorId).code;
  }

  private record(
    viewer: Actor,
    action: string,
    code: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.append(viewer, { action, subjectKind: 'indicator', subjectId: code, detail });
  }
}

const wordingIn = ({ en, fr, es }: DraftWordingInput): Wording => ({ en, fr: fr ?? null, es: es ?? null });

function contentIn(input: SaveIndicatorDraftInput): DraftContent {
  const { howMeasured, evidenceRule, unit, basis, direction, decimals, disaggregations, confirmed } = input;
  return {
    name: wordingIn(input.name),
    definition: wordingIn(input.definition),
    help: wordingIn(input.help),
    howMeasured,
    evidenceRule,
    unit,
    basis,
    direction,
    decimals,
    minimum: input.minimum?.trim() || null,
    maximum: input.maximum?.trim() || null,
    disaggregations,
    changeClass: input.changeClass ?? null,
    changeNote: wordingIn(input.changeNote),
    bridge: wordingIn(input.bridge),
    confirmed: confirmed.filter((language) => language !== 'en'),
  };
}

function changedBetween(before: DraftContent, after: DraftContent): string[] {
  const fields = Object.keys(after) as (keyof DraftContent)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
