import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Institution } from '../unit/institution.type.js';
import { Peers } from './peers.service.js';
import { PeersRange } from './peers.type.js';
import { Replies } from './reply.service.js';
import { Reply } from './reply.type.js';

const asOfArgument = {
  type: () => DateTimeScalar,
  nullable: true,
  description: 'As it was known at this time; now when left out.',
};

/** What an institution's own results add to it. */
@Resolver(() => Institution)
export class InstitutionResultsFields {
  constructor(
    private readonly peers: Peers,
    private readonly replies: Replies,
  ) {}

  @ResolveField(() => [PeersRange], {
    description:
      'Between which values the other members of an initiative lie, as far as the asker may see them, year by year.',
  })
  peersRange(
    @Parent() institution: Institution,
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('asOf', asOfArgument) asOf: string | null,
    @Args('currency', {
      type: () => String,
      nullable: true,
      description: 'Currency that money is converted into; the initiative’s own when left out.',
    })
    currency: string | null,
    @Context() { actor }: RequestContext,
  ): Promise<PeersRange[]> {
    return this.peers.of(actor.scope, institution, { initiative, asOf, currency });
  }

  @ResolveField(() => [Reply], {
    description: 'What the institution says beside its figures, where the figures are visible to the asker.',
  })
  saidBesideFigures(
    @Parent() institution: Institution,
    @Args('asOf', asOfArgument) asOf: string | null,
    @Context() { actor }: RequestContext,
  ): Promise<Reply[]> {
    return this.replies.ofInstitution(actor.scope, institution.id, asOf);
  }
}
