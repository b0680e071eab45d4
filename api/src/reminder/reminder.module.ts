import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { ReminderComposer } from './reminder-composer.js';
import { ReminderSending } from './reminder-sending.js';
import { ReminderResolver } from './reminder.resolver.js';
import { ReminderService } from './reminder.service.js';

/** Who has not reported, and telling them: reminders that managers write and rounds send by themselves. */
@Module({
  imports: [ReferenceModule, ReportingModule],
  providers: [ReminderComposer, ReminderSending, ReminderResolver, ReminderService],
})
export class ReminderModule {}
