import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { SubmissionEntity } from '../reporting/submission.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';

/** A file that was uploaded into a report. */
@Entity('report_import')
@Check(
  'report_import_counts_are_counts',
  'least(new_count, changed_count, unchanged_count, conflict_count, problem_count) >= 0',
)
@Check('report_import_format_known', "file_format in ('xlsx', 'xls', 'ods', 'csv')")
@Check('report_import_has_a_file_name', "btrim(file_name) <> ''")
@Check('report_import_hash_is_sha256', 'octet_length(file_sha256) = 32')
@Check('report_import_undone_after_applied', 'undone_at is null or undone_at >= applied_at')
@Index('report_import_by_submission', { synchronize: false })
export class ReportImportEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'report_import_pk' })
  id: string;

  @ForeignKey(() => SubmissionEntity, { name: 'report_import_submission_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @ForeignKey(() => UserAccountEntity, { name: 'report_import_user_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('text', { name: 'file_format' })
  fileFormat: string;

  @Column('bytea', { name: 'file_sha256' })
  fileSha256: Buffer;

  @Column('timestamptz', { name: 'tried_at', default: () => 'now()' })
  triedAt: Date;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt: Date | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;

  @ForeignKey(() => UserAccountEntity, { name: 'report_import_undone_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null;

  @Column('integer', { name: 'new_count' })
  newCount: number;

  @Column('integer', { name: 'changed_count' })
  changedCount: number;

  @Column('integer', { name: 'unchanged_count' })
  unchangedCount: number;

  @Column('integer', { name: 'conflict_count' })
  conflictCount: number;

  @Column('integer', { name: 'problem_count' })
  problemCount: number;

  @Column('jsonb')
  changes: object;
}
