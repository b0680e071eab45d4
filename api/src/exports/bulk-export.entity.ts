import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { InitiativeEntity } from '../initiative/initiative.entity.js';

/** Files that somebody ordered of the record, kept until they expire. */
@Entity('bulk_export')
@Check('bulk_export_state_known', "state in ('waiting', 'running', 'ready', 'failed')")
@Check('bulk_export_is_whole', "state <> 'ready' or rows_written = rows")
@Index('bulk_export_by_user', { synchronize: false })
export class BulkExportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bulk_export_pk' })
  id: string;

  @ForeignKey(() => UserAccountEntity, { name: 'bulk_export_user_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ForeignKey(() => InitiativeEntity, { name: 'bulk_export_initiative_fk' })
  @Column('integer', { name: 'initiative_id' })
  initiativeId: number;

  @Column('text')
  dataset: string;

  @Column('text')
  format: string;

  @Column('text')
  language: string;

  @Column('jsonb')
  filters: object;

  @Column('text', { name: 'scope_key' })
  scopeKey: string;

  @Column('timestamptz', { name: 'as_of' })
  asOf: Date;

  @Column('bigint', { name: 'data_version' })
  dataVersion: number;

  @Column('text', { default: 'waiting' })
  state: string;

  @Column('text', { nullable: true })
  problem: string | null;

  @Column('bigint')
  rows: number;

  @Column('bigint', { name: 'rows_written', default: 0 })
  rowsWritten: number;

  /** Of the rows that were written; null until then. */
  @Column('text', { nullable: true })
  fingerprint: string | null;

  @Column('boolean', { default: false })
  demonstration: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
