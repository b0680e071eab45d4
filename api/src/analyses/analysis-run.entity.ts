import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RoundEntity } from '../initiative/round.entity.js';
import { AnalysisEntity } from './analysis.entity.js';

/**
 * That a locked question was asked by itself when its round was final. The answer is not kept: asked again as of the
 * same time it has the same bytes, which the hash proves.
 */
@Entity('analysis_run')
@Index('analysis_run_by_round', ['roundId'])
export class AnalysisRunEntity {
  @ForeignKey(() => AnalysisEntity, { name: 'analysis_run_of_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'analysis_id', primaryKeyConstraintName: 'analysis_run_pk' })
  analysisId: string;

  @ForeignKey(() => RoundEntity, { name: 'analysis_run_round_fk', onDelete: 'CASCADE' })
  @Column('integer', { name: 'round_id' })
  roundId: number;

  @Column('timestamptz', { name: 'as_of' })
  asOf: Date;

  @Column('bytea', { name: 'content_hash' })
  contentHash: Buffer;

  @Column('timestamptz', { name: 'ran_at', default: () => 'clock_timestamp()' })
  ranAt: Date;
}
