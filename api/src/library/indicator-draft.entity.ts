import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { IndicatorVersionEntity } from '../framework/indicator-version.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import type { DraftContent } from './library.rules.js';

/** A new version of a definition while it is written. Once it is published or taken back, the row is kept. */
@Entity('indicator_draft')
@Check('indicator_draft_outcome_known', "outcome in ('published', 'discarded')")
@Check('indicator_draft_end_is_dated', '(outcome is null) = (ended_at is null)')
@Check(
  'indicator_draft_published_is_named',
  "(published_version_id is not null) = (outcome is not null and outcome = 'published')",
)
@Index('indicator_draft_one_open', { synchronize: false })
export class IndicatorDraftEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'indicator_draft_pk' })
  id: string;

  @ForeignKey(() => IndicatorEntity, { name: 'indicator_draft_indicator_fk' })
  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @ForeignKey(() => IndicatorVersionEntity, { name: 'indicator_draft_based_on_fk', onDelete: 'CASCADE' })
  @Column('integer', { name: 'based_on_version_id' })
  basedOnVersionId: number;

  @Column('jsonb')
  content: DraftContent;

  @Column('integer', { default: 1 })
  version: number;

  @ForeignKey(() => UserAccountEntity, { name: 'indicator_draft_started_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'started_by', nullable: true })
  startedBy: string | null;

  @Column('timestamptz', { name: 'started_at', default: () => 'clock_timestamp()' })
  startedAt: Date;

  @ForeignKey(() => UserAccountEntity, { name: 'indicator_draft_changed_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy: string | null;

  @Column('timestamptz', { name: 'changed_at', default: () => 'clock_timestamp()' })
  changedAt: Date;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @ForeignKey(() => IndicatorVersionEntity, { name: 'indicator_draft_published_fk', onDelete: 'CASCADE' })
  @Column('integer', { name: 'published_version_id', nullable: true })
  publishedVersionId: number | null;

  @Column('boolean', { default: false })
  demonstration: boolean;
}
