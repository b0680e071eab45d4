import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InitiativeEntity } from '../initiative/initiative.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { UserAccountEntity } from './user-account.entity.js';

/** A role that is offered to an address, by a link that works once. */
@Entity('invitation')
@Check('invitation_email_is_lower_case', 'email = lower(email)')
@Check('invitation_language_known', "language in ('en', 'fr', 'es')")
@Check('invitation_ends_once', 'accepted_at is null or withdrawn_at is null')
@Check(
  'invitation_names_its_reach',
  "case when role in ('contributor', 'institution_lead') then (unit_id is not null and initiative_id is null) when role in ('manager', 'evaluator') then (unit_id is null and initiative_id is not null) else (role = 'administrator' and unit_id is null and initiative_id is null) end",
)
@Unique('invitation_token_hash_unique', ['tokenHash'])
@Index('invitation_by_email', ['email'])
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_pk' })
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text')
  role: string;

  @ForeignKey(() => ReportingUnitEntity, { name: 'invitation_unit_fk' })
  @Column('integer', { name: 'unit_id', nullable: true })
  unitId: number | null;

  @ForeignKey(() => InitiativeEntity, { name: 'invitation_initiative_fk' })
  @Column('integer', { name: 'initiative_id', nullable: true })
  initiativeId: number | null;

  @Column('text')
  language: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @ForeignKey(() => UserAccountEntity, { name: 'invitation_invited_by_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'invited_by' })
  invitedBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @ForeignKey(() => UserAccountEntity, { name: 'invitation_accepted_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
