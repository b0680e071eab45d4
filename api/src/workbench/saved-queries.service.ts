import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Kind, OperationTypeNode, parse } from 'graphql';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { limits } from '../graphql/limits.js';
import { argumentIssue, Invalid, NotFound, refuseUnless } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { insertSaved, savedAs, savedBy, savedCount, withdrawSaved } from './saved-query.query.js';
import { MOST_SAVED, savingIssues } from './saved-query.rules.js';
import type { SavedQuery } from './saved-query.type.js';

/** Queries that people share by link. They hold questions, never answers. */
@Injectable()
export class SavedQueries {
  constructor(
    private readonly database: Database,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  mine(viewer: Actor): Promise<SavedQuery[]> {
    return savedBy(this.database, signedIn(viewer));
  }

  /** Errors: NotFound. */
  async behind(slug: string, viewer: Actor): Promise<SavedQuery> {
    const saved = await savedAs(this.database, viewer.userId, slug);
    if (!saved) throw new NotFound('The saved query');
    return saved;
  }

  /** Errors: Invalid for a document that is no query, and for one more than a person may keep. */
  save(
    request: { operationId: string; title: string; document: string; variables: string },
    viewer: Actor,
  ): Promise<SavedQuery> {
    const { operationId, ...asked } = request;
    return this.keys.once({ operationId, kind: 'query.save', payload: asked }, viewer, async () => {
      const userId = signedIn(viewer);
      refuseUnless(savingIssues(asked, kindOf(asked.document)));
      if ((await savedCount(this.database, userId)) >= MOST_SAVED) {
        throw new Invalid('You keep as many queries as one person may.', [
          argumentIssue('title', 'query_too_many', { maximum: String(MOST_SAVED) }),
        ]);
      }
      const slug = randomBytes(9).toString('base64url');
      await insertSaved(this.database, { ...asked, title: asked.title.trim(), slug, userId });
      await this.audit.append(viewer, {
        action: 'query.saved',
        subjectKind: 'saved_query',
        subjectId: slug,
        detail: { title: asked.title.trim() },
      });
      return this.behind(slug, viewer);
    });
  }

  /** Errors: NotFound for one that is not there or not the asker's. */
  async withdraw(slug: string, viewer: Actor): Promise<boolean> {
    if (!(await withdrawSaved(this.database, signedIn(viewer), slug))) throw new NotFound('The saved query');
    await this.audit.append(viewer, {
      action: 'query.withdrawn',
      subjectKind: 'saved_query',
      subjectId: slug,
    });
    return true;
  }
}

/** Whether a document only asks. */
function kindOf(document: string): 'query' | 'other' | 'unreadable' {
  try {
    const { definitions } = parse(document, { maxTokens: limits.tokens, noLocation: true });
    const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (operations.length === 0) return 'unreadable';
    return operations.every(({ operation }) => operation === OperationTypeNode.QUERY) ? 'query' : 'other';
  } catch {
    return 'unreadable';
  }
}
