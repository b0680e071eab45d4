import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose installation this is, and how far its setting up has come. */
@Entity('installation')
@Check('installation_is_one_row', 'only_row')
@Check('installation_languages_known', "languages <@ array['en', 'fr', 'es'] and cardinality(languages) > 0")
@Check('installation_description_is_whole', '(organisation is null) = (described_at is null)')
@Check('installation_organisation_has_words', "organisation <> ''")
export class InstallationEntity {
  @PrimaryColumn('boolean', { name: 'only_row', default: true, primaryKeyConstraintName: 'installation_pk' })
  onlyRow: boolean;

  @Column('text', { nullable: true })
  organisation: string | null;

  @Column('text', { nullable: true })
  contact: string | null;

  @Column('text', { array: true, default: () => "'{en,fr,es}'" })
  languages: string[];

  @Column('timestamptz', { name: 'described_at', nullable: true })
  describedAt: Date | null;

  @Column('timestamptz', { name: 'demonstration_kept_at', nullable: true })
  demonstrationKeptAt: Date | null;

  @Column('timestamptz', { name: 'set_up_at', nullable: true })
  setUpAt: Date | null;
}
