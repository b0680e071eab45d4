import { Injectable } from '@nestjs/common';
import type { Scope } from '../../access/scope.js';
import { Database } from '../../database/database.js';
import { Catalogue } from '../../reference/catalogue.js';
import type { ReferenceFacts } from '../../reference/reference-facts.js';
import { repliesOf } from '../../results/reply.query.js';
import type { Table } from '../table.js';
import { type DatasetQuestion, type Noticed, observationsTable, restatementsTable } from './record-tables.js';
import {
  cohortsTable,
  countriesTable,
  definitionsTable,
  institutionsTable,
  membershipsTable,
  notesTable,
} from './reference-tables.js';

/** Every data set, in the order in which a release lists them. */
export const DATASETS = [
  'observations',
  'restatements',
  'definitions',
  'institutions',
  'memberships',
  'cohorts',
  'countries',
  'notes',
] as const;
export type Dataset = (typeof DATASETS)[number];

/** Builds data sets for whoever asks: what they may see, as it was held at one time. */
@Injectable()
export class Datasets {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {}

  /** The facts that questions are put with. */
  facts(): Promise<ReferenceFacts> {
    return this.catalogue.current();
  }

  async table(scope: Scope, dataset: Dataset, question: DatasetQuestion, noticed?: Noticed): Promise<Table> {
    const facts = await this.catalogue.current();
    switch (dataset) {
      case 'observations':
        return observationsTable(scope, this.database, facts, question, noticed);
      case 'restatements':
        return restatementsTable(scope, this.database, facts, question, noticed);
      case 'definitions':
        return definitionsTable(facts, question);
      case 'institutions':
        return institutionsTable(facts, question);
      case 'memberships':
        return membershipsTable(facts, question);
      case 'cohorts':
        return cohortsTable(facts, question);
      case 'countries':
        return countriesTable(facts, question);
      case 'notes':
        return notesTable(facts, question, await this.replies(scope, question, noticed));
    }
  }

  private async replies(scope: Scope, question: DatasetQuestion, noticed?: Noticed) {
    const replies = await repliesOf(scope, this.database, {
      units: question.unitId === null ? null : [question.unitId],
      ...{ indicatorId: question.indicatorId, initiativeId: question.initiative.id, asOf: question.asOf },
    });
    for (const { unit_id } of replies) noticed?.units.add(unit_id);
    return replies;
  }
}
