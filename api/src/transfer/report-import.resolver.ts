import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { ImportService } from './import.service.js';
import { importOf, ReportImport, UndoneImport } from './report-import.type.js';

const operationId = 'A UUID made by the sender. Sent again, it has the same effect and the same answer.';

@Resolver(() => ReportImport)
export class ReportImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Query(() => [ReportImport], {
    description: 'Files that were read into a report of your institution, newest first.',
  })
  @Requires('submission.read')
  async reportImports(
    @Args('submission', { type: () => ID, description: 'The report.' }) submission: string,
    @Viewer() viewer: Actor,
  ): Promise<ReportImport[]> {
    return (await this.imports.of(submission, viewer)).map(importOf);
  }

  @Mutation(() => ReportImport, {
    description: 'Write what an uploaded file was found to change. Every cell lands, or none does.',
  })
  @Requires('submission.edit')
  async applyImport(
    @Args('operationId', { type: () => ID, description: operationId }) key: string,
    @Args('id', { type: () => ID, description: 'The import, as looking at the file named it.' }) id: string,
    @Args('every', {
      type: () => Boolean,
      description:
        'True writes every row, also over what others entered since the file was made, and needs a file without problems; false writes the rows that are in nobody’s way.',
    })
    every: boolean,
    @Viewer() viewer: Actor,
  ): Promise<ReportImport> {
    return importOf(await this.imports.apply({ operationId: key, id, every }, viewer));
  }

  @Mutation(() => UndoneImport, {
    description: 'Take an import back, within 30 days. Cells changed since keep what they hold.',
  })
  @Requires('submission.edit')
  async undoImport(
    @Args('operationId', { type: () => ID, description: operationId }) key: string,
    @Args('id', { type: () => ID, description: 'The import.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<UndoneImport> {
    const { record, kept } = await this.imports.undo({ operationId: key, id }, viewer);
    return { import: importOf(record), kept };
  }
}
