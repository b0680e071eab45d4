import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CurrencyEntity } from '../unit/currency.entity.js';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { InitiativeEntity } from '../initiative/initiative.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/**
 * What a unit aims at: a proposal, or a version that both sides signed. Rows are only closed, never changed; a signed
 * version whose `recorded` has ended was superseded.
 */
@Entity('target')
@Check('target_kind_known', "kind in ('change', 'maintain')")
@Check('target_course_known', "course in ('stepped', 'interpolated')")
@Check('target_side_known', "side in ('institution', 'initiative')")
@Check('target_programme_is_dated', '(programme_value is null) = (programme_on is null)')
@Check('target_programme_is_finite', "programme_value > '-Infinity' and programme_value < 'Infinity'")
@Check('target_was_believed', 'not isempty(recorded) and not lower_inf(recorded)')
@Index('target_by_unit', ['initiativeId', 'unitId', 'indicatorId'])
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

  @Column('text', { default: 'change' })
  kind: string;

  @Column('text', { default: 'stepped' })
  course: string;

  /** What the initiative promised to help with. */
  @Column('text', { nullable: true })
  support: string | null;

  /** Why an agreed version was opened again. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** Whose proposal it was; null for targets from before there were proposals. */
  @Column('text', { nullable: true })
  side: string | null;

  @ForeignKey(() => UserAccountEntity, { name: 'target_proposed_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'proposed_by', nullable: true })
  proposedBy: string | null;

  /** Name of who proposed it, as it was then. */
  @Column('text', { nullable: true })
  proposer: string | null;

  /** What is to be reached over the life of the programme: given by itself, never a sum of steps. */
  @Column('numeric', { name: 'programme_value', nullable: true })
  programmeValue: string | null;

  @Column('date', { name: 'programme_on', nullable: true })
  programmeOn: string | null;

  /** The proposal that this one counters. */
  @ForeignKey(() => TargetEntity, { name: 'target_answers_to_fk', onDelete: 'SET NULL' })
  @Column('integer', { name: 'answers_to', nullable: true })
  answersTo: number | null;

  /** Of a signed version: the proposal under which the signatures stand. */
  @ForeignKey(() => TargetEntity, { name: 'target_agreed_from_fk', onDelete: 'SET NULL' })
  @Column('integer', { name: 'agreed_from', nullable: true })
  agreedFrom: number | null;

  @Column('tstzrange')
  recorded: string;
}
