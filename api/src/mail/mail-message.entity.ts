import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MailContactEntity } from './mail-contact.entity.js';

/** One message: to whom, which, in which language, and what became of it. What it said is not kept once it went. */
@Entity('mail_message')
@Check('mail_message_kind_known', "kind in ('account', 'report', 'reminder', 'agreement')")
@Check('mail_message_language_known', "language in ('en', 'fr', 'es')")
@Check('mail_message_state_known', "state in ('queued', 'sent', 'failed', 'skipped')")
@Check('mail_message_end_is_dated', "(state = 'queued') = (finished_at is null)")
@Check('mail_message_keeps_no_secret', "content is null or state = 'queued'")
@Unique('mail_message_key_unique', ['key'])
@Index('mail_message_by_time', { synchronize: false })
@Index('mail_message_by_contact', ['contactId'])
export class MailMessageEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mail_message_pk' })
  id: string;

  @Column('text')
  key: string;

  @ForeignKey(() => MailContactEntity, { name: 'mail_message_contact_fk' })
  @Column('uuid', { name: 'contact_id' })
  contactId: string;

  @Column('text')
  template: string;

  @Column('text')
  kind: string;

  @Column('text')
  language: string;

  @Column('jsonb', { nullable: true })
  content: object | null;

  @Column('text', { default: 'queued' })
  state: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('smallint', { default: 0 })
  attempts: number;

  @Column('timestamptz', { name: 'queued_at', default: () => 'now()' })
  queuedAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
