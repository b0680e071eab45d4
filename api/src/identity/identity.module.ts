import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessGuard } from '../access/access.guard.js';
import { RefusalFilter } from '../graphql/refusal.filter.js';
import { AuditModule } from '../audit/audit.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { Accounts } from './account.service.js';
import { AccountResolver } from './account.resolver.js';
import { Arrivals } from './arrival.service.js';
import { AuditFileController } from './audit-file.controller.js';
import { FirstAdministrator } from './first-administrator.service.js';
import { Invitations } from './invitation.service.js';
import { PasswordRequests } from './password-request.service.js';
import { PasswordResets } from './password-reset.service.js';
import { People } from './people.service.js';
import { PeopleResolver } from './people.resolver.js';
import { Reaches } from './reach.service.js';
import { ProviderClient } from './provider-client.js';
import { ProviderSignInController } from './provider-sign-in.controller.js';
import { ProviderSignIn } from './provider-sign-in.service.js';
import { SealingKeys } from './sealing-keys.js';
import { SeeAsResolver } from './see-as.resolver.js';
import { SeeAs } from './see-as.service.js';
import { SecondFactors } from './second-factor.service.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { ActorService } from './actor.service.js';
import { IdentityResolver } from './identity.resolver.js';
import { SessionService } from './session.service.js';
import { TokenService } from './token.service.js';
import { ViewerService } from './viewer.service.js';

/** Who is asking, and what they may do. */
@Module({
  imports: [AuditModule, ReferenceModule],
  controllers: [AuditFileController, ProviderSignInController],
  providers: [
    Accounts,
    AccountResolver,
    Arrivals,
    FirstAdministrator,
    Invitations,
    PasswordRequests,
    PasswordResets,
    People,
    PeopleResolver,
    ProviderClient,
    ProviderSignIn,
    Reaches,
    SealingKeys,
    SecondFactors,
    SeeAs,
    SeeAsResolver,
    SignInThrottle,
    ActorService,
    SessionService,
    TokenService,
    ViewerService,
    IdentityResolver,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
  exports: [ActorService, FirstAdministrator],
})
export class IdentityModule {}
