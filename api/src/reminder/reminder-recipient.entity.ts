import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { MailMessageEntity } from '../mail/mail-message.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { ReminderEntity } from './reminder.entity.js';

/** One person whom a reminder goes to, for one institution. */
@Entity('reminder_recipient')
@Unique('reminder_recipient_once', ['reminderId', 'unitId', 'userId'])
@Check('reminder_recipient_language_known', "language in ('en', 'fr', 'es')")
@Check(
  'reminder_recipient_state_known',
  "state in ('scheduled', 'handed_over', 'declined', 'not_configured', 'not_needed', 'cancelled')",
)
@Index('reminder_recipient_by_message', ['messageId'])
export class ReminderRecipientEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'reminder_recipient_pk' })
  id: string;

  @ForeignKey(() => ReminderEntity, { name: 'reminder_recipient_reminder_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'reminder_id' })
  reminderId: string;

  @ForeignKey(() => ReportingUnitEntity, { name: 'reminder_recipient_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @ForeignKey(() => UserAccountEntity, { name: 'reminder_recipient_user_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  language: string;

  @Column('timestamptz', { name: 'send_at' })
  sendAt: Date;

  @Column('text', { default: 'scheduled' })
  state: string;

  @ForeignKey(() => MailMessageEntity, { name: 'reminder_recipient_message_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'message_id', nullable: true })
  messageId: string | null;
}
