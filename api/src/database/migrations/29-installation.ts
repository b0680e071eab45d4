import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose installation this is, and how far its setting up has come. One row, always there. */
export class Installation1760000000029 implements MigrationInterface {
  name = 'Installation1760000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table installation (
        only_row boolean not null default true,
        organisation text,
        contact text,
        languages text[] not null default '{en,fr,es}',
        described_at timestamptz,
        demonstration_kept_at timestamptz,
        set_up_at timestamptz,
        constraint installation_pk primary key (only_row),
        constraint installation_is_one_row check (only_row),
        constraint installation_languages_known
          check (languages <@ array['en', 'fr', 'es'] and cardinality(languages) > 0),
        constraint installation_description_is_whole check ((organisation is null) = (described_at is null)),
        constraint installation_organisation_has_words check (organisation <> '')
      );
      insert into installation default values;
      revoke all on installation from kipimo_app;
      grant select, update on installation to kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table installation`);
  }
}
