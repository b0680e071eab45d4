import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Context, Public, Requires, Viewer, WhileSeeingAs } from '../access/requires.js';
import { Language, type LanguageCode } from '../graphql/text.type.js';
import type { RequestContext } from '../graphql/request-context.js';
import { NotAllowed } from '../refusals.js';
import { FirstAdministrator } from './first-administrator.service.js';
import { SessionService } from './session.service.js';
import { TokenService } from './token.service.js';
import { ViewerService } from './viewer.service.js';
import { CreatedToken, PersonalAccessToken, ViewerType } from './viewer.type.js';

@Resolver()
export class IdentityResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly firstAdministrator: FirstAdministrator,
    private readonly tokens: TokenService,
    private readonly viewers: ViewerService,
  ) {}

  @Query(() => ViewerType, {
    nullable: true,
    description: 'The person who asks; null for people who have not signed in.',
  })
  @Public()
  viewer(@Viewer() viewer: Actor): Promise<ViewerType | null> {
    const { userId } = viewer;
    return userId === null ? Promise.resolve(null) : this.viewers.of({ ...viewer, userId });
  }

  @Mutation(() => ViewerType, { description: 'Sign in with address and password. Sets a session cookie.' })
  @Public()
  async signIn(
    @Args('email', { type: () => String, description: 'E-mail address.' }) email: string,
    @Args('password', { type: () => String, description: 'Password.' }) password: string,
    @Args('code', {
      type: () => String,
      nullable: true,
      description: 'Code of the authenticator app, or a recovery code, where a second factor is on.',
    })
    code: string | null,
    @Context() context: RequestContext,
  ): Promise<ViewerType> {
    return this.viewers.byId(await this.sessions.signIn({ email, password, code }, context), 'session');
  }

  @Mutation(() => Boolean, { description: 'End the session. Its cookie is dead at once, everywhere.' })
  @Public()
  @WhileSeeingAs()
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    await this.sessions.signOut(context);
    return true;
  }

  @Mutation(() => ViewerType, {
    description: 'Create the first administrator with the one-time link that the first start printed.',
  })
  @Public()
  async createFirstAdministrator(
    @Args('link', { type: () => String, description: 'The secret part of the link.' }) link: string,
    @Args('name', { type: () => String, description: 'Name of the person.' }) name: string,
    @Args('email', { type: () => String, description: 'E-mail address to sign in with.' }) email: string,
    @Args('password', { type: () => String, description: 'At least 15 characters.' }) password: string,
    @Args('language', { type: () => Language, description: 'Preferred language.' }) language: LanguageCode,
    @Context() context: RequestContext,
  ): Promise<ViewerType> {
    const person = { link, name, email, password, language };
    return this.viewers.byId(await this.firstAdministrator.create(person, context), 'session');
  }

  @Mutation(() => CreatedToken, { description: 'Make a personal access token for scripts.' })
  @Requires('token.manage')
  createPersonalAccessToken(
    @Args('name', { type: () => String, description: 'What it is for.' }) name: string,
    @Args('expiresInDays', { type: () => Int, description: 'Days until it stops working, 1 to 366.' })
    expiresInDays: number,
    @Viewer() viewer: Actor,
  ): Promise<CreatedToken> {
    if (viewer.userId === null) throw new NotAllowed('Please sign in first.');
    return this.tokens.create({ name, expiresInDays }, viewer);
  }

  @Mutation(() => PersonalAccessToken, {
    description: 'Revoke a personal access token of your own, at once.',
  })
  @Requires('token.manage')
  revokePersonalAccessToken(
    @Args('id', { type: () => ID, description: 'The token.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<PersonalAccessToken> {
    return this.tokens.revoke(id, viewer);
  }
}
