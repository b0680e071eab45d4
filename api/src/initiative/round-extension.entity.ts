import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { RoundEntity } from './round.entity.js';

/** More time for one unit in one round. */
@Entity('round_extension')
export class RoundExtensionEntity {
  @ForeignKey(() => RoundEntity, { name: 'round_extension_round_fk' })
  @PrimaryColumn('integer', { name: 'round_id', primaryKeyConstraintName: 'round_extension_pk' })
  roundId: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'round_extension_unit_fk' })
  @PrimaryColumn('integer', { name: 'unit_id', primaryKeyConstraintName: 'round_extension_pk' })
  unitId: number;

  @Column('date')
  until: string;

  @Column('text')
  reason: string;
}
