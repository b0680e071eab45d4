import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../graphql/text.type.js';

/** A named set of indicators. */
@Entity('framework')
@Check('framework_name_is_text', 'is_text(name)')
export class FrameworkEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'framework_pk' })
  code: string;

  @Column('jsonb')
  name: StoredText;
}
