import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { InitiativeEntity } from '../initiative/initiative.entity.js';

/** A finding of the quality desk that is put aside for an indicator, until it is taken back. */
@Entity('quality_exception')
@Check('quality_exception_has_a_reason', "btrim(reason) <> ''")
@Check('quality_exception_test_known', "test in ('unusual_change', 'digits')")
@Index('quality_exception_once', { synchronize: false })
export class QualityExceptionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'quality_exception_pk',
  })
  id: number;

  @ForeignKey(() => InitiativeEntity, { name: 'quality_exception_initiative_fk' })
  @Column('integer', { name: 'initiative_id' })
  initiativeId: number;

  @ForeignKey(() => IndicatorEntity, { name: 'quality_exception_indicator_fk' })
  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @Column('text')
  test: string;

  @Column('text')
  reason: string;

  @ForeignKey(() => UserAccountEntity, { name: 'quality_exception_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'ignored_by', nullable: true })
  ignoredBy: string | null;

  @Column('timestamptz', { name: 'ignored_at', default: () => 'clock_timestamp()' })
  ignoredAt: Date;

  @ForeignKey(() => UserAccountEntity, { name: 'quality_exception_lifted_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'lifted_by', nullable: true })
  liftedBy: string | null;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt: Date | null;
}
