import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions that are locked before there is an answer, and what institutions learn from one another. */
export class AnalysesAndExchange1760000000035 implements MigrationInterface {
  name = 'AnalysesAndExchange1760000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table analysis (
        id uuid not null default gen_random_uuid(),
        initiative_id integer not null,
        indicator_id integer not null,
        title text not null,
        hypothesis text not null,
        question jsonb not null,
        question_hash bytea not null,
        last_year smallint not null,
        had_data boolean not null,
        author_id uuid,
        author_name text not null,
        locked_at timestamptz not null,
        content_hash bytea not null,
        demonstration boolean not null default false,
        constraint analysis_pk primary key (id),
        constraint analysis_question_once unique (initiative_id, question_hash),
        constraint analysis_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint analysis_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint analysis_author_fk foreign key (author_id) references user_account (id) on delete set null,
        constraint analysis_says_what check (btrim(title) <> '' and btrim(hypothesis) <> '')
      );
      create table analysis_deviation (
        id integer generated always as identity,
        analysis_id uuid not null,
        what text not null,
        why text not null,
        happened_on date not null,
        author_id uuid,
        author_name text not null,
        noted_at timestamptz not null default clock_timestamp(),
        constraint analysis_deviation_pk primary key (id),
        constraint analysis_deviation_of_fk foreign key (analysis_id) references analysis (id) on delete cascade,
        constraint analysis_deviation_author_fk foreign key (author_id)
          references user_account (id) on delete set null,
        constraint analysis_deviation_says_why check (btrim(what) <> '' and btrim(why) <> '')
      );
      create index analysis_deviation_of on analysis_deviation (analysis_id);
      create table analysis_run (
        analysis_id uuid not null,
        round_id integer not null,
        as_of timestamptz not null,
        content_hash bytea not null,
        ran_at timestamptz not null default clock_timestamp(),
        constraint analysis_run_pk primary key (analysis_id),
        constraint analysis_run_of_fk foreign key (analysis_id) references analysis (id) on delete cascade,
        constraint analysis_run_round_fk foreign key (round_id) references round (id) on delete cascade
      );
      create index analysis_run_by_round on analysis_run (round_id);
      -- What was locked stays locked, and a departure from it stays beside it.
      grant select, insert on analysis, analysis_deviation, analysis_run to kipimo_app;
      revoke update, delete, truncate on analysis, analysis_deviation, analysis_run from kipimo_app;

      create table peer_consent (
        id integer generated always as identity,
        unit_id integer not null,
        given_at timestamptz not null default clock_timestamp(),
        given_by uuid,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        demonstration boolean not null default false,
        constraint peer_consent_pk primary key (id),
        constraint peer_consent_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint peer_consent_given_by_fk foreign key (given_by) references user_account (id) on delete set null,
        constraint peer_consent_withdrawn_by_fk foreign key (withdrawn_by)
          references user_account (id) on delete set null,
        constraint peer_consent_in_order check (withdrawn_at is null or withdrawn_at >= given_at)
      );
      create unique index peer_consent_one_open on peer_consent (unit_id) where withdrawn_at is null;

      create table introduction (
        id uuid not null default gen_random_uuid(),
        initiative_id integer not null,
        indicator_id integer not null,
        from_unit_id integer not null,
        to_unit_id integer not null,
        note text not null,
        asked_by uuid not null,
        asked_at timestamptz not null default clock_timestamp(),
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        constraint introduction_pk primary key (id),
        constraint introduction_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint introduction_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint introduction_from_fk foreign key (from_unit_id) references reporting_unit (id),
        constraint introduction_to_fk foreign key (to_unit_id) references reporting_unit (id),
        constraint introduction_asked_by_fk foreign key (asked_by) references user_account (id) on delete cascade,
        constraint introduction_answered_by_fk foreign key (answered_by)
          references user_account (id) on delete cascade,
        constraint introduction_of_two check (from_unit_id <> to_unit_id),
        constraint introduction_says_why check (btrim(note) <> ''),
        constraint introduction_answer_known check (answer in ('accepted', 'declined')),
        constraint introduction_answer_is_dated check ((answer is null) = (answered_at is null))
      );
      create unique index introduction_once on introduction (from_unit_id, to_unit_id, indicator_id)
        where answer is null;
      create index introduction_to on introduction (to_unit_id);

      create table exchange (
        id uuid not null default gen_random_uuid(),
        unit_id integer not null,
        with_unit_id integer not null,
        held_on date not null,
        topic text not null,
        useful text not null,
        note text not null default '',
        written_by uuid,
        written_at timestamptz not null default clock_timestamp(),
        demonstration boolean not null default false,
        constraint exchange_pk primary key (id),
        constraint exchange_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint exchange_with_fk foreign key (with_unit_id) references reporting_unit (id),
        constraint exchange_written_by_fk foreign key (written_by) references user_account (id) on delete set null,
        constraint exchange_of_two check (unit_id <> with_unit_id),
        constraint exchange_has_a_topic check (btrim(topic) <> ''),
        constraint exchange_useful_known check (useful in ('yes', 'partly', 'no', 'too_early'))
      );
      create index exchange_of on exchange (unit_id);
      grant select, insert, update on peer_consent, introduction to kipimo_app;
      grant select, insert on exchange to kipimo_app;
      revoke delete, truncate on peer_consent, introduction from kipimo_app;
      revoke update, delete, truncate on exchange from kipimo_app;

      -- With the accounts of the demonstration goes what they wrote.
      create function remove_demonstration_learning() returns trigger security definer language plpgsql
        set search_path from current as $$
      begin
        if exists (select from user_account where demonstration) then return null; end if;
        delete from analysis where demonstration;
        delete from peer_consent where demonstration;
        delete from exchange where demonstration;
        return null;
      end $$;
      create trigger demonstration_learning_goes after delete on user_account
        for each statement execute function remove_demonstration_learning();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger demonstration_learning_goes on user_account;
      drop function remove_demonstration_learning();
      drop table exchange, introduction, peer_consent, analysis_run, analysis_deviation, analysis;
    `);
  }
}
