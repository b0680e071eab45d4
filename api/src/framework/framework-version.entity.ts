import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { FrameworkEntity } from './framework.entity.js';
import type { StoredText } from '../graphql/text.type.js';

/** The questions that a round asks. */
@Entity('framework_version')
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
}
