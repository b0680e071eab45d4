import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what, chained by hash. */
@Entity('audit')
@Index('audit_by_subject', { synchronize: false })
export class AuditEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_pk' })
  id: number;

  @Column('timestamptz', { name: 'happened_at', default: () => 'clock_timestamp()' })
  happenedAt: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('text')
  actor: string;

  @Column('text')
  action: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('text', { name: 'subject_id' })
  subjectId: string;

  @Column('jsonb', { default: () => "'{}'" })
  detail: object;

  @Column('bytea', { name: 'previous_hash' })
  previousHash: Buffer;

  @Column('bytea')
  hash: Buffer;
}
