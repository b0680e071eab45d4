import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ReportingUnitEntity } from './reporting-unit.entity.js';

/** How another register calls a reporting unit. */
@Entity('unit_identifier')
@Unique('unit_identifier_value_unique', ['scheme', 'value'])
export class UnitIdentifierEntity {
  @ForeignKey(() => ReportingUnitEntity, { name: 'unit_identifier_unit_fk' })
  @PrimaryColumn('integer', { name: 'unit_id', primaryKeyConstraintName: 'unit_identifier_pk' })
  unitId: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'unit_identifier_pk' })
  scheme: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'unit_identifier_pk' })
  value: string;

  @Column('text')
  source: string;
}
