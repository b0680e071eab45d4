import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { RestatementPage } from './restatement.type.js';
import { Restatements } from './restatements.service.js';

const optional = (description: string) => ({ type: () => String, nullable: true, description });

@Resolver()
export class RestatementResolver {
  constructor(private readonly ledger: Restatements) {}

  @Query(() => RestatementPage, {
    description:
      'The ledger of restatements: accepted values that were replaced, with the old and the new value, when, and why.',
  })
  @Requires('observation.read')
  restatements(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('institution', optional('Only this institution.')) institution: string | null,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'Restatements until this time; until now when left out.',
    })
    asOf: string | null,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'Size of the page, 1 to 500.' })
    first: number,
    @Args('after', optional('The "endCursor" of the page before.')) after: string | null,
    @Viewer() viewer: Actor,
  ): Promise<RestatementPage> {
    return this.ledger.page(viewer.scope, { initiative, institution, asOf, first, after });
  }
}
