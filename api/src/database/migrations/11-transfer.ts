import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of files into reports: what was read, what it changed, and whether it was taken back. */
export class Transfer1760000000011 implements MigrationInterface {
  name = 'Transfer1760000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_import (
        id uuid not null default gen_random_uuid(),
        submission_id uuid not null,
        user_id uuid,
        file_name text not null,
        file_format text not null,
        file_sha256 bytea not null,
        tried_at timestamptz not null default now(),
        applied_at timestamptz,
        undone_at timestamptz,
        undone_by uuid,
        new_count integer not null,
        changed_count integer not null,
        unchanged_count integer not null,
        conflict_count integer not null,
        problem_count integer not null,
        -- Before it is applied: what would be written. Afterwards: what was, with what the cells held before.
        changes jsonb not null,
        constraint report_import_pk primary key (id),
        constraint report_import_submission_fk foreign key (submission_id) references submission (id) on delete cascade,
        constraint report_import_user_fk foreign key (user_id) references user_account (id) on delete set null,
        constraint report_import_undone_by_fk foreign key (undone_by) references user_account (id) on delete set null,
        constraint report_import_has_a_file_name check (btrim(file_name) <> ''),
        constraint report_import_format_known check (file_format in ('xlsx', 'xls', 'ods', 'csv')),
        constraint report_import_hash_is_sha256 check (octet_length(file_sha256) = 32),
        constraint report_import_counts_are_counts check (least(new_count, changed_count, unchanged_count,
          conflict_count, problem_count) >= 0),
        constraint report_import_undone_after_applied check (undone_at is null or undone_at >= applied_at)
      );
      create index report_import_by_submission on report_import (submission_id, tried_at);
      grant select, insert, update, delete on report_import to kipimo_app;

      alter table entry drop constraint entry_origin_known;
      alter table entry add constraint entry_origin_known
        check (origin in ('web', 'offline', 'excel', 'csv', 'api', 'demonstration'));
      alter table observation drop constraint observation_origin_known;
      alter table observation add constraint observation_origin_known
        check (origin in ('web', 'offline', 'excel', 'csv', 'api', 'import', 'demonstration'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Values that came in by CSV came from a spreadsheet all the same; the record keeps them under the older name.
    await runner.query(`
      drop table report_import;
      alter table observation drop constraint observation_origin_known;
      alter table observation disable trigger observation_only_grows;
      update observation set origin = 'excel' where origin = 'csv';
      alter table observation enable trigger observation_only_grows;
      alter table observation add constraint observation_origin_known
        check (origin in ('web', 'offline', 'excel', 'api', 'import', 'demonstration'));
      alter table entry drop constraint entry_origin_known;
      update entry set origin = 'excel' where origin = 'csv';
      alter table entry add constraint entry_origin_known
        check (origin in ('web', 'offline', 'excel', 'api', 'demonstration'));
    `);
  }
}
