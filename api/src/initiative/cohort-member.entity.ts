import { Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import { CohortEntity } from './cohort.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/** When a unit belonged to a cohort. */
@Entity('cohort_member')
@Exclusion('cohort_member_no_overlap', 'using gist (cohort_id with =, unit_id with =, valid with &&)')
export class CohortMemberEntity {
  @ForeignKey(() => CohortEntity, { name: 'cohort_member_cohort_fk' })
  @PrimaryColumn('integer', { name: 'cohort_id', primaryKeyConstraintName: 'cohort_member_pk' })
  cohortId: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'cohort_member_unit_fk' })
  @PrimaryColumn('integer', { name: 'unit_id', primaryKeyConstraintName: 'cohort_member_pk' })
  unitId: number;

  @PrimaryColumn('daterange', { primaryKeyConstraintName: 'cohort_member_pk' })
  valid: string;

  @Column('text', { nullable: true })
  reason: string | null;
}
