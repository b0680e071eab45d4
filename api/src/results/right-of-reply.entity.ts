import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { IndicatorEntity } from '../framework/indicator.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { ReportingUnitEntity } from '../unit/reporting-unit.entity.js';

/** What an institution says beside one of its published figures. A change closes one row and opens another. */
@Entity('right_of_reply')
@Check(
  'right_of_reply_says_something',
  "coalesce(btrim(words ->> 'en'), btrim(words ->> 'fr'), btrim(words ->> 'es'), '') <> '' and words - array['en', 'fr', 'es'] = '{}'::jsonb",
)
@Check('right_of_reply_was_said', 'not isempty(recorded) and not lower_inf(recorded)')
@Exclusion(
  'right_of_reply_one_at_a_time',
  'using gist (unit_id with =, indicator_id with =, recorded with &&)',
)
@Index('right_of_reply_by_author', { synchronize: false })
export class RightOfReplyEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'right_of_reply_pk',
  })
  id: number;

  @ForeignKey(() => ReportingUnitEntity, { name: 'right_of_reply_unit_fk' })
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @ForeignKey(() => IndicatorEntity, { name: 'right_of_reply_indicator_fk' })
  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @Column('jsonb')
  words: object;

  @ForeignKey(() => UserAccountEntity, { name: 'right_of_reply_author_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @Column('text', { name: 'author_name' })
  authorName: string;

  @Column('tstzrange')
  recorded: string;
}
