import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { SetUpService } from './set-up.service.js';
import { DescribeInstallationInput, SetUp } from './set-up.type.js';

const anOperation = {
  type: () => ID,
  description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
};

/** The first steps of a new installation. Each answers with how far it has come. */
@Resolver()
export class SetUpResolver {
  constructor(private readonly steps: SetUpService) {}

  @Query(() => SetUp, {
    description: 'How far the setting up of this installation has come. For administrators.',
  })
  @Requires('installation.read')
  setUp(@Viewer() viewer: Actor): Promise<SetUp> {
    return this.steps.state(viewer);
  }

  @Mutation(() => SetUp, { description: 'Say who runs this installation, and in which languages.' })
  @Requires('installation.manage')
  async describeInstallation(
    @Args('input', { type: () => DescribeInstallationInput, description: 'Who, and which languages.' })
    input: DescribeInstallationInput,
    @Viewer() viewer: Actor,
  ): Promise<SetUp> {
    await this.steps.describe(input, viewer);
    return this.steps.state(viewer);
  }

  @Mutation(() => SetUp, { description: 'Keep the demonstration for now; it can be removed at any time.' })
  @Requires('installation.manage')
  async keepDemonstration(
    @Args('operationId', anOperation) operationId: string,
    @Viewer() viewer: Actor,
  ): Promise<SetUp> {
    await this.steps.keepDemonstration(operationId, viewer);
    return this.steps.state(viewer);
  }

  @Mutation(() => SetUp, { description: 'Try the mail server with a message to yourself.' })
  @Requires('installation.manage')
  async sendTestMail(
    @Args('operationId', anOperation) operationId: string,
    @Viewer() viewer: Actor,
  ): Promise<SetUp> {
    await this.steps.tryMail(operationId, viewer);
    return this.steps.state(viewer);
  }

  @Mutation(() => SetUp, { description: 'Say that the setting up is finished.' })
  @Requires('installation.manage')
  async finishSetUp(
    @Args('operationId', anOperation) operationId: string,
    @Viewer() viewer: Actor,
  ): Promise<SetUp> {
    await this.steps.finish(operationId, viewer);
    return this.steps.state(viewer);
  }
}
