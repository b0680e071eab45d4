import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { RoundEntity } from '../initiative/round.entity.js';

/** More time for one unit in one round. */
@Entity('round_extension')
@Check('round_extension_has_a_reason', "btrim(reason) <> ''")
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

  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' })
  grantedAt: Date;

  @ForeignKey(() => UserAccountEntity, { name: 'round_extension_granted_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy: string | null;
}
