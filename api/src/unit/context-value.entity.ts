import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ContextSeriesEntity } from './context-series.entity.js';
import { CountryEntity } from './country.entity.js';

/** One year of a context series in one country. */
@Entity('context_value')
@Check('context_value_is_finite', "value > '-Infinity' and value < 'Infinity'")
export class ContextValueEntity {
  @ForeignKey(() => ContextSeriesEntity, { name: 'context_value_series_fk' })
  @PrimaryColumn('text', { name: 'series_code', primaryKeyConstraintName: 'context_value_pk' })
  seriesCode: string;

  @ForeignKey(() => CountryEntity, { name: 'context_value_country_fk' })
  @PrimaryColumn('char', { length: 3, primaryKeyConstraintName: 'context_value_pk' })
  iso3: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'context_value_pk' })
  year: number;

  @Column('numeric')
  value: string;
}
