import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CalendarEntity } from './calendar.entity.js';
import { CurrencyEntity } from '../unit/currency.entity.js';
import type { StoredText } from '../graphql/text.type.js';

/** A programme that strengthens institutions. */
@Entity('initiative')
@Check('initiative_confidence_known', "confidence in ('sourced', 'general_knowledge', 'candidate')")
@Check('initiative_name_is_text', 'is_text(name)')
@Unique('initiative_code_unique', ['code'])
export class InitiativeEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'initiative_pk',
  })
  id: number;

  @Column('text')
  code: string;

  @Column('jsonb')
  name: StoredText;

  @Column('text')
  modality: string;

  @Column('smallint', { name: 'start_year', nullable: true })
  startYear: number | null;

  @Column('smallint', { name: 'end_year', nullable: true })
  endYear: number | null;

  @Column('jsonb')
  description: StoredText;

  @Column('jsonb', { default: () => "'{}'" })
  facts: object;

  @ForeignKey(() => CurrencyEntity, { name: 'initiative_currency_fk' })
  @Column('char', { name: 'currency_code', length: 3, nullable: true })
  currencyCode: string | null;

  @ForeignKey(() => CalendarEntity, { name: 'initiative_calendar_fk' })
  @Column('text', { name: 'calendar_code', nullable: true })
  calendarCode: string | null;

  @Column('text')
  confidence: string;

  @Column('text')
  source: string;
}
