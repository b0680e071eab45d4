import { AnalysisDeviationEntity } from '../analyses/analysis-deviation.entity.js';
import { AnalysisRunEntity } from '../analyses/analysis-run.entity.js';
import { AnalysisEntity } from '../analyses/analysis.entity.js';
import { AuditEntity } from '../audit/audit.entity.js';
import { AuditHeadEntity } from '../audit/audit-head.entity.js';
import { DataVersionHistoryEntity } from './data-version-history.entity.js';
import { DataVersionEntity } from './data-version.entity.js';
import { ReferenceFileEntity } from './reference-file.entity.js';
import { ThreadMessageEntity } from '../conversation/thread-message.entity.js';
import { ThreadSeenEntity } from '../conversation/thread-seen.entity.js';
import { ThreadEntity } from '../conversation/thread.entity.js';
import { DossierVersionEntity } from '../dossier/dossier-version.entity.js';
import { DossierEntity } from '../dossier/dossier.entity.js';
import { PinnedFigureEntity } from '../dossier/pinned-figure.entity.js';
import { EvidenceFileEntity } from '../evidence/evidence-file.entity.js';
import { EvidenceEntity } from '../evidence/evidence.entity.js';
import { ExchangeEntity } from '../exchange/exchange.entity.js';
import { IntroductionEntity } from '../exchange/introduction.entity.js';
import { PeerConsentEntity } from '../exchange/peer-consent.entity.js';
import { CapacityDomainEntity } from '../framework/capacity-domain.entity.js';
import { FrameworkItemEntity } from '../framework/framework-item.entity.js';
import { FrameworkVersionEntity } from '../framework/framework-version.entity.js';
import { FrameworkEntity } from '../framework/framework.entity.js';
import { IndicatorVersionEntity } from '../framework/indicator-version.entity.js';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { FirstAdministratorLinkEntity } from '../identity/first-administrator-link.entity.js';
import { InvitationEntity } from '../identity/invitation.entity.js';
import { KnownDeviceEntity } from '../identity/known-device.entity.js';
import { PasswordResetEntity } from '../identity/password-reset.entity.js';
import { RecoveryCodeEntity } from '../identity/recovery-code.entity.js';
import { SecondFactorEntity } from '../identity/second-factor.entity.js';
import { SignInAttemptEntity } from '../identity/sign-in-attempt.entity.js';
import { SignInIdentityEntity } from '../identity/sign-in-identity.entity.js';
import { SignInThrottleEntity } from '../identity/sign-in-throttle.entity.js';
import { OperationEntity } from '../identity/operation.entity.js';
import { PersonalAccessTokenEntity } from '../identity/personal-access-token.entity.js';
import { RoleAssignmentEntity } from '../identity/role-assignment.entity.js';
import { SessionEntity } from '../identity/session.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { CalendarEntity } from '../initiative/calendar.entity.js';
import { CohortMemberEntity } from '../initiative/cohort-member.entity.js';
import { CohortVersionEntity } from '../initiative/cohort-version.entity.js';
import { CohortVersionMemberEntity } from '../initiative/cohort-version-member.entity.js';
import { CohortEntity } from '../initiative/cohort.entity.js';
import { ConsentEntity } from '../initiative/consent.entity.js';
import { InitiativeEntity } from '../initiative/initiative.entity.js';
import { MembershipEntity } from '../initiative/membership.entity.js';
import { ReportingPeriodEntity } from '../initiative/reporting-period.entity.js';
import { RoundExtensionEntity } from '../reporting/round-extension.entity.js';
import { RoundEntity } from '../initiative/round.entity.js';
import { ImportBatchEntity } from '../observation/import-batch.entity.js';
import { ObservationEntity } from '../observation/observation.entity.js';
import { TargetDraftEntity } from '../target/target-draft.entity.js';
import { TargetPointEntity } from '../target/target-point.entity.js';
import { TargetSignatureEntity } from '../target/target-signature.entity.js';
import { TargetEntity } from '../target/target.entity.js';
import { MailContactEntity, MailPauseEntity } from '../mail/mail-contact.entity.js';
import { MailMessageEntity } from '../mail/mail-message.entity.js';
import { ReminderPlanEntity } from '../reminder/reminder-plan.entity.js';
import { ReminderRecipientEntity } from '../reminder/reminder-recipient.entity.js';
import { ReminderEntity } from '../reminder/reminder.entity.js';
import { EntryMarkEntity } from '../reporting/entry-mark.entity.js';
import { EntryEntity } from '../reporting/entry.entity.js';
import { ExtensionRequestEntity } from '../reporting/extension-request.entity.js';
import { SubmissionEventEntity } from '../reporting/submission-event.entity.js';
import { SubmissionEntity } from '../reporting/submission.entity.js';
import { FigureAccessEntity } from '../results/figure-access.entity.js';
import { RightOfReplyEntity } from '../results/right-of-reply.entity.js';
import { SavedQueryEntity } from '../workbench/saved-query.entity.js';
import { RecordImportEntity } from '../transfer/record-import/record-import.entity.js';
import { ReportImportEntity } from '../transfer/report-import.entity.js';
import { ContextSeriesEntity } from '../unit/context-series.entity.js';
import { InstallationEntity } from '../installation/installation.entity.js';
import { KeptFileEntity, KeptFilePartEntity } from '../delivery/kept-file.entity.js';
import { BulkExportEntity } from '../exports/bulk-export.entity.js';
import { ReleaseUnitEntity } from '../releases/release-unit.entity.js';
import { ReleaseEntity } from '../releases/release.entity.js';
import { IndicatorDraftEntity } from '../library/indicator-draft.entity.js';
import { QualityExceptionEntity } from '../quality/quality-exception.entity.js';
import { CellCheckEntity } from '../review/cell-check.entity.js';
import { ReportLookEntity } from '../review/report-look.entity.js';
import { ReviewAssignmentEntity } from '../review/review-assignment.entity.js';
import { ReviewPresenceEntity } from '../review/review-presence.entity.js';
import { SentReportEntity } from '../review/sent-report.entity.js';
import { ContextValueEntity } from '../unit/context-value.entity.js';
import { CountryEntity } from '../unit/country.entity.js';
import { CurrencyEntity } from '../unit/currency.entity.js';
import { ExchangeRateSetEntity } from '../unit/exchange-rate-set.entity.js';
import { ExchangeRateEntity } from '../unit/exchange-rate.entity.js';
import { InstitutionEntity } from '../unit/institution.entity.js';
import { RegionEntity } from '../unit/region.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { UnitIdentifierEntity } from '../unit/unit-identifier.entity.js';
import { UnitNameEntity } from '../unit/unit-name.entity.js';
import { UnitSuccessorEntity } from '../unit/unit-successor.entity.js';

/** Every table as an entity, in the order of the rooms; the drift check compares them with the migrations. */
export const entities: (new () => object)[] = [
  DataVersionEntity,
  DataVersionHistoryEntity,
  ReferenceFileEntity,
  AuditEntity,
  InstallationEntity,
  MailContactEntity,
  MailPauseEntity,
  MailMessageEntity,
  AuditHeadEntity,
  RegionEntity,
  CurrencyEntity,
  CountryEntity,
  ExchangeRateSetEntity,
  ExchangeRateEntity,
  ContextSeriesEntity,
  ContextValueEntity,
  ReportingUnitEntity,
  InstitutionEntity,
  UnitNameEntity,
  UnitSuccessorEntity,
  UnitIdentifierEntity,
  CapacityDomainEntity,
  IndicatorEntity,
  IndicatorVersionEntity,
  FrameworkEntity,
  FrameworkVersionEntity,
  FrameworkItemEntity,
  CalendarEntity,
  ReportingPeriodEntity,
  InitiativeEntity,
  MembershipEntity,
  ConsentEntity,
  CohortEntity,
  CohortMemberEntity,
  CohortVersionEntity,
  CohortVersionMemberEntity,
  RoundEntity,
  RoundExtensionEntity,
  UserAccountEntity,
  RoleAssignmentEntity,
  SessionEntity,
  PersonalAccessTokenEntity,
  FirstAdministratorLinkEntity,
  InvitationEntity,
  KnownDeviceEntity,
  PasswordResetEntity,
  RecoveryCodeEntity,
  SecondFactorEntity,
  SignInAttemptEntity,
  SignInIdentityEntity,
  SignInThrottleEntity,
  OperationEntity,
  SubmissionEntity,
  EntryEntity,
  ExtensionRequestEntity,
  EntryMarkEntity,
  SubmissionEventEntity,
  ReminderEntity,
  ReminderRecipientEntity,
  ReminderPlanEntity,
  ImportBatchEntity,
  ObservationEntity,
  TargetEntity,
  TargetPointEntity,
  TargetSignatureEntity,
  TargetDraftEntity,
  ThreadEntity,
  ThreadMessageEntity,
  ThreadSeenEntity,
  EvidenceFileEntity,
  EvidenceEntity,
  RightOfReplyEntity,
  FigureAccessEntity,
  RecordImportEntity,
  SavedQueryEntity,
  ReportImportEntity,
  SentReportEntity,
  ReportLookEntity,
  CellCheckEntity,
  ReviewAssignmentEntity,
  ReviewPresenceEntity,
  QualityExceptionEntity,
  IndicatorDraftEntity,
  PinnedFigureEntity,
  DossierEntity,
  DossierVersionEntity,
  ReleaseEntity,
  ReleaseUnitEntity,
  BulkExportEntity,
  KeptFileEntity,
  KeptFilePartEntity,
  AnalysisEntity,
  AnalysisDeviationEntity,
  AnalysisRunEntity,
  PeerConsentEntity,
  IntroductionEntity,
  ExchangeEntity,
];
