import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New versions of definitions: written as drafts, published for a future round, and never changed afterwards. */
export class Library1760000000027 implements MigrationInterface {
  name = 'Library1760000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator_version
        add column translations_stale text[] not null default '{}',
        add column demonstration boolean not null default false;

      -- For whom, and from which programme year, a version of a framework was made.
      alter table framework_version
        add column initiative_id integer,
        add column from_year smallint,
        add column demonstration boolean not null default false,
        add constraint framework_version_initiative_fk foreign key (initiative_id) references initiative (id),
        add constraint framework_version_effect_is_whole check ((initiative_id is null) = (from_year is null));

      create table indicator_draft (
        id uuid not null default gen_random_uuid(),
        indicator_id integer not null,
        based_on_version_id integer not null,
        content jsonb not null,
        version integer not null default 1,
        started_by uuid,
        started_at timestamptz not null default clock_timestamp(),
        changed_by uuid,
        changed_at timestamptz not null default clock_timestamp(),
        outcome text,
        ended_at timestamptz,
        published_version_id integer,
        demonstration boolean not null default false,
        constraint indicator_draft_pk primary key (id),
        constraint indicator_draft_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint indicator_draft_based_on_fk foreign key (based_on_version_id)
          references indicator_version (id) on delete cascade,
        constraint indicator_draft_published_fk foreign key (published_version_id)
          references indicator_version (id) on delete cascade,
        constraint indicator_draft_started_by_fk foreign key (started_by)
          references user_account (id) on delete set null,
        constraint indicator_draft_changed_by_fk foreign key (changed_by)
          references user_account (id) on delete set null,
        constraint indicator_draft_outcome_known check (outcome in ('published', 'discarded')),
        constraint indicator_draft_end_is_dated check ((outcome is null) = (ended_at is null)),
        constraint indicator_draft_published_is_named
          check ((published_version_id is not null) = (outcome is not null and outcome = 'published'))
      );
      create unique index indicator_draft_one_open on indicator_draft (indicator_id) where outcome is null;

      -- What was asked stays asked: requests add versions, and change or remove none.
      revoke update, delete, truncate on indicator_version, framework_version, framework_item from kipimo_app;
      grant select, insert, update on indicator_draft to kipimo_app;

      create function guard_round_questions() returns trigger language plpgsql as $$
      begin
        if new.framework_version_id <> old.framework_version_id
           and exists (select from submission s where s.round_id = old.id) then
          raise exception 'a round whose reports were begun keeps its questions'
            using errcode = 'restrict_violation', constraint = 'round_keeps_its_questions';
        end if;
        return new;
      end $$;
      create trigger round_keeps_its_questions before update of framework_version_id on round
        for each row execute function guard_round_questions();

      -- With the accounts of the demonstration go the definitions that they wrote, unless real work stands on them.
      create function remove_demonstration_library() returns trigger security definer language plpgsql
        set search_path from current as $$
      begin
        if exists (select from user_account where demonstration) then return null; end if;
        delete from indicator_draft where demonstration;
        delete from framework_item using framework_version f
          where f.id = framework_version_id and f.demonstration
            and not exists (select from round r where r.framework_version_id = f.id);
        delete from framework_version f
          where f.demonstration and not exists (select from round r where r.framework_version_id = f.id);
        delete from indicator_version v
          where v.demonstration
            and not exists (select from framework_item i where i.indicator_version_id = v.id)
            and not exists (select from entry e where e.indicator_version_id = v.id)
            and not exists (select from observation o where o.indicator_version_id = v.id);
        return null;
      end $$;
      create trigger demonstration_library_goes after delete on user_account
        for each statement execute function remove_demonstration_library();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger demonstration_library_goes on user_account;
      drop function remove_demonstration_library();
      drop trigger round_keeps_its_questions on round;
      drop function guard_round_questions();
      grant update, delete on indicator_version, framework_version, framework_item to kipimo_app;
      drop table indicator_draft;
      alter table framework_version
        drop constraint framework_version_effect_is_whole,
        drop constraint framework_version_initiative_fk,
        drop column demonstration, drop column from_year, drop column initiative_id;
      alter table indicator_version drop column demonstration, drop column translations_stale;
    `);
  }
}
