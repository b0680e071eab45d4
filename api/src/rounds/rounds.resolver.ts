import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { CockpitService } from './cockpit.service.js';
import { Cockpit } from './cockpit.type.js';
import { ExtensionService } from './extension.service.js';
import { ManagedRoundType } from './managed-round.type.js';
import { ExtendReportsInput } from './round.inputs.js';

/** What managers do with their rounds. */
@Resolver(() => ManagedRoundType)
export class RoundsResolver {
  constructor(
    private readonly cockpits: CockpitService,
    private readonly extensions: ExtensionService,
  ) {}

  @Query(() => [ManagedRoundType], {
    description: 'Rounds that the asker looks after, newest first; also those still in preparation.',
  })
  @Requires('round.read')
  managedRounds(
    @Args('initiative', { type: () => String, nullable: true, description: 'Code of one initiative.' })
    initiative: string | null,
    @Viewer() viewer: Actor,
  ): Promise<ManagedRoundType[]> {
    return this.cockpits.rounds(viewer.scope, initiative ?? null);
  }

  @Query(() => Cockpit, {
    description: 'A round by institution and section: how far each report is, never what a draft says.',
  })
  @Requires('round.read')
  cockpit(
    @Args('round', { type: () => String, description: 'Code of the round.' }) round: string,
    @Viewer() viewer: Actor,
  ): Promise<Cockpit> {
    return this.cockpits.cockpit(viewer.scope, round);
  }

  @Mutation(() => Cockpit, { description: 'Give institutions more time, with a reason. It ends by itself.' })
  @Requires('round.manage')
  async extendReports(
    @Args('input', { type: () => ExtendReportsInput, description: 'Who, until when, and why.' })
    input: ExtendReportsInput,
    @Viewer() viewer: Actor,
  ): Promise<Cockpit> {
    await this.extensions.extend(input, viewer);
    return this.cockpits.cockpit(viewer.scope, input.round);
  }
}
