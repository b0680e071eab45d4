import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { CurrencyEntity } from './currency.entity.js';
import { RegionEntity } from './region.entity.js';
import type { StoredText } from '../graphql/text.type.js';

/** A country. */
@Entity('country')
@Check('country_name_is_text', 'is_text(name)')
@Check('country_time_zone_known', 'is_time_zone(time_zone)')
@Unique('country_iso2_unique', ['iso2'])
export class CountryEntity {
  @PrimaryColumn('char', { length: 3, primaryKeyConstraintName: 'country_pk' })
  iso3: string;

  @Column('char', { length: 2 })
  iso2: string;

  @Column('text', { name: 'iso_numeric' })
  isoNumeric: string;

  @Column('jsonb')
  name: StoredText;

  @ForeignKey(() => RegionEntity, { name: 'country_region_fk' })
  @Column('text', { name: 'region_code' })
  regionCode: string;

  @ForeignKey(() => CurrencyEntity, { name: 'country_currency_fk' })
  @Column('char', { name: 'currency_code', length: 3 })
  currencyCode: string;

  @Column('text')
  languages: string;

  @Column('text', { nullable: true })
  capital: string | null;

  @Column('text')
  role: string;

  /** IANA name of the capital's time zone. */
  @Column('text', { name: 'time_zone', nullable: true })
  timeZone: string | null;
}
