import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserAccountEntity } from './user-account.entity.js';

/** The secret that a person's authenticator app shares with us. */
@Entity('second_factor')
export class SecondFactorEntity {
  @ForeignKey(() => UserAccountEntity, { name: 'second_factor_user_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'second_factor_pk' })
  userId: string;

  @Column('text')
  secret: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  @Column('bigint', { name: 'last_step', default: 0 })
  lastStep: number;
}
