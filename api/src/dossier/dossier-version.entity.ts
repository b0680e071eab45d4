import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DossierEntity } from './dossier.entity.js';

/** A written report as it was saved once. Never changed. */
@Entity('dossier_version')
@Check('dossier_version_counts_from_one', 'number > 0')
export class DossierVersionEntity {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'dossier_version_pk' })
  @ForeignKey(() => DossierEntity, { name: 'dossier_version_dossier_fk', onDelete: 'CASCADE' })
  dossierId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'dossier_version_pk' })
  number: number;

  @Column('jsonb')
  content: object;

  @Column('timestamptz', { name: 'saved_at', default: () => 'clock_timestamp()' })
  savedAt: Date;
}
