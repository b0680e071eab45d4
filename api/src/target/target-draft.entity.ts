import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { InitiativeEntity } from '../initiative/initiative.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/** A proposal while one side writes it; nobody of the other side sees it. */
@Entity('target_draft')
@Check('target_draft_side_known', "side in ('institution', 'initiative')")
export class TargetDraftEntity {
  @ForeignKey(() => ReportingUnitEntity, { name: 'target_draft_unit_fk' })
  @PrimaryColumn('integer', { name: 'unit_id', primaryKeyConstraintName: 'target_draft_pk' })
  unitId: number;

  @ForeignKey(() => IndicatorEntity, { name: 'target_draft_indicator_fk' })
  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: 'target_draft_pk' })
  indicatorId: number;

  @ForeignKey(() => InitiativeEntity, { name: 'target_draft_initiative_fk' })
  @PrimaryColumn('integer', { name: 'initiative_id', primaryKeyConstraintName: 'target_draft_pk' })
  initiativeId: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'target_draft_pk' })
  side: string;

  /** Everything as it was typed, complete or not. */
  @Column('jsonb')
  terms: object;

  @ForeignKey(() => UserAccountEntity, { name: 'target_draft_changed_by_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'changed_by' })
  changedBy: string;

  @Column('timestamptz', { name: 'changed_at', default: () => 'clock_timestamp()' })
  changedAt: string;
}
