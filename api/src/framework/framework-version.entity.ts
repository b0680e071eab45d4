import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { InitiativeEntity } from '../initiative/initiative.entity.js';
import { FrameworkEntity } from './framework.entity.js';
import type { StoredText } from '../graphql/text.type.js';

/** The questions that a round asks. */
@Entity('framework_version')
@Check('framework_version_effect_is_whole', '(initiative_id is null) = (from_year is null)')
@Unique('framework_version_number_unique', ['frameworkCode', 'number'])
export class FrameworkVersionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'framework_version_pk',
  })
  id: number;

  @ForeignKey(() => FrameworkEntity, { name: 'framework_version_framework_fk' })
  @Column('text', { name: 'framework_code' })
  frameworkCode: string;

  @Column('smallint')
  number: number;

  @Column('jsonb', { nullable: true })
  note: StoredText | null;

  /** For whom, and from which programme year, it was made; null for those that came with the framework. */
  @ForeignKey(() => InitiativeEntity, { name: 'framework_version_initiative_fk' })
  @Column('integer', { name: 'initiative_id', nullable: true })
  initiativeId: number | null;

  @Column('smallint', { name: 'from_year', nullable: true })
  fromYear: number | null;

  @Column('boolean', { default: false })
  demonstration: boolean;
}
