import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';
import { ReleaseEntity } from './release.entity.js';

/** Somebody whose values a release holds. */
@Entity('release_unit')
export class ReleaseUnitEntity {
  @ForeignKey(() => ReleaseEntity, { name: 'release_unit_release_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'release_id', primaryKeyConstraintName: 'release_unit_pk' })
  releaseId: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'release_unit_unit_fk' })
  @PrimaryColumn('integer', { name: 'unit_id', primaryKeyConstraintName: 'release_unit_pk' })
  unitId: number;
}
