import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { IndicatorVersionEntity } from '../framework/indicator-version.entity.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { SubmissionEntity } from '../reporting/submission.entity.js';
import { EvidenceFileEntity } from './evidence-file.entity.js';

/** What stands behind a cell: a file or a link. Taken back, it stays as history. */
@Entity('evidence')
@Check('evidence_kind_known', "kind in ('file', 'link')")
@Check(
  'evidence_is_a_file_or_a_link',
  "(kind = 'file' and file_sha256 is not null and file_name is not null and url is null) or (kind = 'link' and url is not null and file_sha256 is null and file_name is null)",
)
@Check('evidence_link_is_https', "url like 'https://%'")
@Check('evidence_has_a_title', "btrim(title) <> ''")
@Check('evidence_removal_is_signed', '(removed_at is null) = (removed_by_name is null)')
@Index('evidence_by_submission', { synchronize: false })
@Index('evidence_by_file', { synchronize: false })
@Index('evidence_by_adder', { synchronize: false })
@Index('evidence_by_remover', { synchronize: false })
@ForeignKey(() => IndicatorVersionEntity, ['indicatorVersionId', 'indicatorId'], ['id', 'indicatorId'], {
  name: 'evidence_indicator_version_fk',
})
export class EvidenceEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'evidence_pk' })
  id: string;

  @ForeignKey(() => SubmissionEntity, { name: 'evidence_submission_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('integer', { name: 'indicator_id' })
  indicatorId: number;

  @Column('integer', { name: 'indicator_version_id' })
  indicatorVersionId: number;

  @Column('text', { default: '' })
  slice: string;

  @Column('text')
  kind: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  @ForeignKey(() => EvidenceFileEntity, { name: 'evidence_file_fk' })
  @Column('bytea', { name: 'file_sha256', nullable: true })
  fileSha256: Buffer | null;

  @Column('text', { name: 'file_name', nullable: true })
  fileName: string | null;

  @ForeignKey(() => UserAccountEntity, { name: 'evidence_added_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy: string | null;

  @Column('text', { name: 'added_by_name' })
  addedByName: string;

  @Column('timestamptz', { name: 'added_at', default: () => 'clock_timestamp()' })
  addedAt: Date;

  @ForeignKey(() => UserAccountEntity, { name: 'evidence_removed_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy: string | null;

  @Column('text', { name: 'removed_by_name', nullable: true })
  removedByName: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
