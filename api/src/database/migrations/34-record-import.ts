import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Named imports through a page, with what became of each file; and queries that were saved to be shared by link. */
export class RecordImport1760000000034 implements MigrationInterface {
  name = 'RecordImport1760000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table record_import (
        id uuid not null default gen_random_uuid(),
        kind text not null,
        initiative_id integer,
        user_id uuid,
        user_name text not null,
        file_name text not null,
        file_sha256 bytea not null,
        -- Kept only until the file is applied.
        content bytea,
        uploaded_at timestamptz not null default clock_timestamp(),
        name text,
        import_id integer,
        applied_at timestamptz,
        undone_at timestamptz,
        undone_by uuid,
        undone_by_name text,
        new_count integer not null default 0,
        changed_count integer not null default 0,
        unchanged_count integer not null default 0,
        kept_count integer not null default 0,
        -- Of country context, which has one clock: what the values were before.
        earlier jsonb,
        constraint record_import_pk primary key (id),
        constraint record_import_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint record_import_user_fk foreign key (user_id) references user_account (id) on delete set null,
        constraint record_import_undone_by_fk foreign key (undone_by) references user_account (id) on delete set null,
        constraint record_import_batch_fk foreign key (import_id) references import_batch (id),
        constraint record_import_kind_known check (kind in ('observations', 'context')),
        constraint record_import_initiative_of_observations check ((kind = 'observations') = (initiative_id is not null)),
        constraint record_import_has_a_file_name check (btrim(file_name) <> ''),
        constraint record_import_hash_is_sha256 check (octet_length(file_sha256) = 32),
        constraint record_import_counts_are_counts
          check (least(new_count, changed_count, unchanged_count, kept_count) >= 0),
        constraint record_import_content_until_applied check (content is null or applied_at is null),
        constraint record_import_undone_after_applied check (undone_at is null or undone_at >= applied_at)
      );
      create index record_import_by_initiative on record_import (initiative_id, uploaded_at);
      create index record_import_by_user on record_import (user_id);
      create index record_import_by_undoer on record_import (undone_by);
      create index record_import_by_batch on record_import (import_id);
      grant select, insert, update, delete on record_import to kipimo_app;

      -- What an import says of a single value; reports keep their notes with their entries.
      alter table observation add column note text;

      create table saved_query (
        id uuid not null default gen_random_uuid(),
        slug text not null,
        user_id uuid,
        title text not null,
        document text not null,
        variables text not null,
        saved_at timestamptz not null default clock_timestamp(),
        withdrawn_at timestamptz,
        constraint saved_query_pk primary key (id),
        constraint saved_query_slug_unique unique (slug),
        constraint saved_query_user_fk foreign key (user_id) references user_account (id) on delete set null,
        constraint saved_query_has_a_title check (btrim(title) <> '' and length(title) <= 200),
        constraint saved_query_has_a_document check (btrim(document) <> '' and length(document) <= 20000),
        constraint saved_query_variables_are_short check (length(variables) <= 20000)
      );
      create index saved_query_by_user on saved_query (user_id);
      grant select, insert, update on saved_query to kipimo_app;
      revoke delete, truncate on saved_query from kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table saved_query;
      alter table observation drop column note;
      drop table record_import;
    `);
  }
}
