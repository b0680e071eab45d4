import { Check, Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, Unique, ForeignKey } from 'typeorm';

/** An address that messages go to, with the secret that signs its links for declining them. */
@Entity('mail_contact')
@Check('mail_contact_address_is_lower_case', 'address = lower(address)')
@Unique('mail_contact_address_unique', ['address'])
export class MailContactEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mail_contact_pk' })
  id: string;

  @Column('text')
  address: string;

  @Column('bytea')
  secret: Buffer;
}

/** A kind of message that an address does not want, for good or until a time. */
@Entity('mail_pause')
@Check('mail_pause_kind_known', "kind in ('report', 'reminder', 'agreement')")
export class MailPauseEntity {
  @ForeignKey(() => MailContactEntity, { name: 'mail_pause_contact_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'contact_id', primaryKeyConstraintName: 'mail_pause_pk' })
  contactId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_pause_pk' })
  kind: string;

  @Column('timestamptz', { nullable: true })
  until: Date | null;

  @Column('timestamptz', { name: 'set_at', default: () => 'now()' })
  setAt: Date;
}
