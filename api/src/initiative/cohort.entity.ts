import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { InitiativeEntity } from './initiative.entity.js';
import type { StoredText } from '../graphql/text.type.js';

/** A named group of an initiative's units. */
@Entity('cohort')
@Check('cohort_texts', 'is_text(name) and is_text(note)')
@Unique('cohort_code_unique', ['code'])
export class CohortEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'cohort_pk',
  })
  id: number;

  @Column('text')
  code: string;

  @ForeignKey(() => InitiativeEntity, { name: 'cohort_initiative_fk' })
  @Column('integer', { name: 'initiative_id' })
  initiativeId: number;

  @Column('jsonb')
  name: StoredText;

  @Column('jsonb')
  note: StoredText;

  @Column('jsonb', { nullable: true })
  rule: object | null;

  @Column('boolean')
  constructed: boolean;

  @Column('text')
  source: string;

  /** Who made it; null for lists that ship with the service. */
  @ForeignKey(() => UserAccountEntity, { name: 'cohort_made_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy: string | null;

  @Column('boolean', { default: false })
  demonstration: boolean;
}
