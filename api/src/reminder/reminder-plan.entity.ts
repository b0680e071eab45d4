import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoundEntity } from '../initiative/round.entity.js';

/** On which days before its due date a round reminds by itself. */
@Entity('reminder_plan')
@Check('reminder_plan_has_few_days', 'cardinality(days_before) between 1 and 5')
export class ReminderPlanEntity {
  @ForeignKey(() => RoundEntity, { name: 'reminder_plan_round_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'round_id', primaryKeyConstraintName: 'reminder_plan_pk' })
  roundId: number;

  @Column('smallint', { name: 'days_before', array: true })
  daysBefore: number[];

  @Column('timestamptz', { name: 'set_at', default: () => 'now()' })
  setAt: Date;
}
