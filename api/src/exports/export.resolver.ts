import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { Exports } from './export.service.js';
import { BulkExport, ExportInput, ExportPreview, StartExportInput } from './export.type.js';

@Resolver()
export class ExportResolver {
  constructor(private readonly orders: Exports) {}

  @Query(() => ExportPreview, { description: 'How many rows and about how many bytes a file would have.' })
  @Requires('export.read')
  exportPreview(
    @Args('input', { type: () => ExportInput, description: 'What to have as a file.' }) input: ExportInput,
    @Viewer() viewer: Actor,
  ): Promise<ExportPreview> {
    return this.orders.preview(viewer.scope, input);
  }

  @Query(() => [BulkExport], {
    name: 'exports',
    description: 'Files that the asker ordered, newest first, until they expire.',
  })
  @Requires('export.read')
  list(@Viewer() viewer: Actor): Promise<BulkExport[]> {
    return this.orders.list(viewer.scope, viewer.userId);
  }

  @Mutation(() => BulkExport, {
    description: 'Order a file. It is written after the answer; "exports" tells how far it is.',
  })
  @Requires('export.make')
  startExport(
    @Args('input', { type: () => StartExportInput, description: 'What to have as a file.' })
    input: StartExportInput,
    @Viewer() viewer: Actor,
  ): Promise<BulkExport> {
    return this.orders.start(input, viewer);
  }

  @Mutation(() => Boolean, { description: 'Take the files of an own export away before they expire.' })
  @Requires('export.make')
  removeExport(
    @Args('operationId', { type: () => ID, description: 'A UUID made by the sender.' }) operationId: string,
    @Args('id', { type: () => ID, description: 'Number of the export.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<boolean> {
    return this.orders.remove(operationId, id, viewer);
  }
}
