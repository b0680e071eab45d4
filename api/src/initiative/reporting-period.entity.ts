import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CalendarEntity } from './calendar.entity.js';

/** One period of a calendar. */
@Entity('reporting_period')
@Check('reporting_period_runs_forward', 'starts < ends')
@Unique('reporting_period_ends_known', ['id', 'ends'])
@Unique('reporting_period_label_unique', ['calendarCode', 'label'])
@Exclusion(
  'reporting_period_no_overlap',
  "using gist (calendar_code with =, daterange(starts, ends, '[]'::text) with &&)",
)
export class ReportingPeriodEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'reporting_period_pk',
  })
  id: number;

  @ForeignKey(() => CalendarEntity, { name: 'reporting_period_calendar_fk' })
  @Column('text', { name: 'calendar_code' })
  calendarCode: string;

  @Column('text')
  label: string;

  @Column('date')
  starts: string;

  @Column('date')
  ends: string;
}
