import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A named import of settled data. */
@Entity('import_batch')
@Check('import_batch_has_a_name', "btrim(name) <> ''")
@Check('import_batch_origin_known', "origin in ('import', 'demonstration')")
@Unique('import_batch_name_unique', ['name'])
export class ImportBatchEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'import_batch_pk',
  })
  id: number;

  @Column('text')
  name: string;

  @Column('text')
  origin: string;

  @Column('jsonb')
  manifest: object;

  @Column('boolean', { default: false })
  backdates: boolean;

  @Column('uuid', { name: 'imported_by', nullable: true })
  importedBy: string | null;

  @Column('timestamptz', { name: 'imported_at', default: () => 'clock_timestamp()' })
  importedAt: Date;
}
