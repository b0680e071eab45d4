import { type DynamicModule, Module } from '@nestjs/common';
import { AboutModule } from './about/about.module.js';
import { AnalysesModule } from './analyses/analyses.module.js';
import { AnalyticsModule } from './analytics/analytics.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CohortsModule } from './cohorts/cohorts.module.js';
import type { Config } from './config.js';
import { ConversationModule } from './conversation/conversation.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DossierModule } from './dossier/dossier.module.js';
import { DrawingModule } from './drawing/drawing.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { HealthModule } from './health/health.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { InstallationModule } from './installation/installation.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { LibraryModule } from './library/library.module.js';
import { MailModule } from './mail/mail.module.js';
import { ObservationModule } from './observation/observation.module.js';
import { PagesModule } from './pages/pages.module.js';
import { QualityModule } from './quality/quality.module.js';
import { ReferenceModule } from './reference/reference.module.js';
import { ReminderModule } from './reminder/reminder.module.js';
import { ReportingModule } from './reporting/reporting.module.js';
import { ResultsModule } from './results/results.module.js';
import { TargetModule } from './target/target.module.js';
import { ReleasesModule } from './releases/releases.module.js';
import { TransferModule } from './transfer/transfer.module.js';
import { WorkbenchModule } from './workbench/workbench.module.js';
import { ReviewModule } from './review/review.module.js';
import { RoundsModule } from './rounds/rounds.module.js';

/** The rooms, in their order: each imports from those before it. */
export const rooms = [
  JobsModule,
  MailModule,
  AuditModule,
  ReferenceModule,
  IdentityModule,
  AboutModule,
  ObservationModule,
  ReportingModule,
  ReminderModule,
  ConversationModule,
  ReviewModule,
  RoundsModule,
  AnalyticsModule,
  CohortsModule,
  TargetModule,
  ResultsModule,
  AnalysesModule,
  ExchangeModule,
  QualityModule,
  LibraryModule,
  TransferModule,
  ReleasesModule,
  ExportsModule,
  WorkbenchModule,
  DrawingModule,
  DossierModule,
  EvidenceModule,
  PagesModule,
  InstallationModule,
  HealthModule,
] as const;

/** The whole application over one configuration. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [DatabaseModule.with(config), ...rooms, graphqlModule(config)],
    };
  }
}
