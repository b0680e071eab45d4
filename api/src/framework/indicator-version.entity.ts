import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { IndicatorEntity } from './indicator.entity.js';
import type { StoredText } from '../graphql/text.type.js';

/** What was asked, word for word. */
@Entity('indicator_version')
@Check(
  'indicator_version_aggregation_known',
  "aggregation in ('sum', 'pooled', 'median', 'distribution', 'share_yes', 'none')",
)
@Check('indicator_version_basis_known', "basis in ('flow', 'stock', 'cumulative', 'score', 'share', 'text')")
@Check('indicator_version_change_known', "change_class in ('wording', 'scope', 'method')")
@Check(
  'indicator_version_derived_has_both_parts',
  '(numerator_indicator_id is null) = (denominator_indicator_id is null)',
)
@Check('indicator_version_direction_known', "direction in ('higher', 'lower', 'none')")
@Check('indicator_version_first_has_no_change', '(number = 1) = (change_class is null)')
@Check(
  'indicator_version_share_is_derived',
  "value_type not in ('share', 'ratio') or numerator_indicator_id is not null",
)
@Check('indicator_version_texts', 'is_text(name) and is_text(definition)')
@Check(
  'indicator_version_value_type_known',
  "value_type in ('count', 'currency', 'share', 'ratio', 'score', 'yes_no', 'narrative')",
)
@Unique('indicator_version_belongs', ['id', 'indicatorId'])
@Unique('indicator_version_number_unique', ['indicatorId', 'number'])
export class IndicatorVersionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'indicator_version_pk',
  })
  id: number;

  @ForeignKey(() => IndicatorEntity, { name: 'indicator_version_indicator_fk' })
  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @Column('smallint')
  number: number;

  @Column('jsonb')
  name: StoredText;

  @Column('jsonb')
  definition: StoredText;

  @Column('jsonb', { nullable: true })
  help: StoredText | null;

  @Column('text', { name: 'value_type' })
  valueType: string;

  @Column('text')
  basis: string;

  @Column('text')
  unit: string;

  @Column('text')
  direction: string;

  @Column('text')
  aggregation: string;

  @Column('smallint', { default: 0 })
  decimals: number;

  @Column('numeric', { nullable: true })
  minimum: string | null;

  @Column('numeric', { nullable: true })
  maximum: string | null;

  @ForeignKey(() => IndicatorEntity, { name: 'indicator_version_numerator_fk' })
  @Column('integer', { name: 'numerator_indicator_id', nullable: true })
  numeratorIndicatorId: number | null;

  @ForeignKey(() => IndicatorEntity, { name: 'indicator_version_denominator_fk' })
  @Column('integer', { name: 'denominator_indicator_id', nullable: true })
  denominatorIndicatorId: number | null;

  @Column('numeric', { default: 1 })
  multiplier: string;

  @Column('text', { array: true, default: () => "'{}'" })
  disaggregations: string[];

  @Column('text', { name: 'how_measured' })
  howMeasured: string;

  @Column('text', { name: 'evidence_rule' })
  evidenceRule: string;

  @Column('text')
  frequency: string;

  @Column('text', { name: 'iati_result_type', nullable: true })
  iatiResultType: string | null;

  @Column('text', { name: 'iati_measure', nullable: true })
  iatiMeasure: string | null;

  @Column('text')
  source: string;

  @Column('text', { name: 'change_class', nullable: true })
  changeClass: string | null;

  @Column('jsonb', { name: 'change_note', nullable: true })
  changeNote: StoredText | null;

  @Column('jsonb', { nullable: true })
  bridge: StoredText | null;

  @Column('text', { name: 'translations_drafted', array: true, default: () => "'{fr,es}'" })
  translationsDrafted: string[];

  @Column('tstzrange')
  recorded: string;

  @Column('text', { name: 'translations_stale', array: true, default: () => "'{}'" })
  translationsStale: string[];

  @Column('boolean', { default: false })
  demonstration: boolean;
}
