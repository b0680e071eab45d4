import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';

/** A written report of pinned figures and text. What it says stands in its versions. */
@Entity('dossier')
@Check('dossier_audience_known', "audience in ('author', 'link')")
@Index('dossier_by_owner', ['ownerId'])
export class DossierEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'dossier_pk' })
  id: string;

  @ForeignKey(() => UserAccountEntity, { name: 'dossier_owner_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @Column('text', { name: 'owner_name' })
  ownerName: string;

  /** Its author alone, or whoever has the link. */
  @Column('text')
  audience: string;

  /** Number of the newest version. */
  @Column('integer')
  version: number;
}
