import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UserAccountEntity } from '../../identity/user-account.entity.js';
import { InitiativeEntity } from '../../initiative/initiative.entity.js';
import { ImportBatchEntity } from '../../observation/import-batch.entity.js';

/** A file of settled data that somebody brought, with what became of it. */
@Entity('record_import')
@Check('record_import_content_until_applied', 'content is null or applied_at is null')
@Check('record_import_counts_are_counts', 'least(new_count, changed_count, unchanged_count, kept_count) >= 0')
@Check('record_import_has_a_file_name', "btrim(file_name) <> ''")
@Check('record_import_hash_is_sha256', 'octet_length(file_sha256) = 32')
@Check('record_import_initiative_of_observations', "(kind = 'observations') = (initiative_id is not null)")
@Check('record_import_kind_known', "kind in ('observations', 'context')")
@Check('record_import_undone_after_applied', 'undone_at is null or undone_at >= applied_at')
@Index('record_import_by_batch', { synchronize: false })
@Index('record_import_by_initiative', { synchronize: false })
@Index('record_import_by_undoer', { synchronize: false })
@Index('record_import_by_user', { synchronize: false })
export class RecordImportEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'record_import_pk' })
  id: string;

  @Column('text')
  kind: string;

  @ForeignKey(() => InitiativeEntity, { name: 'record_import_initiative_fk' })
  @Column('integer', { name: 'initiative_id', nullable: true })
  initiativeId: number | null;

  @ForeignKey(() => UserAccountEntity, { name: 'record_import_user_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('text', { name: 'user_name' })
  userName: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('bytea', { name: 'file_sha256' })
  fileSha256: Buffer;

  @Column('bytea', { nullable: true })
  content: Buffer | null;

  @Column('timestamptz', { name: 'uploaded_at', default: () => 'clock_timestamp()' })
  uploadedAt: Date;

  @Column('text', { nullable: true })
  name: string | null;

  @ForeignKey(() => ImportBatchEntity, { name: 'record_import_batch_fk' })
  @Column('integer', { name: 'import_id', nullable: true })
  importId: number | null;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt: Date | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;

  @ForeignKey(() => UserAccountEntity, { name: 'record_import_undone_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null;

  @Column('text', { name: 'undone_by_name', nullable: true })
  undoneByName: string | null;

  @Column('integer', { name: 'new_count', default: 0 })
  newCount: number;

  @Column('integer', { name: 'changed_count', default: 0 })
  changedCount: number;

  @Column('integer', { name: 'unchanged_count', default: 0 })
  unchangedCount: number;

  @Column('integer', { name: 'kept_count', default: 0 })
  keptCount: number;

  @Column('jsonb', { nullable: true })
  earlier: object | null;
}
