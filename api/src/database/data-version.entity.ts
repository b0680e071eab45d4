import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that every change of the record advances. */
@Entity('data_version')
@Check('data_version_is_one_row', 'one')
export class DataVersionEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'data_version_pk' })
  one: boolean;

  @Column('bigint')
  version: number;

  @Column('timestamptz', { name: 'advanced_at' })
  advancedAt: Date;
}
