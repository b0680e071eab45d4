import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { AboutResolver } from './about.resolver.js';
import { AboutService } from './about.service.js';
import { BudgetResolver } from './budget.resolver.js';

/** What this installation is and holds. */
@Module({ imports: [IdentityModule], providers: [AboutService, AboutResolver, BudgetResolver] })
export class AboutModule {}
