import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of the audit's chain: what was appended last. It tells when the end was cut off. */
@Entity('audit_head')
@Check('audit_head_is_one_row', 'only_row')
export class AuditHeadEntity {
  @PrimaryColumn('boolean', { name: 'only_row', default: true, primaryKeyConstraintName: 'audit_head_pk' })
  onlyRow: boolean;

  @Column('bigint', { name: 'last_id' })
  lastId: number;

  @Column('bytea')
  hash: Buffer;
}
