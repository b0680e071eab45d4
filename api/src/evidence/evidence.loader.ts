import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { partyScope } from '../access/scope.js';
import { Database } from '../database/database.js';
import { loaderIn, type RequestContext } from '../graphql/request-context.js';
import { cellsWithEvidence } from './evidence.query.js';
import type { CellEvidence } from './evidence.type.js';

/** How much evidence stands behind cells, one statement for all reports of a request. */
@Injectable()
export class EvidenceLoader {
  constructor(private readonly database: Database) {}

  /** Empty for who takes no part in the report. */
  of(submission: string, context: RequestContext): Promise<CellEvidence[]> {
    const { actor } = context;
    if (!actor.actions.has('evidence.read')) return Promise.resolve([]);
    const make = (): DataLoader<string, CellEvidence[]> =>
      new DataLoader(async (submissions) => {
        const rows = await cellsWithEvidence(partyScope(actor), this.database, submissions);
        return submissions.map((id) => rows.filter(({ submissionId }) => submissionId === id));
      });
    return loaderIn(context, 'evidence-behind', make).load(submission);
  }
}
