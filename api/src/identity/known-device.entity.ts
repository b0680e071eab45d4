import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserAccountEntity } from './user-account.entity.js';

/** A browser in which a person has signed in before. */
@Entity('known_device')
export class KnownDeviceEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'known_device_pk' })
  tokenHash: Buffer;

  @ForeignKey(() => UserAccountEntity, { name: 'known_device_user_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'known_device_pk' })
  userId: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
