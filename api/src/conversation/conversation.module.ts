import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { ConversationResolver } from './conversation.resolver.js';
import { Conversations } from './conversation.service.js';
import { SubmissionConversationFields } from './submission.fields.js';
import { UnreadLoader } from './unread.loader.js';

/** Talk about the cells of a report: questions, answers, and who has read them. */
@Module({
  imports: [ReferenceModule, ReportingModule],
  providers: [Conversations, ConversationResolver, SubmissionConversationFields, UnreadLoader],
})
export class ConversationModule {}
