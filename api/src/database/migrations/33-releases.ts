import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frozen releases of the record, files that people ordered of it, and the bytes of both. */
export class Releases1760000000033 implements MigrationInterface {
  name = 'Releases1760000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table release (
        id integer generated always as identity,
        initiative_id integer not null,
        version text not null,
        title jsonb not null,
        summary jsonb not null,
        known_issues jsonb,
        audience text not null,
        licence text not null,
        as_of timestamptz not null,
        data_version bigint not null,
        previous_id integer,
        state text not null default 'freezing',
        problem text,
        demonstration boolean not null default false,
        observations bigint,
        sums_sha256 bytea,
        frozen_by uuid,
        created_at timestamptz not null default clock_timestamp(),
        frozen_at timestamptz,
        constraint release_pk primary key (id),
        constraint release_version_unique unique (version),
        constraint release_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint release_previous_fk foreign key (previous_id) references release (id) on delete set null,
        constraint release_frozen_by_fk foreign key (frozen_by) references user_account (id) on delete set null,
        constraint release_version_is_an_address check (version ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
        constraint release_audience_known check (audience in ('public', 'initiative')),
        constraint release_licence_known check (licence in ('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'reserved')),
        constraint release_state_known check (state in ('freezing', 'frozen', 'failed')),
        constraint release_frozen_is_whole check (state <> 'frozen' or
          (frozen_at is not null and sums_sha256 is not null and observations is not null))
      );
      create index release_by_initiative on release (initiative_id, as_of);

      -- Whose values a release holds: when one of them withdraws its consent, the public gets the files no more.
      create table release_unit (
        release_id integer not null,
        unit_id integer not null,
        constraint release_unit_pk primary key (release_id, unit_id),
        constraint release_unit_release_fk foreign key (release_id) references release (id) on delete cascade,
        constraint release_unit_unit_fk foreign key (unit_id) references reporting_unit (id)
      );

      create table bulk_export (
        id uuid not null,
        user_id uuid not null,
        initiative_id integer not null,
        dataset text not null,
        format text not null,
        language text not null,
        filters jsonb not null,
        scope_key text not null,
        as_of timestamptz not null,
        data_version bigint not null,
        state text not null default 'waiting',
        problem text,
        rows bigint not null,
        rows_written bigint not null default 0,
        demonstration boolean not null default false,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        constraint bulk_export_pk primary key (id),
        constraint bulk_export_user_fk foreign key (user_id) references user_account (id) on delete cascade,
        constraint bulk_export_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint bulk_export_state_known check (state in ('waiting', 'running', 'ready', 'failed')),
        constraint bulk_export_is_whole check (state <> 'ready' or rows_written = rows)
      );
      create index bulk_export_by_user on bulk_export (user_id, created_at);

      -- The bytes of a file, in parts of one size, so that any range of them is a few rows.
      create table kept_file (
        id uuid not null,
        release_id integer,
        export_id uuid,
        position integer not null,
        name text not null,
        media_type text not null,
        rows bigint,
        size bigint,
        sha256 bytea,
        constraint kept_file_pk primary key (id),
        constraint kept_file_release_fk foreign key (release_id) references release (id) on delete cascade,
        constraint kept_file_export_fk foreign key (export_id) references bulk_export (id) on delete cascade,
        constraint kept_file_once_in_release unique (release_id, name),
        constraint kept_file_once_in_export unique (export_id, name),
        constraint kept_file_has_one_owner check (num_nonnulls(release_id, export_id) = 1)
      );
      create table kept_file_part (
        file_id uuid not null,
        number integer not null,
        content bytea not null,
        constraint kept_file_part_pk primary key (file_id, number),
        constraint kept_file_part_file_fk foreign key (file_id) references kept_file (id) on delete cascade
      );

      -- What is frozen stays as it is. Only the removal of the demonstration, which runs as the owner, may take
      -- releases of illustrative values away.
      create function guard_frozen_release() returns trigger language plpgsql as $$
      begin
        if old.state = 'frozen' and to_jsonb(new) - 'frozen_by' - 'previous_id' <> to_jsonb(old) - 'frozen_by' - 'previous_id' then
          raise exception 'a frozen release cannot be changed'
            using errcode = 'restrict_violation', constraint = 'release_stays_frozen';
        end if;
        return new;
      end $$;
      create trigger release_stays_frozen before update on release
        for each row execute function guard_frozen_release();

      create function guard_frozen_file() returns trigger language plpgsql as $$
      declare its_release integer;
      begin
        if tg_op = 'DELETE' then
          if current_user <> 'kipimo_app' then return old; end if;
          its_release := old.release_id;
        else
          its_release := new.release_id;
        end if;
        if exists (select from release where id = its_release and state = 'frozen') then
          raise exception 'the files of a frozen release cannot be changed'
            using errcode = 'restrict_violation', constraint = 'release_stays_frozen';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger kept_file_stays_frozen before insert or update or delete on kept_file
        for each row execute function guard_frozen_file();

      create function guard_frozen_part() returns trigger language plpgsql as $$
      begin
        if exists (select from kept_file f join release r on r.id = f.release_id
             where f.id = new.file_id and r.state = 'frozen') then
          raise exception 'the files of a frozen release cannot be changed'
            using errcode = 'restrict_violation', constraint = 'release_stays_frozen';
        end if;
        return new;
      end $$;
      create trigger kept_file_part_stays_frozen before insert or update on kept_file_part
        for each row execute function guard_frozen_part();

      create function remove_demonstration_releases() returns trigger security definer language plpgsql
        set search_path from current as $$
      begin
        if exists (select from import_batch where origin = 'demonstration') then return null; end if;
        delete from release where demonstration;
        delete from bulk_export where demonstration;
        return null;
      end $$;
      create trigger demonstration_releases_go after delete on import_batch
        for each statement execute function remove_demonstration_releases();

      -- Pages that name releases are drawn again when one is there.
      create trigger release_changed after insert or update or delete on release
        for each statement execute function notify_table_changed('reference_changed');

      grant select, insert on release, release_unit, kept_file_part to kipimo_app;
      grant update (state, problem, demonstration, observations, sums_sha256, frozen_at) on release to kipimo_app;
      grant select, insert, delete on kept_file to kipimo_app;
      grant update (rows, size, sha256) on kept_file to kipimo_app;
      grant delete on release_unit to kipimo_app;
      grant select, insert, update, delete on bulk_export to kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger demonstration_releases_go on import_batch;
      drop function remove_demonstration_releases();
      drop table kept_file_part, kept_file, bulk_export, release_unit, release;
      drop function guard_frozen_release(), guard_frozen_file(), guard_frozen_part();
    `);
  }
}
