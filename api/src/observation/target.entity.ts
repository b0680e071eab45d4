import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { CurrencyEntity } from '../unit/currency.entity.js';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { InitiativeEntity } from '../initiative/initiative.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/** What a unit aims at. */
@Entity('target')
@Check('target_baseline_is_dated', '(baseline_value is null) = (baseline_on is null)')
@Check('target_baseline_is_finite', "baseline_value > '-Infinity' and baseline_value < 'Infinity'")
@Check('target_state_known', "state in ('proposed', 'signed')")
@Exclusion(
  'target_one_belief_at_a_time',
  'using gist (unit_id with =, indicator_id with =, initiative_id with =, state with =, recorded with &&)',
)
export class TargetEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'target_pk',
  })
  id: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'target_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @ForeignKey(() => IndicatorEntity, { name: 'target_indicator_fk' })
  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @ForeignKey(() => InitiativeEntity, { name: 'target_initiative_fk' })
  @Column('integer', { name: 'initiative_id' })
  initiativeId: number;

  @Column('text')
  state: string;

  @Column('text', { nullable: true })
  rationale: string | null;

  @Column('numeric', { name: 'baseline_value', nullable: true })
  baselineValue: string | null;

  @Column('date', { name: 'baseline_on', nullable: true })
  baselineOn: string | null;

  @ForeignKey(() => CurrencyEntity, { name: 'target_currency_fk' })
  @Column('char', { name: 'currency_code', length: 3, nullable: true })
  currencyCode: string | null;

  @Column('boolean', { default: false })
  demonstration: boolean;

  @Column('tstzrange')
  recorded: string;
}
