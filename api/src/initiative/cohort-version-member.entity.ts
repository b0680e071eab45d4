import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { CohortVersionEntity } from './cohort-version.entity.js';

/** A unit that a version of a cohort names: it counts for a time, or never. */
@Entity('cohort_version_member')
@Check('cohort_version_member_is_not_empty', 'not isempty(valid)')
@Exclusion(
  'cohort_version_member_no_overlap',
  'using gist (version_id with =, unit_id with =, valid with &&)',
)
export class CohortVersionMemberEntity {
  @ForeignKey(() => CohortVersionEntity, { name: 'cohort_version_member_version_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'version_id', primaryKeyConstraintName: 'cohort_version_member_pk' })
  versionId: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'cohort_version_member_unit_fk' })
  @PrimaryColumn('integer', { name: 'unit_id', primaryKeyConstraintName: 'cohort_version_member_pk' })
  unitId: number;

  @Column('boolean')
  counts: boolean;

  @PrimaryColumn('daterange', { primaryKeyConstraintName: 'cohort_version_member_pk' })
  valid: string;

  @Column('text')
  reason: string;
}
