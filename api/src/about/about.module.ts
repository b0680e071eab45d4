import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { AboutResolver } from './about.resolver.js';
import { AboutService } from './about.service.js';

/** What this installation is and holds. */
@Module({ imports: [IdentityModule], providers: [AboutService, AboutResolver] })
export class AboutModule {}
