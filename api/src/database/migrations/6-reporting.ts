import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The working copy of a report: submissions, their cells, marks of reviewers, and every change of state. */
export class Reporting1760000000006 implements MigrationInterface {
  name = 'Reporting1760000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table submission (
        id uuid not null default gen_random_uuid(),
        round_id integer not null,
        unit_id integer not null,
        period_id integer not null,
        state text not null default 'draft',
        version integer not null default 1,
        submitted_at timestamptz,
        accepted_at timestamptz,
        receipt_hash text,
        missing_reason text,
        demonstration boolean not null default false,
        created_at timestamptz not null default now(),
        constraint submission_pk primary key (id),
        constraint submission_once unique (round_id, unit_id),
        constraint submission_round_fk foreign key (round_id) references round (id),
        constraint submission_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint submission_period_fk foreign key (period_id) references reporting_period (id),
        constraint submission_state_known check (state in ('draft', 'submitted', 'returned', 'accepted')),
        constraint submission_submitted_has_a_time check (state = 'draft' or submitted_at is not null),
        constraint submission_accepted_has_a_time check (state <> 'accepted' or accepted_at is not null)
      );
      create index submission_by_unit on submission (unit_id);

      -- One cell of the working copy. All of value, text and absence empty: cleared on purpose, nothing given yet.
      create table entry (
        submission_id uuid not null,
        indicator_id integer not null,
        indicator_version_id integer not null,
        slice text not null default '',
        value numeric,
        value_text text,
        absence text,
        currency_code char(3),
        note text,
        version integer not null default 1,
        author_id uuid,
        origin text not null default 'web',
        changed_at timestamptz not null default now(),
        constraint entry_pk primary key (submission_id, indicator_id, slice),
        constraint entry_submission_fk foreign key (submission_id) references submission (id) on delete cascade,
        constraint entry_indicator_version_fk foreign key (indicator_version_id, indicator_id)
          references indicator_version (id, indicator_id),
        constraint entry_currency_fk foreign key (currency_code) references currency (code),
        constraint entry_author_fk foreign key (author_id) references user_account (id) on delete set null,
        constraint entry_holds_at_most_one check (num_nonnulls(value, value_text, absence) <= 1),
        constraint entry_value_is_finite check (value > '-Infinity' and value < 'Infinity'),
        constraint entry_absence_known check (absence in ('not_collected', 'not_applicable', 'refused')),
        constraint entry_origin_known check (origin in ('web', 'offline', 'excel', 'api', 'demonstration'))
      );

      -- What a reviewer says of one cell. Open until the cell changes or the report is accepted.
      create table entry_mark (
        id uuid not null default gen_random_uuid(),
        submission_id uuid not null,
        indicator_id integer not null,
        slice text not null default '',
        kind text not null,
        reason text not null,
        author_id uuid,
        marked_at timestamptz not null default now(),
        resolved_at timestamptz,
        constraint entry_mark_pk primary key (id),
        constraint entry_mark_submission_fk foreign key (submission_id) references submission (id) on delete cascade,
        constraint entry_mark_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint entry_mark_author_fk foreign key (author_id) references user_account (id) on delete set null,
        constraint entry_mark_kind_known check (kind in ('returned', 'flagged')),
        constraint entry_mark_has_a_reason check (btrim(reason) <> '')
      );
      create index entry_mark_by_submission on entry_mark (submission_id);

      create table submission_event (
        id bigint generated always as identity,
        submission_id uuid not null,
        transition text not null,
        from_state text not null,
        to_state text not null,
        actor_id uuid,
        note text,
        happened_at timestamptz not null default now(),
        constraint submission_event_pk primary key (id),
        constraint submission_event_submission_fk foreign key (submission_id)
          references submission (id) on delete cascade,
        constraint submission_event_actor_fk foreign key (actor_id) references user_account (id) on delete set null
      );
      create index submission_event_by_submission on submission_event (submission_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table submission_event, entry_mark, entry, submission;`);
  }
}
