import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../graphql/text.type.js';

/** A reporting year. */
@Entity('calendar')
@Check('calendar_confidence_known', "confidence in ('sourced', 'general_knowledge', 'candidate')")
@Check('calendar_name_is_text', 'is_text(name)')
export class CalendarEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'calendar_pk' })
  code: string;

  @Column('jsonb')
  name: StoredText;

  @Column('smallint', { name: 'months_per_period' })
  monthsPerPeriod: number;

  @Column('text')
  confidence: string;
}
