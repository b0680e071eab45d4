import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { SubmissionEntity } from './submission.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';

/** A change of a report's state. */
@Entity('submission_event')
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

  @Column('timestamptz', { name: 'happened_at', default: () => 'now()' })
  happenedAt: Date;
}
