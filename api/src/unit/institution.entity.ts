import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReportingUnitEntity } from './reporting-unit.entity.js';

/** What is known of a reporting unit that is an institution. */
@Entity('institution')
@Check('institution_confidence_known', "confidence in ('sourced', 'general_knowledge', 'candidate')")
export class InstitutionEntity {
  @ForeignKey(() => ReportingUnitEntity, { name: 'institution_unit_fk' })
  @PrimaryColumn('integer', { name: 'unit_id', primaryKeyConstraintName: 'institution_pk' })
  unitId: number;

  @Column('text', { nullable: true })
  city: string | null;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('text', { name: 'working_languages', array: true })
  workingLanguages: string[];

  @Column('smallint', { name: 'founded_year', nullable: true })
  foundedYear: number | null;

  @Column('text', { name: 'founded_year_source', nullable: true })
  foundedYearSource: string | null;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text')
  confidence: string;

  @Column('text')
  source: string;

  @Column('text', { nullable: true })
  notes: string | null;
}
