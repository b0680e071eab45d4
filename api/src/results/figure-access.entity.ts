import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { InitiativeEntity } from '../initiative/initiative.entity.js';
import { ImportBatchEntity } from '../observation/import-batch.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/** How often an institution's figures were asked for on a day, by role: one row for each batch that was written. */
@Entity('figure_access')
@Check(
  'figure_access_role_known',
  "role in ('public', 'contributor', 'institution_lead', 'manager', 'evaluator', 'administrator')",
)
@Check('figure_access_way_known', "way in ('viewed', 'pulled')")
@Check('figure_access_counts_something', 'times > 0')
@Index('figure_access_by_unit', { synchronize: false })
@Index('figure_access_by_import', { synchronize: false })
export class FigureAccessEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_access_pk',
  })
  id: number;

  @Column('date')
  day: string;

  @ForeignKey(() => ReportingUnitEntity, { name: 'figure_access_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('text')
  role: string;

  @ForeignKey(() => ReportingUnitEntity, { name: 'figure_access_by_unit_fk' })
  @Column('integer', { name: 'by_unit_id', nullable: true })
  byUnitId: number | null;

  @ForeignKey(() => InitiativeEntity, { name: 'figure_access_by_initiative_fk' })
  @Column('integer', { name: 'by_initiative_id', nullable: true })
  byInitiativeId: number | null;

  @Column('text')
  way: string;

  @Column('integer')
  times: number;

  @ForeignKey(() => ImportBatchEntity, { name: 'figure_access_import_fk', onDelete: 'CASCADE' })
  @Column('integer', { name: 'import_id', nullable: true })
  importId: number | null;
}
