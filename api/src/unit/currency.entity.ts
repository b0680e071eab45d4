import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A currency of ISO 4217. */
@Entity('currency')
@Check('currency_minor_unit_is_sane', 'minor_unit between 0 and 4')
export class CurrencyEntity {
  @PrimaryColumn('char', { length: 3, primaryKeyConstraintName: 'currency_pk' })
  code: string;

  @Column('text')
  name: string;

  @Column('smallint', { name: 'minor_unit' })
  minorUnit: number;
}
