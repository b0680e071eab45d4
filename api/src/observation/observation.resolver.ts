import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Observations } from './observation.service.js';
import { ObservationPage } from './observation.type.js';

const optional = (description: string) => ({ type: () => String, nullable: true, description });
const year = (description: string) => ({ type: () => Int, nullable: true, description });

@Resolver()
export class ObservationResolver {
  constructor(private readonly observations: Observations) {}

  @Query(() => ObservationPage, {
    name: 'observations',
    description: 'The accepted record of an initiative’s members row by row, exactly as it was entered.',
  })
  @Requires('observation.read')
  page(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('indicator', optional('Only this indicator.')) indicator: string | null,
    @Args('institution', optional('Only this institution.')) institution: string | null,
    @Args('fromYear', year('From this programme year on.')) fromYear: number | null,
    @Args('toYear', year('Up to this programme year.')) toYear: number | null,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'As it was known at this time; now when left out.',
    })
    asOf: string | null,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'Size of the page, 1 to 500.' })
    first: number,
    @Args('after', optional('The "endCursor" of the page before.')) after: string | null,
    @Viewer() viewer: Actor,
  ): Promise<ObservationPage> {
    const input = { initiative, indicator, institution, fromYear, toYear, asOf, first, after };
    return this.observations.page(viewer.scope, input);
  }
}
