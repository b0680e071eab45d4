import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Observations } from './observation.service.js';
import { ObservationPage } from './observation.type.js';

@Resolver()
export class ObservationResolver {
  constructor(private readonly observations: Observations) {}

  @Query(() => ObservationPage, {
    name: 'observations',
    description:
      'The accepted record itself, row by row: values and named absences of an initiative’s members, totals and slices.',
  })
  @Requires('observation.read')
  page(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('indicator', { type: () => String, nullable: true, description: 'Only this indicator.' })
    indicator: string | null,
    @Args('institution', { type: () => String, nullable: true, description: 'Only this institution.' })
    institution: string | null,
    @Args('fromYear', { type: () => Int, nullable: true, description: 'First programme year.' })
    fromYear: number | null,
    @Args('toYear', { type: () => Int, nullable: true, description: 'Last programme year.' })
    toYear: number | null,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'As the record stood at this time.',
    })
    asOf: string | null,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'Rows of a page, 500 at most.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The endCursor of the page before.' })
    after: string | null,
    @Viewer() viewer: Actor,
  ): Promise<ObservationPage> {
    const asked = { initiative, indicator, institution, fromYear, toYear, asOf, first, after };
    return this.observations.page(viewer.scope, asked);
  }
}
