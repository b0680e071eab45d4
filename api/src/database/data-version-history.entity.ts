import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Every version that ever was. */
@Entity('data_version_history')
@Unique('data_version_history_time_unique', ['advancedAt'])
export class DataVersionHistoryEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'data_version_history_pk' })
  version: number;

  @Column('timestamptz', { name: 'advanced_at' })
  advancedAt: Date;
}
