import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RoleCode } from '../access/actor.js';
import type { Actor } from '../access/actor.js';
import { Context, Public, Requires, Viewer } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { ownerOf } from './account.resolver.js';
import { Arrivals } from './arrival.service.js';
import { Invitations } from './invitation.service.js';
import { PasswordResets } from './password-reset.service.js';
import { People } from './people.service.js';
import {
  AcceptInvitationInput,
  Invitation,
  InvitationLink,
  InvitationOffer,
  InvitePersonInput,
  PasswordLink,
  PeopleFilter,
  Person,
  PersonPage,
  Role,
} from './person.type.js';
import { Reaches } from './reach.service.js';
import { ViewerService } from './viewer.service.js';
import { ViewerType } from './viewer.type.js';

const aPerson = { type: () => ID, description: 'The person.' };
const aRole = { type: () => Role, description: 'The role.' };
const anInstitution = {
  type: () => String,
  nullable: true,
  description: 'Code, for contributors and leads.',
};
const anInitiative = {
  type: () => String,
  nullable: true,
  description: 'Code, for managers and evaluators.',
};

/** People who may come in, and what becomes of them. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly everybody: People,
    private readonly offers: Invitations,
    private readonly arrivals: Arrivals,
    private readonly resets: PasswordResets,
    private readonly reaches: Reaches,
    private readonly viewers: ViewerService,
  ) {}

  @Query(() => PersonPage, {
    description:
      'People whom the asker looks after: everybody for administrators, people of their institutions for managers, contributors for leads.',
  })
  @Requires('person.read')
  people(
    @Args('filter', { type: () => PeopleFilter, nullable: true, description: 'Which; all without.' })
    filter: PeopleFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'Size of the page, 1 to 500.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The "endCursor" of the page before.' })
    after: string | null,
    @Viewer() viewer: Actor,
  ): Promise<PersonPage> {
    return this.everybody.page(viewer, filter ?? {}, { first, after });
  }

  @Query(() => [Invitation], { description: 'Open invitations within the asker’s reach, newest first.' })
  @Requires('person.read')
  invitations(@Viewer() viewer: Actor): Promise<Invitation[]> {
    return this.offers.open(viewer);
  }

  @Query(() => InvitationOffer, { description: 'What an invitation link offers to whoever holds it.' })
  @Public()
  invitation(
    @Args('link', { type: () => String, description: 'The secret part of the link.' }) link: string,
  ): Promise<InvitationOffer> {
    return this.arrivals.offer(link);
  }

  @Mutation(() => InvitationLink, {
    description: 'Offer a role to an address. The link works once, for two weeks.',
  })
  @Requires('person.invite')
  invitePerson(
    @Args('input', { type: () => InvitePersonInput, description: 'Whom, and for what.' })
    input: InvitePersonInput,
    @Viewer() viewer: Actor,
  ): Promise<InvitationLink> {
    return this.offers.invite(input, ownerOf(viewer));
  }

  @Mutation(() => InvitationLink, {
    description: 'A fresh link for an open invitation; the old one stops working.',
  })
  @Requires('person.invite')
  renewInvitation(
    @Args('id', { type: () => ID, description: 'The invitation.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<InvitationLink> {
    return this.offers.renew(id, viewer);
  }

  @Mutation(() => Invitation, {
    description: 'Take an open invitation back. Its link stops working at once.',
  })
  @Requires('person.invite')
  withdrawInvitation(
    @Args('id', { type: () => ID, description: 'The invitation.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<Invitation> {
    return this.offers.withdraw(id, viewer);
  }

  @Mutation(() => ViewerType, {
    description: 'Take an invitation up: with a new account, or signed in with the account of that address.',
  })
  @Public()
  async acceptInvitation(
    @Args('input', { type: () => AcceptInvitationInput, description: 'The link, and who you are.' })
    input: AcceptInvitationInput,
    @Viewer() viewer: Actor,
    @Context() context: RequestContext,
  ): Promise<ViewerType> {
    return this.viewers.byId(await this.arrivals.accept(input, viewer, context), 'session');
  }

  @Mutation(() => Person, {
    description: 'Close an account: its sessions and tokens are dead at once, what the person did stays.',
  })
  @Requires('person.manage')
  deactivatePerson(@Args('id', aPerson) id: string, @Viewer() viewer: Actor): Promise<Person> {
    return this.everybody.deactivate(id, viewer);
  }

  @Mutation(() => Person, { description: 'Open a closed account again, with the roles it had.' })
  @Requires('person.manage')
  reactivatePerson(@Args('id', aPerson) id: string, @Viewer() viewer: Actor): Promise<Person> {
    return this.everybody.reactivate(id, viewer);
  }

  @Mutation(() => Person, { description: 'Give a role to a person who has an account.' })
  @Requires('person.manage')
  async grantRole(
    @Args('id', aPerson) id: string,
    @Args('role', aRole) role: RoleCode,
    @Args('institution', anInstitution) institution: string | null,
    @Args('initiative', anInitiative) initiative: string | null,
    @Viewer() viewer: Actor,
  ): Promise<Person> {
    return this.everybody.grant(id, await this.reaches.grantOf({ role, institution, initiative }), viewer);
  }

  @Mutation(() => Person, {
    description: 'Take a role from a person. What they did with it stays on record.',
  })
  @Requires('person.invite')
  async withdrawRole(
    @Args('id', aPerson) id: string,
    @Args('role', aRole) role: RoleCode,
    @Args('institution', anInstitution) institution: string | null,
    @Args('initiative', anInitiative) initiative: string | null,
    @Viewer() viewer: Actor,
  ): Promise<Person> {
    return this.everybody.withdraw(id, await this.reaches.grantOf({ role, institution, initiative }), viewer);
  }

  @Mutation(() => PasswordLink, {
    description: 'A link with which a person sets a new password, once, within a day.',
  })
  @Requires('person.manage')
  makePasswordLink(@Args('id', aPerson) id: string, @Viewer() viewer: Actor): Promise<PasswordLink> {
    return this.resets.linkFor(id, viewer);
  }

  @Mutation(() => Person, {
    description:
      'Remove the second factor of a person who lost it with its recovery codes. Their sessions end.',
  })
  @Requires('person.manage')
  removeSecondFactorOf(@Args('id', aPerson) id: string, @Viewer() viewer: Actor): Promise<Person> {
    return this.everybody.removeSecondFactor(id, viewer);
  }
}
