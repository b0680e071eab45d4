import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/** That an institution may be named to others that started alike; taken back, it is closed and not removed. */
@Entity('peer_consent')
@Check('peer_consent_in_order', 'withdrawn_at is null or withdrawn_at >= given_at')
@Index('peer_consent_one_open', { synchronize: false })
export class PeerConsentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'peer_consent_pk',
  })
  id: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'peer_consent_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('timestamptz', { name: 'given_at', default: () => 'clock_timestamp()' })
  givenAt: Date;

  @ForeignKey(() => UserAccountEntity, { name: 'peer_consent_given_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'given_by', nullable: true })
  givenBy: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @ForeignKey(() => UserAccountEntity, { name: 'peer_consent_withdrawn_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('boolean', { default: false })
  demonstration: boolean;
}
