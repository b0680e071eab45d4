import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CurrencyEntity } from '../unit/currency.entity.js';
import { IndicatorVersionEntity } from '../framework/indicator-version.entity.js';
import { SubmissionEntity } from './submission.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';

/** One cell of a report's working copy. */
@Entity('entry')
@Check('entry_absence_known', "absence in ('not_collected', 'not_applicable', 'refused')")
@Check(
  'entry_explanation_known',
  "explanation in ('real_change', 'one_off', 'counted_differently', 'earlier_wrong', 'other', 'carried', 'unchanged', 'new_definition')",
)
@Check('entry_holds_at_most_one', 'num_nonnulls(value, value_text, absence) <= 1')
@Check('entry_origin_known', "origin in ('web', 'offline', 'excel', 'csv', 'api', 'demonstration')")
@Check('entry_value_is_finite', "value > '-Infinity' and value < 'Infinity'")
@ForeignKey(() => IndicatorVersionEntity, ['indicatorVersionId', 'indicatorId'], ['id', 'indicatorId'], {
  name: 'entry_indicator_version_fk',
})
export class EntryEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'entry_submission_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'entry_pk' })
  submissionId: string;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: 'entry_pk' })
  indicatorId: number;

  @Column('integer', { name: 'indicator_version_id' })
  indicatorVersionId: number;

  @PrimaryColumn('text', { default: '', primaryKeyConstraintName: 'entry_pk' })
  slice: string;

  @Column('numeric', { nullable: true })
  value: string | null;

  @Column('text', { name: 'value_text', nullable: true })
  valueText: string | null;

  @Column('text', { nullable: true })
  absence: string | null;

  @ForeignKey(() => CurrencyEntity, { name: 'entry_currency_fk' })
  @Column('char', { name: 'currency_code', length: 3, nullable: true })
  currencyCode: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  explanation: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @ForeignKey(() => UserAccountEntity, { name: 'entry_author_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @Column('text', { default: 'web' })
  origin: string;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;
}
