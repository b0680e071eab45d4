import { Check, Column, Entity, ForeignKey, Generated, PrimaryColumn, Unique } from 'typeorm';
import { InitiativeEntity } from '../initiative/initiative.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { UserAccountEntity } from './user-account.entity.js';

/** A signed-in browser. */
@Entity('session')
@Check(
  'session_sees_as_one_role',
  "case when sees_as_role in ('contributor', 'institution_lead') then (sees_as_unit_id is not null and sees_as_initiative_id is null) when sees_as_role in ('manager', 'evaluator') then (sees_as_unit_id is null and sees_as_initiative_id is not null) else ((sees_as_role is null or sees_as_role = 'public') and sees_as_unit_id is null and sees_as_initiative_id is null) end",
)
@Check('session_sees_as_ends', '(sees_as_role is null) = (sees_as_until is null)')
@Unique('session_id_unique', ['id'])
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'session_pk' })
  tokenHash: Buffer;

  @ForeignKey(() => UserAccountEntity, { name: 'session_user_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt: Date;

  /** Names the session to its owner; the secret never leaves the cookie. */
  @Column('uuid')
  @Generated('uuid')
  id: string;

  /** What the browser calls itself. */
  @Column('text', { default: '' })
  agent: string;

  /** The role through whose eyes everything is read until `seesAsUntil`; `public` for nobody's. */
  @Column('text', { name: 'sees_as_role', nullable: true })
  seesAsRole: string | null;

  @ForeignKey(() => ReportingUnitEntity, { name: 'session_sees_as_unit_fk' })
  @Column('integer', { name: 'sees_as_unit_id', nullable: true })
  seesAsUnitId: number | null;

  @ForeignKey(() => InitiativeEntity, { name: 'session_sees_as_initiative_fk' })
  @Column('integer', { name: 'sees_as_initiative_id', nullable: true })
  seesAsInitiativeId: number | null;

  /** The person who was chosen, when it was not the role alone. */
  @ForeignKey(() => UserAccountEntity, {
    name: 'session_sees_as_person_fk',
    onDelete: 'SET NULL',
  })
  @Column('uuid', { name: 'sees_as_person_id', nullable: true })
  seesAsPersonId: string | null;

  @Column('timestamptz', { name: 'sees_as_until', nullable: true })
  seesAsUntil: Date | null;
}
