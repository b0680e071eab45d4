import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { InitiativeEntity } from '../initiative/initiative.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/** One institution asks to be introduced to another; how to reach each other is shown once the other agrees. */
@Entity('introduction')
@Check('introduction_of_two', 'from_unit_id <> to_unit_id')
@Check('introduction_says_why', "btrim(note) <> ''")
@Check('introduction_answer_known', "answer in ('accepted', 'declined')")
@Check('introduction_answer_is_dated', '(answer is null) = (answered_at is null)')
@Index('introduction_once', { synchronize: false })
@Index('introduction_to', ['toUnitId'])
export class IntroductionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'introduction_pk' })
  id: string;

  @ForeignKey(() => InitiativeEntity, { name: 'introduction_initiative_fk' })
  @Column('integer', { name: 'initiative_id' })
  initiativeId: number;

  @ForeignKey(() => IndicatorEntity, { name: 'introduction_indicator_fk' })
  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'introduction_from_fk' })
  @Column('integer', { name: 'from_unit_id' })
  fromUnitId: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'introduction_to_fk' })
  @Column('integer', { name: 'to_unit_id' })
  toUnitId: number;

  @Column('text')
  note: string;

  @ForeignKey(() => UserAccountEntity, { name: 'introduction_asked_by_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'asked_by' })
  askedBy: string;

  @Column('timestamptz', { name: 'asked_at', default: () => 'clock_timestamp()' })
  askedAt: Date;

  @Column('text', { nullable: true })
  answer: string | null;

  @ForeignKey(() => UserAccountEntity, { name: 'introduction_answered_by_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
