import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CurrencyEntity } from '../unit/currency.entity.js';
import { ImportBatchEntity } from './import-batch.entity.js';
import { IndicatorVersionEntity } from '../framework/indicator-version.entity.js';
import { ReportingPeriodEntity } from '../initiative/reporting-period.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { SubmissionEntity } from '../reporting/submission.entity.js';

/** One belief of the record. Append-only. */
@Entity('observation')
@Check('observation_absence_known', "absence in ('not_collected', 'not_applicable', 'refused')")
@Check('observation_came_through_a_door', 'submission_id is not null or import_id is not null')
@Check(
  'observation_demonstration_is_imported',
  "origin not in ('import', 'demonstration') or import_id is not null",
)
@Check(
  'observation_evidence_tier_known',
  "evidence_tier in ('self_reported', 'documented', 'independently_checked', 'externally_measured')",
)
@Check('observation_holds_exactly_one', 'num_nonnulls(value, value_text, absence) = 1')
@Check(
  'observation_origin_known',
  "origin in ('web', 'offline', 'excel', 'csv', 'api', 'import', 'demonstration')",
)
@Check('observation_rater_known', "rater in ('self', 'peer', 'external', 'stakeholder', 'verified')")
@Check('observation_value_is_finite', "value > '-Infinity' and value < 'Infinity'")
@Check('observation_was_believed', 'not isempty(recorded) and not lower_inf(recorded)')
@ForeignKey(() => IndicatorVersionEntity, ['indicatorVersionId', 'indicatorId'], ['id', 'indicatorId'], {
  name: 'observation_indicator_version_fk',
})
@ForeignKey(() => ReportingPeriodEntity, ['periodId', 'periodEnds'], ['id', 'ends'], {
  name: 'observation_period_fk',
})
@Exclusion(
  'observation_one_belief_at_a_time',
  'using gist (unit_id with =, indicator_version_id with =, period_id with =, slice with =, rater with =, recorded with &&)',
)
@Index('observation_by_import', { synchronize: false })
@Index('observation_by_indicator', { synchronize: false })
@Index('observation_by_submission', { synchronize: false })
@Index('observation_by_unit', { synchronize: false })
export class ObservationEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'observation_pk',
  })
  id: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'observation_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @Column('integer', { name: 'indicator_version_id' })
  indicatorVersionId: number;

  @Column('integer', { name: 'period_id' })
  periodId: number;

  @Column('date', { name: 'period_ends' })
  periodEnds: string;

  @Column('text', { default: '' })
  slice: string;

  @Column('text', { default: 'self' })
  rater: string;

  @Column('numeric', { nullable: true })
  value: string | null;

  @Column('text', { name: 'value_text', nullable: true })
  valueText: string | null;

  @Column('text', { nullable: true })
  absence: string | null;

  @ForeignKey(() => CurrencyEntity, { name: 'observation_currency_fk' })
  @Column('char', { name: 'currency_code', length: 3, nullable: true })
  currencyCode: string | null;

  @Column('text')
  origin: string;

  @Column('text', { name: 'evidence_tier', default: 'self_reported' })
  evidenceTier: string;

  @ForeignKey(() => SubmissionEntity, { name: 'observation_submission_fk' })
  @Column('uuid', { name: 'submission_id', nullable: true })
  submissionId: string | null;

  @ForeignKey(() => ImportBatchEntity, { name: 'observation_import_fk' })
  @Column('integer', { name: 'import_id', nullable: true })
  importId: number | null;

  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason: string | null;

  @Column('tstzrange')
  recorded: string;

  @Column('text', { nullable: true })
  note: string | null;
}
