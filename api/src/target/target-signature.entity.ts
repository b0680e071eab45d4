import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { TargetEntity } from './target.entity.js';

/** One side's signature under a proposal. */
@Entity('target_signature')
@Check('target_signature_side_known', "side in ('institution', 'initiative')")
@Unique('target_signature_once_a_person', ['targetId', 'signedBy'])
export class TargetSignatureEntity {
  @ForeignKey(() => TargetEntity, { name: 'target_signature_target_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'target_id', primaryKeyConstraintName: 'target_signature_pk' })
  targetId: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'target_signature_pk' })
  side: string;

  @ForeignKey(() => UserAccountEntity, { name: 'target_signature_signed_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'signed_by', nullable: true })
  signedBy: string | null;

  /** Name of who signed, as it was then. */
  @Column('text')
  signer: string;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt: string;
}
