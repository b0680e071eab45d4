import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { SentReportEntity } from './sent-report.entity.js';

/** A person has seen a report as it was sent that time. */
@Entity('report_look')
@ForeignKey(() => SentReportEntity, ['submissionId', 'sentAt'], ['submissionId', 'sentAt'], {
  name: 'report_look_sent_fk',
  onDelete: 'CASCADE',
})
export class ReportLookEntity {
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'report_look_pk' })
  submissionId: string;

  @ForeignKey(() => UserAccountEntity, { name: 'report_look_user_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'report_look_pk' })
  userId: string;

  @PrimaryColumn('timestamptz', { name: 'sent_at', primaryKeyConstraintName: 'report_look_pk' })
  sentAt: Date;

  @Column('timestamptz', { name: 'looked_at', default: () => 'clock_timestamp()' })
  lookedAt: Date;
}
