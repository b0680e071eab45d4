import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { SubmissionEntity } from './submission.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';

/** What a reviewer says of one cell. */
@Entity('entry_mark')
@Check('entry_mark_has_a_reason', "btrim(reason) <> ''")
@Check('entry_mark_kind_known', "kind in ('returned', 'flagged')")
@Index('entry_mark_by_submission', { synchronize: false })
export class EntryMarkEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'entry_mark_pk' })
  id: string;

  @ForeignKey(() => SubmissionEntity, { name: 'entry_mark_submission_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @ForeignKey(() => IndicatorEntity, { name: 'entry_mark_indicator_fk' })
  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @Column('text', { default: '' })
  slice: string;

  @Column('text')
  kind: string;

  @Column('text')
  reason: string;

  @ForeignKey(() => UserAccountEntity, { name: 'entry_mark_author_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @Column('timestamptz', { name: 'marked_at', default: () => 'now()' })
  markedAt: Date;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;
}
