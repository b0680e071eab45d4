import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { RoundEntity } from '../initiative/round.entity.js';

/** What a manager wrote to the institutions of a round, in three languages. */
@Entity('reminder')
@Check('reminder_texts', 'is_text(subject) and is_text(body)')
@Index('reminder_by_round', { synchronize: false })
export class ReminderEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'reminder_pk' })
  id: string;

  @ForeignKey(() => RoundEntity, { name: 'reminder_round_fk', onDelete: 'CASCADE' })
  @Column('integer', { name: 'round_id' })
  roundId: number;

  @ForeignKey(() => UserAccountEntity, { name: 'reminder_composer_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'composer_id', nullable: true })
  composerId: string | null;

  @Column('text')
  composer: string;

  @Column('jsonb')
  subject: object;

  @Column('jsonb')
  body: object;

  /** What the clocks of each reader show when it goes; null when it went at once. */
  @Column('timestamp', { name: 'send_at', nullable: true })
  sendAt: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;
}
