import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Charts pinned as they were drawn, and written reports made of them. */
export class Dossier1760000000032 implements MigrationInterface {
  name = 'Dossier1760000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pinned_figure (
        id uuid not null default gen_random_uuid(),
        owner_id uuid not null,
        owner_name text not null,
        pinned_at timestamptz not null default clock_timestamp(),
        language text not null,
        page text not null,
        note jsonb not null,
        picture jsonb not null,
        drawing text not null,
        drawing_hash text not null,
        questions jsonb not null,
        answer_hash text not null,
        constraint pinned_figure_pk primary key (id),
        constraint pinned_figure_owner_fk foreign key (owner_id)
          references user_account (id) on delete cascade,
        constraint pinned_figure_language_known check (language in ('en', 'fr', 'es'))
      );
      create index pinned_figure_by_owner on pinned_figure (owner_id, pinned_at);

      create table dossier (
        id uuid not null default gen_random_uuid(),
        owner_id uuid not null,
        owner_name text not null,
        audience text not null,
        version integer not null,
        constraint dossier_pk primary key (id),
        constraint dossier_owner_fk foreign key (owner_id) references user_account (id) on delete cascade,
        constraint dossier_audience_known check (audience in ('author', 'link'))
      );
      create index dossier_by_owner on dossier (owner_id);

      create table dossier_version (
        dossier_id uuid not null,
        number integer not null,
        content jsonb not null,
        saved_at timestamptz not null default clock_timestamp(),
        constraint dossier_version_pk primary key (dossier_id, number),
        constraint dossier_version_dossier_fk foreign key (dossier_id)
          references dossier (id) on delete cascade,
        constraint dossier_version_counts_from_one check (number > 0)
      );

      -- What was pinned and what was saved is never changed: a new pin, a new version.
      grant select, insert, delete on pinned_figure to kipimo_app;
      grant select, insert, update on dossier to kipimo_app;
      grant select, insert on dossier_version to kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table dossier_version;
      drop table dossier;
      drop table pinned_figure;
    `);
  }
}
