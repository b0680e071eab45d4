import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../graphql/text.type.js';

/** A field of capacity. */
@Entity('capacity_domain')
@Check('capacity_domain_name_is_text', 'is_text(name)')
export class CapacityDomainEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'capacity_domain_pk' })
  code: string;

  @Column('smallint')
  position: number;

  @Column('jsonb')
  name: StoredText;
}
