import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { SetUpResolver } from './set-up.resolver.js';
import { SetUpService } from './set-up.service.js';

/** Whose installation this is, and how it came to be set up. */
@Module({ imports: [MailModule, ReportingModule], providers: [SetUpService, SetUpResolver] })
export class InstallationModule {}
