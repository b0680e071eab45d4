import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../graphql/text.type.js';

/** Published statistics of countries. */
@Entity('context_series')
@Check('context_series_name_is_text', 'is_text(name)')
export class ContextSeriesEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'context_series_pk' })
  code: string;

  @Column('jsonb')
  name: StoredText;

  @Column('text')
  unit: string;

  @Column('text')
  source: string;

  @Column('text')
  licence: string;
}
