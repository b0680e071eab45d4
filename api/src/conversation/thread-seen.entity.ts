import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { SubmissionEntity } from '../reporting/submission.entity.js';

/** Up to when a person has read what is said about a cell. */
@Entity('thread_seen')
@Index('thread_seen_by_user', { synchronize: false })
export class ThreadSeenEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'thread_seen_submission_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'thread_seen_pk' })
  submissionId: string;

  @ForeignKey(() => IndicatorEntity, { name: 'thread_seen_indicator_fk' })
  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: 'thread_seen_pk' })
  indicatorId: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'thread_seen_pk' })
  slice: string;

  @ForeignKey(() => UserAccountEntity, { name: 'thread_seen_user_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'thread_seen_pk' })
  userId: string;

  @Column('timestamptz', { name: 'seen_until' })
  seenUntil: Date;
}
