import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { IndicatorVersionEntity } from '../framework/indicator-version.entity.js';
import { SubmissionEntity } from '../reporting/submission.entity.js';

/** One conversation for each cell of a report. */
@Entity('thread')
@Unique('thread_once_a_cell', ['submissionId', 'indicatorId', 'slice'])
@ForeignKey(() => IndicatorVersionEntity, ['indicatorVersionId', 'indicatorId'], ['id', 'indicatorId'], {
  name: 'thread_indicator_version_fk',
})
export class ThreadEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'thread_pk' })
  id: string;

  @ForeignKey(() => SubmissionEntity, { name: 'thread_submission_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @Column('integer', { name: 'indicator_version_id' })
  indicatorVersionId: number;

  @Column('text', { default: '' })
  slice: string;

  @Column('timestamptz', { name: 'opened_at', default: () => 'clock_timestamp()' })
  openedAt: Date;
}
