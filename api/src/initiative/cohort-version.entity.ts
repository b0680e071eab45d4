import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { StoredText } from '../graphql/text.type.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import type { CohortRuleFacts } from './cohort-rule.js';
import { CohortEntity } from './cohort.entity.js';

/** What a cohort that people made means, as it was held from one time to the next. */
@Entity('cohort_version')
@Unique('cohort_version_number_unique', ['cohortId', 'number'])
@Check('cohort_version_audience_known', "audience in ('everybody', 'by_address')")
@Check('cohort_version_name_is_text', 'is_text(name)')
@Check('cohort_version_is_not_empty', 'not isempty(recorded)')
@Exclusion('cohort_version_one_at_a_time', 'using gist (cohort_id with =, recorded with &&)')
export class CohortVersionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'cohort_version_pk',
  })
  id: number;

  @ForeignKey(() => CohortEntity, { name: 'cohort_version_cohort_fk', onDelete: 'CASCADE' })
  @Column('integer', { name: 'cohort_id' })
  cohortId: number;

  @Column('smallint')
  number: number;

  @Column('jsonb')
  name: StoredText;

  @Column('jsonb')
  note: StoredText;

  @Column('text')
  audience: string;

  @Column('jsonb', { nullable: true })
  rule: CohortRuleFacts | null;

  @Column('text')
  why: string;

  @ForeignKey(() => UserAccountEntity, { name: 'cohort_version_made_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy: string | null;

  @Column('tstzrange')
  recorded: string;
}
