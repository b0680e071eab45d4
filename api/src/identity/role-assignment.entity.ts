import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { InitiativeEntity } from '../initiative/initiative.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { UserAccountEntity } from './user-account.entity.js';

/** A role that a person holds, and over what. */
@Entity('role_assignment')
@Check(
  'role_assignment_names_its_reach',
  "case when role in ('contributor', 'institution_lead') then (unit_id is not null and initiative_id is null) when role in ('manager', 'evaluator') then (unit_id is null and initiative_id is not null) else (unit_id is null and initiative_id is null) end",
)
@Check(
  'role_assignment_role_known',
  "role in ('contributor', 'institution_lead', 'manager', 'evaluator', 'administrator')",
)
@Index('role_assignment_once', { synchronize: false })
export class RoleAssignmentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'role_assignment_pk',
  })
  id: number;

  @ForeignKey(() => UserAccountEntity, { name: 'role_assignment_user_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text')
  role: string;

  @ForeignKey(() => ReportingUnitEntity, { name: 'role_assignment_unit_fk' })
  @Column('integer', { name: 'unit_id', nullable: true })
  unitId: number | null;

  @ForeignKey(() => InitiativeEntity, { name: 'role_assignment_initiative_fk' })
  @Column('integer', { name: 'initiative_id', nullable: true })
  initiativeId: number | null;
}
