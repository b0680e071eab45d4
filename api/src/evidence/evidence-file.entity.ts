import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The content of a file, by its SHA-256. */
@Entity('evidence_file')
@Check('evidence_file_is_what_its_hash_says', 'sha256 = sha256(content)')
@Check('evidence_file_has_a_bounded_size', 'size = length(content) and size between 1 and 10485760')
export class EvidenceFileEntity {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'evidence_file_pk' })
  sha256: Buffer;

  @Column('integer')
  size: number;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('bytea')
  content: Buffer;

  @Column('timestamptz', { name: 'kept_at', default: () => 'clock_timestamp()' })
  keptAt: Date;
}
