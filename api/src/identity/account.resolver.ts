import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Context, Public, Requires, Viewer } from '../access/requires.js';
import { Language, type LanguageCode } from '../graphql/text.type.js';
import type { RequestContext } from '../graphql/request-context.js';
import { NotAllowed } from '../refusals.js';
import { Account, SecondFactorSetup } from './account.type.js';
import { Accounts, type Owner } from './account.service.js';
import { PasswordRequests } from './password-request.service.js';
import { PasswordResets } from './password-reset.service.js';
import { ViewerService } from './viewer.service.js';
import { ViewerType } from './viewer.type.js';

const text = (description: string) => ({ type: () => String, description });
const optional = (description: string) => ({ type: () => String, nullable: true, description });

/** What people see and do of their own account. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly resets: PasswordResets,
    private readonly requests: PasswordRequests,
    private readonly viewers: ViewerService,
  ) {}

  @Query(() => Account, { description: 'Your own account: sessions, second factor, language and time zone.' })
  @Requires('account.manage')
  account(@Viewer() viewer: Actor, @Context() context: RequestContext): Promise<Account> {
    return this.accounts.of(ownerOf(viewer), context);
  }

  @Mutation(() => Account, { description: 'Change language and time zone of your account.' })
  @Requires('account.manage')
  async updateAccount(
    @Args('language', { type: () => Language, description: 'Preferred language.' }) language: LanguageCode,
    @Args('timeZone', text('Time zone, such as Africa/Dakar.')) timeZone: string,
    @Viewer() viewer: Actor,
    @Context() context: RequestContext,
  ): Promise<Account> {
    await this.accounts.update(ownerOf(viewer), { language, timeZone });
    return this.accounts.of(ownerOf(viewer), context);
  }

  @Mutation(() => Boolean, {
    description: 'Change your password. Every other session of yours ends at once.',
  })
  @Requires('account.manage')
  async changePassword(
    @Args('current', text('The password so far.')) current: string,
    @Args('next', text('The new one: at least 15 characters, or 8 beside a second factor.')) next: string,
    @Viewer() viewer: Actor,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.accounts.changePassword(ownerOf(viewer), { current, next }, context);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Ask for a link for a new password by e-mail. The answer is the same whether the address has an account or not.',
  })
  @Public()
  async requestPasswordLink(
    @Args('email', text('The address of the account.')) email: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.requests.request(email, context);
    return true;
  }

  @Mutation(() => ViewerType, {
    description:
      'Set a new password with a link that somebody gave you. Signs in; the second factor is still asked for.',
  })
  @Public()
  async resetPassword(
    @Args('link', text('The secret part of the link.')) link: string,
    @Args('password', text('The new password.')) password: string,
    @Args('code', optional('Code of the authenticator app, or a recovery code, where one is on.'))
    code: string | null,
    @Context() context: RequestContext,
  ): Promise<ViewerType> {
    return this.viewers.byId(await this.resets.reset({ link, password, code }, context), 'session');
  }

  @Mutation(() => SecondFactorSetup, {
    description: 'Begin to set up an authenticator app. Nothing changes until a first code confirms it.',
  })
  @Requires('account.manage')
  beginSecondFactor(
    @Args('password', text('Your password.')) password: string,
    @Viewer() viewer: Actor,
  ): Promise<SecondFactorSetup> {
    return this.accounts.beginSecondFactor(ownerOf(viewer), password);
  }

  @Mutation(() => [String], {
    description: 'Turn the second factor on with a first code. Gives recovery codes, shown this once.',
  })
  @Requires('account.manage')
  confirmSecondFactor(
    @Args('code', text('The code that the app shows.')) code: string,
    @Viewer() viewer: Actor,
    @Context() context: RequestContext,
  ): Promise<string[]> {
    return this.accounts.confirmSecondFactor(ownerOf(viewer), code, context);
  }

  @Mutation(() => [String], {
    description: 'Fresh recovery codes in place of the old ones, shown this once.',
  })
  @Requires('account.manage')
  renewRecoveryCodes(
    @Args('code', text('A code of the app, or an unused recovery code.')) code: string,
    @Viewer() viewer: Actor,
  ): Promise<string[]> {
    return this.accounts.renewRecoveryCodes(ownerOf(viewer), code);
  }

  @Mutation(() => Boolean, {
    description: 'Turn the second factor off. The password must be long enough to stand alone.',
  })
  @Requires('account.manage')
  async removeSecondFactor(
    @Args('password', text('Your password.')) password: string,
    @Args('code', text('A code of the app, or an unused recovery code.')) code: string,
    @Viewer() viewer: Actor,
  ): Promise<boolean> {
    await this.accounts.removeSecondFactor(ownerOf(viewer), password, code);
    return true;
  }

  @Mutation(() => Account, { description: 'End one of your sessions, wherever it is open.' })
  @Requires('account.manage')
  async endSession(
    @Args('id', { type: () => ID, description: 'The session.' }) id: string,
    @Viewer() viewer: Actor,
    @Context() context: RequestContext,
  ): Promise<Account> {
    await this.accounts.endSession(ownerOf(viewer), id, context);
    return this.accounts.of(ownerOf(viewer), context);
  }

  @Mutation(() => Account, { description: 'End every session of yours but this one.' })
  @Requires('account.manage')
  async endOtherSessions(@Viewer() viewer: Actor, @Context() context: RequestContext): Promise<Account> {
    await this.accounts.endOtherSessions(ownerOf(viewer), context);
    return this.accounts.of(ownerOf(viewer), context);
  }
}

/** The asker as the owner of an account. Errors: NotAllowed for the public and for tokens. */
export function ownerOf(viewer: Actor): Owner {
  if (viewer.userId === null || viewer.by !== 'session') throw new NotAllowed('Please sign in first.');
  return { ...viewer, userId: viewer.userId };
}
