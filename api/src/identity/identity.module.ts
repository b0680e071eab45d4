import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessGuard } from '../access/access.guard.js';
import { RefusalFilter } from '../graphql/refusal.filter.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { ActorService } from './actor.service.js';
import { IdentityResolver } from './identity.resolver.js';
import { SessionService } from './session.service.js';
import { TokenService } from './token.service.js';
import { ViewerService } from './viewer.service.js';

/** Who is asking, and what they may do. */
@Module({
  imports: [ReferenceModule],
  providers: [
    ActorService,
    SessionService,
    TokenService,
    ViewerService,
    IdentityResolver,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
  exports: [ActorService, SessionService],
})
export class IdentityModule {}
