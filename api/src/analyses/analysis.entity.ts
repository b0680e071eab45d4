import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { InitiativeEntity } from '../initiative/initiative.entity.js';

/** A question that was locked, with what its author expects; requests can add one and change none. */
@Entity('analysis')
@Check('analysis_says_what', "btrim(title) <> '' and btrim(hypothesis) <> ''")
@Unique('analysis_question_once', ['initiativeId', 'questionHash'])
export class AnalysisEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'analysis_pk' })
  id: string;

  @ForeignKey(() => InitiativeEntity, { name: 'analysis_initiative_fk' })
  @Column('integer', { name: 'initiative_id' })
  initiativeId: number;

  @ForeignKey(() => IndicatorEntity, { name: 'analysis_indicator_fk' })
  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @Column('text')
  title: string;

  @Column('text')
  hypothesis: string;

  @Column('jsonb')
  question: object;

  @Column('bytea', { name: 'question_hash' })
  questionHash: Buffer;

  @Column('smallint', { name: 'last_year' })
  lastYear: number;

  /** Whether data of the last year existed when it was locked. */
  @Column('boolean', { name: 'had_data' })
  hadData: boolean;

  @ForeignKey(() => UserAccountEntity, { name: 'analysis_author_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @Column('text', { name: 'author_name' })
  authorName: string;

  @Column('timestamptz', { name: 'locked_at' })
  lockedAt: Date;

  @Column('bytea', { name: 'content_hash' })
  contentHash: Buffer;

  @Column('boolean', { default: false })
  demonstration: boolean;
}
