import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A person who can sign in. */
@Entity('user_account')
@Check('user_account_email_is_lower_case', 'email = lower(email)')
@Check('user_account_language_known', "language in ('en', 'fr', 'es')")
@Check('user_account_leaves_once', 'active = (deactivated_at is null)')
@Unique('user_account_email_unique', ['email'])
export class UserAccountEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'user_account_pk' })
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column('text', { default: 'en' })
  language: string;

  @Column('text', { name: 'time_zone', default: 'UTC' })
  timeZone: string;

  @Column('boolean', { default: true })
  active: boolean;

  @Column('boolean', { default: false })
  demonstration: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'deactivated_at', nullable: true })
  deactivatedAt: Date | null;
}
