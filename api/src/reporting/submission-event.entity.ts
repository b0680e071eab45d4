import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { SubmissionEntity } from './submission.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';

/** A change of a report's state. */
@Entity('submission_event')
@Check(
  'submission_event_reason_code_known',
  "reason_code in ('error_in_source', 'definition_misread', 'late_data', 'unit_or_currency', 'consolidation', 'other')",
)
@Index('submission_event_by_submission', { synchronize: false })
export class SubmissionEventEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'submission_event_pk',
  })
  id: number;

  @ForeignKey(() => SubmissionEntity, { name: 'submission_event_submission_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('text')
  transition: string;

  @Column('text', { name: 'from_state' })
  fromState: string;

  @Column('text', { name: 'to_state' })
  toState: string;

  @ForeignKey(() => UserAccountEntity, { name: 'submission_event_actor_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** Why values that were on record are replaced: of a reopening, and of the acceptance that replaced them. */
  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  @Column('text', { name: 'declared_by', nullable: true })
  declaredBy: string | null;

  @Column('timestamptz', { name: 'happened_at', default: () => 'now()' })
  happenedAt: Date;
}
