import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UserAccountEntity } from '../identity/user-account.entity.js';

/** A chart as somebody pinned it: its figures, its drawing to the byte, and the questions that it answers. Never changed. */
@Entity('pinned_figure')
@Check('pinned_figure_language_known', "language in ('en', 'fr', 'es')")
@Index('pinned_figure_by_owner', ['ownerId', 'pinnedAt'])
export class PinnedFigureEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pinned_figure_pk' })
  id: string;

  @ForeignKey(() => UserAccountEntity, { name: 'pinned_figure_owner_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @Column('text', { name: 'owner_name' })
  ownerName: string;

  @Column('timestamptz', { name: 'pinned_at', default: () => 'clock_timestamp()' })
  pinnedAt: Date;

  @Column('text')
  language: string;

  /** Path and query of the page it was pinned on. */
  @Column('text')
  page: string;

  @Column('jsonb')
  note: object;

  /** The specification of the chart. */
  @Column('jsonb')
  picture: object;

  @Column('text')
  drawing: string;

  /** SHA-256 of the drawing, in hexadecimal. */
  @Column('text', { name: 'drawing_hash' })
  drawingHash: string;

  /** Documents and variables, each with its moment; the first is the main one. */
  @Column('jsonb')
  questions: object;

  /** What the answers hashed to when the figure was pinned. */
  @Column('text', { name: 'answer_hash' })
  answerHash: string;
}
