import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is said about cells and what stands behind them, and what an institution says about its published figures and
 * learns about who looked at them.
 *
 * Everything here goes with what it hangs on: threads and evidence with their report, replies with the demonstration
 * account that wrote them, counts of demonstration accounts with the demonstration's import.
 */
export class ConversationAndEvidence1760000000010 implements MigrationInterface {
  name = 'ConversationAndEvidence1760000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread (
        id uuid not null default gen_random_uuid(),
        submission_id uuid not null,
        indicator_id integer not null,
        indicator_version_id integer not null,
        slice text not null default '',
        opened_at timestamptz not null default clock_timestamp(),
        constraint thread_pk primary key (id),
        constraint thread_once_a_cell unique (submission_id, indicator_id, slice),
        constraint thread_submission_fk foreign key (submission_id) references submission (id) on delete cascade,
        constraint thread_indicator_version_fk foreign key (indicator_version_id, indicator_id)
          references indicator_version (id, indicator_id)
      );

      -- The author's name and role stay as they were, whatever becomes of the account.
      create table thread_message (
        id bigint generated always as identity,
        thread_id uuid not null,
        kind text not null,
        body text not null,
        language text not null,
        author_id uuid,
        author_name text not null,
        author_role text not null,
        operation_id uuid not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint thread_message_pk primary key (id),
        constraint thread_message_operation_once unique (operation_id),
        constraint thread_message_thread_fk foreign key (thread_id) references thread (id) on delete cascade,
        constraint thread_message_author_fk foreign key (author_id) references user_account (id) on delete set null,
        constraint thread_message_kind_known
          check (kind in ('said', 'question', 'confirmed', 'corrected', 'need_help', 'closed')),
        constraint thread_message_says_something
          check (btrim(body) <> '' or kind in ('corrected', 'need_help', 'closed')),
        constraint thread_message_language_known check (language in ('en', 'fr', 'es')),
        constraint thread_message_role_known check (author_role in ('contributor', 'institution_lead', 'manager'))
      );
      create index thread_message_by_thread on thread_message (thread_id, id);
      create index thread_message_by_author on thread_message (author_id);

      -- Only the account behind a name may go; the words stay.
      create function guard_words() returns trigger language plpgsql as $$
      begin
        if new.author_id is not null or to_jsonb(new) - 'author_id' <> to_jsonb(old) - 'author_id' then
          raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger thread_message_is_append_only before update on thread_message
        for each row execute function guard_words();

      -- Up to when a person has read what is said about a cell, marks of reviewers included.
      create table thread_seen (
        submission_id uuid not null,
        indicator_id integer not null,
        slice text not null,
        user_id uuid not null,
        seen_until timestamptz not null,
        constraint thread_seen_pk primary key (submission_id, indicator_id, slice, user_id),
        constraint thread_seen_submission_fk foreign key (submission_id) references submission (id) on delete cascade,
        constraint thread_seen_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint thread_seen_user_fk foreign key (user_id) references user_account (id) on delete cascade
      );
      create index thread_seen_by_user on thread_seen (user_id);

      -- Content by its hash, so that one file attached five times is kept once. Already compressed: never compressed again.
      create table evidence_file (
        sha256 bytea not null,
        size integer not null,
        media_type text not null,
        content bytea not null,
        kept_at timestamptz not null default clock_timestamp(),
        constraint evidence_file_pk primary key (sha256),
        constraint evidence_file_is_what_its_hash_says check (sha256 = sha256(content)),
        constraint evidence_file_has_a_bounded_size check (size = length(content) and size between 1 and 10485760)
      );
      alter table evidence_file alter column content set storage external;

      create table evidence (
        id uuid not null default gen_random_uuid(),
        submission_id uuid not null,
        indicator_id integer not null,
        indicator_version_id integer not null,
        slice text not null default '',
        kind text not null,
        title text not null,
        note text,
        url text,
        file_sha256 bytea,
        file_name text,
        added_by uuid,
        added_by_name text not null,
        added_at timestamptz not null default clock_timestamp(),
        removed_by uuid,
        removed_by_name text,
        removed_at timestamptz,
        constraint evidence_pk primary key (id),
        constraint evidence_submission_fk foreign key (submission_id) references submission (id) on delete cascade,
        constraint evidence_indicator_version_fk foreign key (indicator_version_id, indicator_id)
          references indicator_version (id, indicator_id),
        constraint evidence_file_fk foreign key (file_sha256) references evidence_file (sha256),
        constraint evidence_added_by_fk foreign key (added_by) references user_account (id) on delete set null,
        constraint evidence_removed_by_fk foreign key (removed_by) references user_account (id) on delete set null,
        constraint evidence_kind_known check (kind in ('file', 'link')),
        constraint evidence_is_a_file_or_a_link check (
          (kind = 'file' and file_sha256 is not null and file_name is not null and url is null)
          or (kind = 'link' and url is not null and file_sha256 is null and file_name is null)),
        constraint evidence_link_is_https check (url like 'https://%'),
        constraint evidence_has_a_title check (btrim(title) <> ''),
        constraint evidence_removal_is_signed check ((removed_at is null) = (removed_by_name is null))
      );
      create index evidence_by_submission on evidence (submission_id, indicator_id, slice);
      create index evidence_by_file on evidence (file_sha256) where file_sha256 is not null;
      create index evidence_by_adder on evidence (added_by);
      create index evidence_by_remover on evidence (removed_by);

      -- Evidence can be taken back once; what it was stays.
      create function guard_evidence() returns trigger language plpgsql as $$
      begin
        if (old.removed_at is not null and new.removed_at is distinct from old.removed_at)
           or to_jsonb(new) - array['added_by', 'removed_by', 'removed_by_name', 'removed_at']
             <> to_jsonb(old) - array['added_by', 'removed_by', 'removed_by_name', 'removed_at'] then
          raise exception 'evidence can only be removed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger evidence_only_goes before update on evidence for each row execute function guard_evidence();

      -- When reports go with the demonstration, files that nothing else names go with them. Runs as the owner.
      create function forget_unnamed_files() returns trigger security definer language plpgsql
        set search_path from current as $$
      begin
        delete from evidence_file f using gone
          where f.sha256 = gone.file_sha256 and not exists (select from evidence e where e.file_sha256 = f.sha256);
        return null;
      end $$;
      create trigger evidence_files_follow after delete on evidence referencing old table as gone
        for each statement execute function forget_unnamed_files();

      -- What an institution says beside a published figure. A change closes one row and opens another.
      create table right_of_reply (
        id integer generated always as identity,
        unit_id integer not null,
        indicator_id integer not null,
        words jsonb not null,
        author_id uuid not null,
        author_name text not null,
        recorded tstzrange not null,
        constraint right_of_reply_pk primary key (id),
        constraint right_of_reply_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint right_of_reply_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint right_of_reply_author_fk foreign key (author_id) references user_account (id) on delete cascade,
        constraint right_of_reply_says_something check (
          coalesce(btrim(words ->> 'en'), btrim(words ->> 'fr'), btrim(words ->> 'es'), '') <> ''
          and words - array['en', 'fr', 'es'] = '{}'::jsonb),
        constraint right_of_reply_was_said check (not isempty(recorded) and not lower_inf(recorded)),
        constraint right_of_reply_one_at_a_time exclude using gist (
          unit_id with =, indicator_id with =, recorded with &&)
      );
      create index right_of_reply_by_author on right_of_reply (author_id);

      -- How often an institution's own figures were asked for, a row for each batch: never who, only in which role.
      create table figure_access (
        id bigint generated always as identity,
        day date not null,
        unit_id integer not null,
        role text not null,
        by_unit_id integer,
        by_initiative_id integer,
        way text not null,
        times integer not null,
        import_id integer,
        constraint figure_access_pk primary key (id),
        constraint figure_access_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint figure_access_by_unit_fk foreign key (by_unit_id) references reporting_unit (id),
        constraint figure_access_by_initiative_fk foreign key (by_initiative_id) references initiative (id),
        constraint figure_access_import_fk foreign key (import_id) references import_batch (id) on delete cascade,
        constraint figure_access_role_known check (
          role in ('public', 'contributor', 'institution_lead', 'manager', 'evaluator', 'administrator')),
        constraint figure_access_way_known check (way in ('viewed', 'pulled')),
        constraint figure_access_counts_something check (times > 0)
      );
      create index figure_access_by_unit on figure_access (unit_id, day);
      create index figure_access_by_import on figure_access (import_id) where import_id is not null;

      grant select, insert on thread, thread_message, evidence_file, figure_access to kipimo_app;
      grant select, insert, update on thread_seen to kipimo_app;
      grant select, insert, update (removed_by, removed_by_name, removed_at) on evidence to kipimo_app;
      grant select, insert, update (recorded) on right_of_reply to kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table figure_access, right_of_reply, evidence, evidence_file, thread_seen, thread_message, thread;
      drop function forget_unnamed_files();
      drop function guard_evidence();
      drop function guard_words();
    `);
  }
}
