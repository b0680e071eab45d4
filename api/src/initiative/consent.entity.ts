import { Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { InitiativeEntity } from './initiative.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/** What a unit allows the public to see. */
@Entity('consent')
@Exclusion('consent_no_overlap', 'using gist (unit_id with =, initiative_id with =, given with &&)')
export class ConsentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'consent_pk',
  })
  id: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'consent_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @ForeignKey(() => InitiativeEntity, { name: 'consent_initiative_fk' })
  @Column('integer', { name: 'initiative_id' })
  initiativeId: number;

  @Column('tstzrange')
  given: string;

  @Column('boolean', { default: false })
  demonstration: boolean;
}
