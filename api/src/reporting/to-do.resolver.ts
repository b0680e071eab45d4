import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { CellRecords } from './cell-record.service.js';
import { CellChange, CellHistory } from './cell-record.type.js';
import { ToDoService } from './to-do.service.js';
import { ExtensionRequest, RequestExtensionInput, RoundToReport } from './to-do.type.js';

/** What the people of an institution are asked, and what they look up while they answer. */
@Resolver()
export class ToDoResolver {
  constructor(
    private readonly todo: ToDoService,
    private readonly records: CellRecords,
  ) {}

  @Query(() => [RoundToReport], {
    description: 'Rounds that wait for a report of your institution, soonest due first, announced ones too.',
  })
  @Requires('submission.edit')
  roundsToReport(
    @Args('institution', { type: () => String, description: 'Code of your institution.' })
    institution: string,
    @Viewer() viewer: Actor,
  ): Promise<RoundToReport[]> {
    return this.todo.rounds(viewer, institution);
  }

  @Query(() => [CellHistory], {
    description: 'What is on record of every cell of a report in the eight years before it.',
  })
  @Requires('submission.read')
  reportHistory(
    @Args('submission', { type: () => ID, description: 'The report.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<CellHistory[]> {
    return this.records.histories(id, viewer);
  }

  @Query(() => [CellChange], {
    description:
      'Who changed a cell of a report, when, and from what to what; newest first, at most a hundred. For people of the institution; others get an empty list.',
  })
  @Requires('submission.read')
  cellTrail(
    @Args('submission', { type: () => ID, description: 'The report.' }) id: string,
    @Args('indicator', { type: () => String, description: 'Code of the indicator.' }) indicator: string,
    @Args('slice', { type: () => String, defaultValue: '', description: 'Which part; empty for the total.' })
    slice: string,
    @Viewer() viewer: Actor,
  ): Promise<CellChange[]> {
    return this.records.trail(id, { indicator, slice }, viewer);
  }

  @Mutation(() => ExtensionRequest, { description: 'Ask the managers of the initiative for more time.' })
  @Requires('submission.edit')
  requestExtension(
    @Args('input', { type: () => RequestExtensionInput, description: 'Which report, until when, and why.' })
    input: RequestExtensionInput,
    @Viewer() viewer: Actor,
  ): Promise<ExtensionRequest> {
    return this.todo.request(input, viewer);
  }
}
