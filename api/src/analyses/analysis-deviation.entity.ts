import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { AnalysisEntity } from './analysis.entity.js';

/** Where an analysis was carried out in another way than it was locked; added, and never changed. */
@Entity('analysis_deviation')
@Check('analysis_deviation_says_why', "btrim(what) <> '' and btrim(why) <> ''")
@Index('analysis_deviation_of', ['analysisId'])
export class AnalysisDeviationEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'analysis_deviation_pk',
  })
  id: number;

  @ForeignKey(() => AnalysisEntity, { name: 'analysis_deviation_of_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'analysis_id' })
  analysisId: string;

  @Column('text')
  what: string;

  @Column('text')
  why: string;

  @Column('date', { name: 'happened_on' })
  happenedOn: string;

  @ForeignKey(() => UserAccountEntity, { name: 'analysis_deviation_author_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @Column('text', { name: 'author_name' })
  authorName: string;

  @Column('timestamptz', { name: 'noted_at', default: () => 'clock_timestamp()' })
  notedAt: Date;
}
