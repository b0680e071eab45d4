import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { FrameworkVersionEntity } from '../framework/framework-version.entity.js';
import { InitiativeEntity } from './initiative.entity.js';

/** One collection of reports. */
@Entity('round')
@Check(
  'round_dates_in_order',
  'programme_starts < programme_ends and opens <= due and due <= grace_until and (closes is null or grace_until <= closes)',
)
@Check('round_clock_is_a_demonstration', 'clock is null or demonstration')
@Check('round_frozen_was_prepared', 'frozen_at is null or not in_preparation')
@Unique('round_code_unique', ['code'])
@Exclusion(
  'round_no_overlap',
  "using gist (initiative_id with =, daterange(programme_starts, programme_ends, '[]'::text) with &&)",
)
export class RoundEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'round_pk',
  })
  id: number;

  @Column('text')
  code: string;

  @ForeignKey(() => InitiativeEntity, { name: 'round_initiative_fk' })
  @Column('integer', { name: 'initiative_id' })
  initiativeId: number;

  @Column('smallint', { name: 'programme_year' })
  programmeYear: number;

  @Column('date', { name: 'programme_starts' })
  programmeStarts: string;

  @Column('date', { name: 'programme_ends' })
  programmeEnds: string;

  @ForeignKey(() => FrameworkVersionEntity, { name: 'round_framework_version_fk' })
  @Column('integer', { name: 'framework_version_id' })
  frameworkVersionId: number;

  @Column('boolean', { name: 'survey_year', default: false })
  surveyYear: boolean;

  @Column('date')
  opens: string;

  @Column('date')
  due: string;

  @Column('date', { name: 'grace_until' })
  graceUntil: string;

  @Column('date', { nullable: true })
  closes: string | null;

  @Column('boolean', { default: false })
  published: boolean;

  @Column('boolean', { default: false })
  demonstration: boolean;

  /** Set up, and not opened by its manager yet: nobody else knows of it. */
  @Column('boolean', { name: 'in_preparation', default: false })
  inPreparation: boolean;

  /** When the manager closed it for all without an extension, ahead of or without its last day. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  /** When its content became final: no first report is taken after it, not even with an extension. */
  @Column('timestamptz', { name: 'frozen_at', nullable: true })
  frozenAt: Date | null;

  /** The time that a demonstration tells as now; deadlines of the round go by it. */
  @Column('timestamptz', { nullable: true })
  clock: Date | null;
}
