import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { BulkExportEntity } from '../exports/bulk-export.entity.js';
import { ReleaseEntity } from '../releases/release.entity.js';

/** A file that is given out: of a release for ever, of an export until it expires. */
@Entity('kept_file')
@Unique('kept_file_once_in_release', ['releaseId', 'name'])
@Unique('kept_file_once_in_export', ['exportId', 'name'])
@Check('kept_file_has_one_owner', 'num_nonnulls(release_id, export_id) = 1')
export class KeptFileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'kept_file_pk' })
  id: string;

  @ForeignKey(() => ReleaseEntity, { name: 'kept_file_release_fk', onDelete: 'CASCADE' })
  @Column('integer', { name: 'release_id', nullable: true })
  releaseId: number | null;

  @ForeignKey(() => BulkExportEntity, { name: 'kept_file_export_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'export_id', nullable: true })
  exportId: string | null;

  @Column('integer')
  position: number;

  @Column('text')
  name: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('bigint', { nullable: true })
  rows: number | null;

  @Column('bigint', { nullable: true })
  size: number | null;

  @Column('bytea', { nullable: true })
  sha256: Buffer | null;
}

/** A stretch of a file; all parts but the last have one size. */
@Entity('kept_file_part')
export class KeptFilePartEntity {
  @ForeignKey(() => KeptFileEntity, { name: 'kept_file_part_file_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'kept_file_part_pk' })
  fileId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'kept_file_part_pk' })
  number: number;

  @Column('bytea')
  content: Buffer;
}
