import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published series of exchange rates. */
@Entity('exchange_rate_set')
export class ExchangeRateSetEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'exchange_rate_set_pk' })
  code: string;

  @Column('text')
  title: string;

  @Column('text')
  source: string;

  @Column('text')
  licence: string;

  @Column('text')
  method: string;

  @Column('smallint', { name: 'first_year' })
  firstYear: number;

  @Column('smallint', { name: 'last_year' })
  lastYear: number;
}
