import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which shipped file was loaded when. */
@Entity('reference_file')
export class ReferenceFileEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reference_file_pk' })
  path: string;

  @Column('text')
  title: string;

  @Column('char', { length: 64 })
  sha256: string;

  @Column('integer')
  rows: number;

  @Column('text')
  source: string;

  @Column('text')
  licence: string;

  @Column('timestamptz', { name: 'loaded_at', default: () => 'now()' })
  loadedAt: Date;
}
