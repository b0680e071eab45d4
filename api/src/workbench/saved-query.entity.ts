import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';

/** A query that somebody saved, to be opened by its link. */
@Entity('saved_query')
@Check('saved_query_has_a_document', "btrim(document) <> '' and length(document) <= 20000")
@Check('saved_query_has_a_title', "btrim(title) <> '' and length(title) <= 200")
@Check('saved_query_variables_are_short', 'length(variables) <= 20000')
@Unique('saved_query_slug_unique', ['slug'])
@Index('saved_query_by_user', { synchronize: false })
export class SavedQueryEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'saved_query_pk' })
  id: string;

  @Column('text')
  slug: string;

  @ForeignKey(() => UserAccountEntity, { name: 'saved_query_user_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  document: string;

  @Column('text')
  variables: string;

  @Column('timestamptz', { name: 'saved_at', default: () => 'clock_timestamp()' })
  savedAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
