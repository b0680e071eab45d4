import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { RecordChanges } from './changes.service.js';
import { Changes } from './changes.type.js';

@Resolver()
export class ChangesResolver {
  constructor(private readonly record: RecordChanges) {}

  @Query(() => Changes, {
    description:
      'What is held differently at two times: values that came, were corrected or went, the numbers that moved most, new ' +
      'definitions, members and targets.',
  })
  @Requires('observation.read')
  changes(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('from', { type: () => DateTimeScalar, description: 'The earlier time.' }) from: string,
    @Args('to', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'The later time; now when left out.',
    })
    to: string | null,
    @Args('first', {
      type: () => Int,
      defaultValue: 20,
      description: 'At most so many movements, 1 to 500.',
    })
    first: number,
    @Viewer() viewer: Actor,
  ): Promise<Changes> {
    return this.record.between(viewer.scope, { initiative, from, to, first });
  }
}
