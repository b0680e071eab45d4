import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ReportingPeriodEntity } from '../initiative/reporting-period.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { RoundEntity } from '../initiative/round.entity.js';

/** A unit's report in a round. */
@Entity('submission')
@Check('submission_accepted_has_a_time', "state <> 'accepted' or accepted_at is not null")
@Check('submission_state_known', "state in ('draft', 'submitted', 'returned', 'accepted')")
@Check('submission_submitted_has_a_time', "state = 'draft' or submitted_at is not null")
@Unique('submission_once', ['roundId', 'unitId'])
@Index('submission_by_unit', { synchronize: false })
export class SubmissionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'submission_pk' })
  id: string;

  @ForeignKey(() => RoundEntity, { name: 'submission_round_fk' })
  @Column('integer', { name: 'round_id' })
  roundId: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'submission_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @ForeignKey(() => ReportingPeriodEntity, { name: 'submission_period_fk' })
  @Column('integer', { name: 'period_id' })
  periodId: number;

  @Column('text', { default: 'draft' })
  state: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('text', { name: 'receipt_hash', nullable: true })
  receiptHash: string | null;

  @Column('text', { name: 'missing_reason', nullable: true })
  missingReason: string | null;

  @Column('boolean', { default: false })
  demonstration: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
