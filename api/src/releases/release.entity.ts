import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { StoredText } from '../graphql/text.type.js';
import { UserAccountEntity } from '../identity/user-account.entity.js';
import { InitiativeEntity } from '../initiative/initiative.entity.js';

/** A frozen state of the record of an initiative, to be cited and given out as files. */
@Entity('release')
@Unique('release_version_unique', ['version'])
@Check('release_version_is_an_address', "version ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'")
@Check('release_audience_known', "audience in ('public', 'initiative')")
@Check('release_licence_known', "licence in ('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'reserved')")
@Check('release_state_known', "state in ('freezing', 'frozen', 'failed')")
@Check(
  'release_frozen_is_whole',
  "state <> 'frozen' or (frozen_at is not null and sums_sha256 is not null and observations is not null)",
)
@Index('release_by_initiative', { synchronize: false })
export class ReleaseEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'release_pk',
  })
  id: number;

  @ForeignKey(() => InitiativeEntity, { name: 'release_initiative_fk' })
  @Column('integer', { name: 'initiative_id' })
  initiativeId: number;

  @Column('text')
  version: string;

  @Column('jsonb')
  title: StoredText;

  @Column('jsonb')
  summary: StoredText;

  @Column('jsonb', { name: 'known_issues', nullable: true })
  knownIssues: StoredText | null;

  @Column('text')
  audience: string;

  @Column('text')
  licence: string;

  @Column('timestamptz', { name: 'as_of' })
  asOf: Date;

  @Column('bigint', { name: 'data_version' })
  dataVersion: number;

  @ForeignKey(() => ReleaseEntity, { name: 'release_previous_fk', onDelete: 'SET NULL' })
  @Column('integer', { name: 'previous_id', nullable: true })
  previousId: number | null;

  @Column('text', { default: 'freezing' })
  state: string;

  @Column('text', { nullable: true })
  problem: string | null;

  @Column('boolean', { default: false })
  demonstration: boolean;

  @Column('bigint', { nullable: true })
  observations: number | null;

  @Column('bytea', { name: 'sums_sha256', nullable: true })
  sumsSha256: Buffer | null;

  @ForeignKey(() => UserAccountEntity, { name: 'release_frozen_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'frozen_by', nullable: true })
  frozenBy: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'frozen_at', nullable: true })
  frozenAt: Date | null;
}
