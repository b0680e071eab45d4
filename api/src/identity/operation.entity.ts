import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserAccountEntity } from './user-account.entity.js';

/** A write that was done, with the answer that a retry gets. */
@Entity('operation')
export class OperationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'operation_pk' })
  id: string;

  @ForeignKey(() => UserAccountEntity, { name: 'operation_user_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text')
  kind: string;

  @Column('bytea', { name: 'payload_hash' })
  payloadHash: Buffer;

  @Column('jsonb')
  answer: object;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
