import { Module } from '@nestjs/common';
import { AnalyticsModule } from '../analytics/analytics.module.js';
import { MailModule } from '../mail/mail.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { ExchangeResolver } from './exchange.resolver.js';
import { Exchanges } from './exchange.service.js';
import { IntroductionNotices } from './introduction-notices.js';
import { PeerFinder } from './peer-suggestions.service.js';

/** What institutions learn from one another. */
@Module({
  imports: [AnalyticsModule, MailModule, ReferenceModule, ReportingModule],
  providers: [ExchangeResolver, Exchanges, IntroductionNotices, PeerFinder],
})
export class ExchangeModule {}
