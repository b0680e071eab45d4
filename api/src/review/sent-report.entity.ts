import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SubmissionEntity } from '../reporting/submission.entity.js';

/** The cells of a report as they were sent. Append-only. */
@Entity('sent_report')
@Check('sent_report_is_a_list', "jsonb_typeof(cells) = 'array'")
export class SentReportEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'sent_report_submission_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'sent_report_pk' })
  submissionId: string;

  @PrimaryColumn('timestamptz', { name: 'sent_at', primaryKeyConstraintName: 'sent_report_pk' })
  sentAt: Date;

  @Column('jsonb')
  cells: unknown[];
}
