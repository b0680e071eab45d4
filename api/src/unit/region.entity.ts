import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../graphql/text.type.js';

/** A region of the world. */
@Entity('region')
@Check('region_name_is_text', 'is_text(name)')
export class RegionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'region_pk' })
  code: string;

  @Column('jsonb')
  name: StoredText;
}
