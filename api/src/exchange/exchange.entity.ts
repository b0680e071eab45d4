import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/** One exchange with another institution, as the institution that notes it saw it. */
@Entity('exchange')
@Check('exchange_of_two', 'unit_id <> with_unit_id')
@Check('exchange_has_a_topic', "btrim(topic) <> ''")
@Check('exchange_useful_known', "useful in ('yes', 'partly', 'no', 'too_early')")
@Index('exchange_of', ['unitId'])
export class ExchangeEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'exchange_pk' })
  id: string;

  @ForeignKey(() => ReportingUnitEntity, { name: 'exchange_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'exchange_with_fk' })
  @Column('integer', { name: 'with_unit_id' })
  withUnitId: number;

  @Column('date', { name: 'held_on' })
  heldOn: string;

  @Column('text')
  topic: string;

  @Column('text')
  useful: string;

  @Column('text', { default: '' })
  note: string;

  @ForeignKey(() => UserAccountEntity, { name: 'exchange_written_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'written_by', nullable: true })
  writtenBy: string | null;

  @Column('timestamptz', { name: 'written_at', default: () => 'clock_timestamp()' })
  writtenAt: Date;

  @Column('boolean', { default: false })
  demonstration: boolean;
}
