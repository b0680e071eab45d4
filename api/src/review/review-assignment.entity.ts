import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { SubmissionEntity } from '../reporting/submission.entity.js';

/** Who is to review a report. */
@Entity('review_assignment')
export class ReviewAssignmentEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'review_assignment_submission_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'review_assignment_pk' })
  submissionId: string;

  @ForeignKey(() => UserAccountEntity, { name: 'review_assignment_reviewer_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'reviewer_id' })
  reviewerId: string;

  @ForeignKey(() => UserAccountEntity, { name: 'review_assignment_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'assigned_by', nullable: true })
  assignedBy: string | null;

  @Column('timestamptz', { name: 'assigned_at', default: () => 'clock_timestamp()' })
  assignedAt: Date;
}
