import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** What somebody said about a cell. Never changed and never deleted but with its report. */
@Entity('thread_message')
@Unique('thread_message_operation_once', ['operationId'])
@Check(
  'thread_message_kind_known',
  "kind in ('said', 'question', 'confirmed', 'corrected', 'need_help', 'closed')",
)
@Check('thread_message_says_something', "btrim(body) <> '' or kind in ('corrected', 'need_help', 'closed')")
@Check('thread_message_language_known', "language in ('en', 'fr', 'es')")
@Check('thread_message_role_known', "author_role in ('contributor', 'institution_lead', 'manager')")
@Index('thread_message_by_thread', { synchronize: false })
@Index('thread_message_by_author', { synchronize: false })
export class ThreadMessageEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'thread_message_pk',
  })
  id: number;

  @ForeignKey(() => ThreadEntity, { name: 'thread_message_thread_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'thread_id' })
  threadId: string;

  @Column('text')
  kind: string;

  @Column('text')
  body: string;

  @Column('text')
  language: string;

  @ForeignKey(() => UserAccountEntity, { name: 'thread_message_author_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @Column('text', { name: 'author_name' })
  authorName: string;

  @Column('text', { name: 'author_role' })
  authorRole: string;

  @Column('uuid', { name: 'operation_id' })
  operationId: string;

  @Column('timestamptz', { name: 'said_at', default: () => 'clock_timestamp()' })
  saidAt: Date;
}
