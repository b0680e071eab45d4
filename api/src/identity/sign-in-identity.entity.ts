import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserAccountEntity } from './user-account.entity.js';

/** Who a person is at another sign-in provider. */
@Entity('sign_in_identity')
export class SignInIdentityEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_identity_pk' })
  issuer: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_identity_pk' })
  subject: string;

  @ForeignKey(() => UserAccountEntity, { name: 'sign_in_identity_user_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('timestamptz', { name: 'linked_at', default: () => 'now()' })
  linkedAt: Date;
}
