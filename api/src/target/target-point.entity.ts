import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TargetEntity } from './target.entity.js';

/** One step of a target's path. */
@Entity('target_point')
@Check('target_point_is_finite', "value > '-Infinity' and value < 'Infinity'")
export class TargetPointEntity {
  @ForeignKey(() => TargetEntity, { name: 'target_point_target_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'target_id', primaryKeyConstraintName: 'target_point_pk' })
  targetId: number;

  @PrimaryColumn('date', { name: 'due_on', primaryKeyConstraintName: 'target_point_pk' })
  dueOn: string;

  @Column('numeric')
  value: string;
}
