import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { AccessLog } from './access-log.js';
import { FigureAccess } from './access-log.type.js';
import { Replies } from './reply.service.js';
import { Reply, ReplyInput } from './reply.type.js';

@Resolver(() => Reply)
export class ResultsResolver {
  constructor(
    private readonly replies: Replies,
    private readonly accesses: AccessLog,
  ) {}

  @Query(() => [Reply], {
    description:
      'What institutions say beside their figures of an indicator, where those figures are visible.',
  })
  @Requires('comparison.read')
  repliesTo(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('indicator', { type: () => String, description: 'Code of the indicator.' }) indicator: string,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'As it was known at this time; now when left out.',
    })
    asOf: string | null,
    @Viewer() viewer: Actor,
  ): Promise<Reply[]> {
    return this.replies.toIndicator(viewer.scope, { initiative, indicator, asOf });
  }

  @Query(() => [FigureAccess], {
    description: 'Who asked for the figures of your institution, newest day first, at most 400 lines.',
  })
  @Requires('access_log.read')
  accessLog(
    @Args('institution', { type: () => String, description: 'Code of your institution.' })
    institution: string,
    @Viewer() { scope }: Actor,
  ): Promise<FigureAccess[]> {
    return this.accesses.ofInstitution(scope, institution);
  }

  @Mutation(() => [Reply], {
    description:
      'Say something beside a figure of your institution; published with it. Gives all replies that stand.',
  })
  @Requires('reply.write')
  sayReply(
    @Args('input', { type: () => ReplyInput, description: 'The words, and beside which figure.' })
    input: ReplyInput,
    @Viewer() viewer: Actor,
  ): Promise<Reply[]> {
    return this.replies.say(input, viewer);
  }
}
