import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FrameworkVersionEntity } from './framework-version.entity.js';
import { IndicatorVersionEntity } from './indicator-version.entity.js';

/** One question of a framework version. */
@Entity('framework_item')
@ForeignKey(() => IndicatorVersionEntity, ['indicatorVersionId', 'indicatorId'], ['id', 'indicatorId'], {
  name: 'framework_item_indicator_version_fk',
})
export class FrameworkItemEntity {
  @ForeignKey(() => FrameworkVersionEntity, { name: 'framework_item_framework_version_fk' })
  @PrimaryColumn('integer', { name: 'framework_version_id', primaryKeyConstraintName: 'framework_item_pk' })
  frameworkVersionId: number;

  @Column('integer', { name: 'indicator_version_id' })
  indicatorVersionId: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: 'framework_item_pk' })
  indicatorId: number;

  @Column('smallint')
  position: number;

  @Column('boolean', { default: true })
  required: boolean;
}
