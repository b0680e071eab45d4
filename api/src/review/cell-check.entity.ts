import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { SubmissionEntity } from '../reporting/submission.entity.js';
import { CurrencyEntity } from '../unit/currency.entity.js';

/** What a reviewer says of one cell, in the version of the cell that was seen. */
@Entity('cell_check')
@Check('cell_check_currency_has_a_figure', 'currency_code is null or value is not null')
@Check('cell_check_figure_is_an_adjustment', "(verdict = 'adjusted') = (value is not null)")
@Check(
  'cell_check_has_a_reason',
  "verdict in ('accepted', 'taken_back') or btrim(coalesce(reason, '')) <> ''",
)
@Check('cell_check_value_is_finite', "value > '-Infinity' and value < 'Infinity'")
@Check('cell_check_verdict_known', "verdict in ('accepted', 'asked', 'adjusted', 'flagged', 'taken_back')")
export class CellCheckEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'cell_check_submission_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'cell_check_pk' })
  submissionId: string;

  @ForeignKey(() => IndicatorEntity, { name: 'cell_check_indicator_fk' })
  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: 'cell_check_pk' })
  indicatorId: number;

  @PrimaryColumn('text', { default: '', primaryKeyConstraintName: 'cell_check_pk' })
  slice: string;

  @Column('text')
  verdict: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('numeric', { nullable: true })
  value: string | null;

  @ForeignKey(() => CurrencyEntity, { name: 'cell_check_currency_fk' })
  @Column('char', { name: 'currency_code', length: 3, nullable: true })
  currencyCode: string | null;

  @Column('integer', { name: 'entry_version' })
  entryVersion: number;

  @Column('integer', { default: 1 })
  version: number;

  @ForeignKey(() => UserAccountEntity, { name: 'cell_check_reviewer_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'reviewer_id', nullable: true })
  reviewerId: string | null;

  @Column('timestamptz', { name: 'checked_at', default: () => 'clock_timestamp()' })
  checkedAt: Date;
}
