import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { ReportingUnitEntity } from './reporting-unit.entity.js';

/** A name of a reporting unit and when it was used. */
@Entity('unit_name')
@Check('unit_name_confidence_known', "confidence in ('sourced', 'general_knowledge', 'candidate')")
@Exclusion('unit_name_one_at_a_time', 'using gist (unit_id with =, valid with &&)')
export class UnitNameEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'unit_name_pk',
  })
  id: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'unit_name_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  acronym: string | null;

  @Column('daterange')
  valid: string;

  @Column('text')
  confidence: string;

  @Column('text')
  source: string;
}
