import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReportingUnitEntity } from './reporting-unit.entity.js';

/** What took the place of a reporting unit. */
@Entity('unit_successor')
@Check('unit_successor_confidence_known', "confidence in ('sourced', 'general_knowledge', 'candidate')")
@Check('unit_successor_kind_known', "kind in ('absorbed', 'merged', 'split', 'replaced')")
export class UnitSuccessorEntity {
  @ForeignKey(() => ReportingUnitEntity, { name: 'unit_successor_unit_fk' })
  @PrimaryColumn('integer', { name: 'unit_id', primaryKeyConstraintName: 'unit_successor_pk' })
  unitId: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'unit_successor_successor_fk' })
  @Column('integer', { name: 'successor_unit_id', nullable: true })
  successorUnitId: number | null;

  @PrimaryColumn('text', { name: 'successor_name', primaryKeyConstraintName: 'unit_successor_pk' })
  successorName: string;

  @Column('text')
  kind: string;

  @Column('text', { name: 'happened_on', nullable: true })
  happenedOn: string | null;

  @Column('text')
  confidence: string;

  @Column('text')
  source: string;
}
