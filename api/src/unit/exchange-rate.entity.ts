import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CurrencyEntity } from './currency.entity.js';
import { ExchangeRateSetEntity } from './exchange-rate-set.entity.js';

/** Units of a currency for one US dollar, in one year, after one set. */
@Entity('exchange_rate')
@Check('exchange_rate_is_positive', "per_usd > 0 and per_usd < 'Infinity'")
export class ExchangeRateEntity {
  @ForeignKey(() => ExchangeRateSetEntity, { name: 'exchange_rate_set_fk' })
  @PrimaryColumn('text', { name: 'rate_set_code', primaryKeyConstraintName: 'exchange_rate_pk' })
  rateSetCode: string;

  @ForeignKey(() => CurrencyEntity, { name: 'exchange_rate_currency_fk' })
  @PrimaryColumn('char', { name: 'currency_code', length: 3, primaryKeyConstraintName: 'exchange_rate_pk' })
  currencyCode: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'exchange_rate_pk' })
  year: number;

  @Column('numeric', { name: 'per_usd' })
  perUsd: string;
}
