import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { SubmissionEntity } from '../reporting/submission.entity.js';

/** Who has a report open now; without renewal it means nothing after a minute. */
@Entity('review_presence')
@Check('review_presence_cell_is_short', 'char_length(cell) <= 300')
export class ReviewPresenceEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'review_presence_submission_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'review_presence_pk' })
  submissionId: string;

  @ForeignKey(() => UserAccountEntity, { name: 'review_presence_user_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'review_presence_pk' })
  userId: string;

  @Column('text', { nullable: true })
  cell: string | null;

  @Column('timestamptz', { name: 'seen_at', default: () => 'clock_timestamp()' })
  seenAt: Date;
}
