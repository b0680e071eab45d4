import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CalendarEntity } from '../initiative/calendar.entity.js';
import { CountryEntity } from './country.entity.js';

/** What reports, whatever its kind. */
@Entity('reporting_unit')
@Check(
  'reporting_unit_kind_known',
  "kind in ('institution', 'partnership', 'community', 'country_programme', 'operation')",
)
@Check('reporting_unit_time_zone_known', 'is_time_zone(time_zone)')
@Unique('reporting_unit_code_unique', ['code'])
export class ReportingUnitEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'reporting_unit_pk',
  })
  id: number;

  @Column('text')
  code: string;

  @Column('text')
  kind: string;

  @ForeignKey(() => CountryEntity, { name: 'reporting_unit_country_fk' })
  @Column('char', { length: 3, nullable: true })
  iso3: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @ForeignKey(() => CalendarEntity, { name: 'reporting_unit_calendar_fk' })
  @Column('text', { name: 'calendar_code', nullable: true })
  calendarCode: string | null;

  /** IANA name, where the unit does not keep the time of its country's capital. */
  @Column('text', { name: 'time_zone', nullable: true })
  timeZone: string | null;
}
