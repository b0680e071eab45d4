import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { InitiativeEntity } from './initiative.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/** When a unit belonged to an initiative, as it was held at a time. */
@Entity('membership')
@Check('membership_confidence_known', "confidence in ('sourced', 'general_knowledge', 'candidate')")
@Check('membership_dates_known_known', "dates_known in ('known', 'partly', 'unknown')")
@Check('membership_is_not_empty', 'not isempty(valid) and not isempty(recorded)')
@Exclusion(
  'membership_no_overlap',
  'using gist (unit_id with =, initiative_id with =, valid with &&, recorded with &&)',
)
@Index('membership_by_initiative', { synchronize: false })
export class MembershipEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'membership_pk',
  })
  id: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'membership_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @ForeignKey(() => InitiativeEntity, { name: 'membership_initiative_fk' })
  @Column('integer', { name: 'initiative_id' })
  initiativeId: number;

  @Column('text')
  role: string;

  @Column('daterange')
  valid: string;

  @Column('text', { name: 'dates_known' })
  datesKnown: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text')
  confidence: string;

  @Column('text')
  source: string;

  @Column('boolean', { default: false })
  demonstration: boolean;

  @Column('tstzrange')
  recorded: string;
}
