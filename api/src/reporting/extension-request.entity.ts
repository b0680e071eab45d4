import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { SubmissionEntity } from './submission.entity.js';

/** An institution's request for more time for one report, and the answer. */
@Entity('extension_request')
@Check('extension_request_has_a_reason', "btrim(reason) <> ''")
@Check('extension_request_answer_known', "answer in ('granted', 'declined')")
@Check('extension_request_answer_is_dated', '(answer is null) = (answered_at is null)')
@Index('extension_request_one_open', { synchronize: false })
@Index('extension_request_by_submission', { synchronize: false })
export class ExtensionRequestEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'extension_request_pk' })
  id: string;

  @ForeignKey(() => SubmissionEntity, { name: 'extension_request_submission_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('date', { name: 'requested_until' })
  requestedUntil: string;

  @Column('text')
  reason: string;

  @ForeignKey(() => UserAccountEntity, { name: 'extension_request_requested_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedBy: string | null;

  @Column('timestamptz', { name: 'requested_at', default: () => 'now()' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @ForeignKey(() => UserAccountEntity, { name: 'extension_request_answered_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { name: 'answer_note', nullable: true })
  answerNote: string | null;
}
