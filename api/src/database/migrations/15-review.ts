import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Review: what was sent each time, who looked at which of it, what is said of each cell, and why values are restated. */
export class Review1760000000015 implements MigrationInterface {
  name = 'Review1760000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The cells of a report as they were sent, so that the next reviewer's first question can be answered: what is
      -- different from what I saw? One row for each time it was sent; it never changes.
      create table sent_report (
        submission_id uuid not null,
        sent_at timestamptz not null,
        cells jsonb not null,
        constraint sent_report_pk primary key (submission_id, sent_at),
        constraint sent_report_submission_fk foreign key (submission_id) references submission (id) on delete cascade,
        constraint sent_report_is_a_list check (jsonb_typeof(cells) = 'array')
      );

      create table report_look (
        submission_id uuid not null,
        sent_at timestamptz not null,
        user_id uuid not null,
        looked_at timestamptz not null default clock_timestamp(),
        constraint report_look_pk primary key (submission_id, user_id, sent_at),
        constraint report_look_sent_fk foreign key (submission_id, sent_at)
          references sent_report (submission_id, sent_at) on delete cascade,
        constraint report_look_user_fk foreign key (user_id) references user_account (id) on delete cascade
      );

      -- What reviewers say of a cell, of the version of the cell that they saw. An adjusted figure stands beside the
      -- institution's own and never replaces it.
      create table cell_check (
        submission_id uuid not null,
        indicator_id integer not null,
        slice text not null default '',
        verdict text not null,
        reason text,
        value numeric,
        currency_code char(3),
        entry_version integer not null,
        version integer not null default 1,
        reviewer_id uuid,
        checked_at timestamptz not null default clock_timestamp(),
        constraint cell_check_pk primary key (submission_id, indicator_id, slice),
        constraint cell_check_submission_fk foreign key (submission_id) references submission (id) on delete cascade,
        constraint cell_check_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint cell_check_currency_fk foreign key (currency_code) references currency (code),
        constraint cell_check_reviewer_fk foreign key (reviewer_id) references user_account (id) on delete set null,
        constraint cell_check_verdict_known check (verdict in ('accepted', 'asked', 'adjusted', 'flagged', 'taken_back')),
        constraint cell_check_has_a_reason
          check (verdict in ('accepted', 'taken_back') or btrim(coalesce(reason, '')) <> ''),
        constraint cell_check_figure_is_an_adjustment check ((verdict = 'adjusted') = (value is not null)),
        constraint cell_check_currency_has_a_figure check (currency_code is null or value is not null),
        constraint cell_check_value_is_finite check (value > '-Infinity' and value < 'Infinity')
      );

      create table review_assignment (
        submission_id uuid not null,
        reviewer_id uuid not null,
        assigned_by uuid,
        assigned_at timestamptz not null default clock_timestamp(),
        constraint review_assignment_pk primary key (submission_id),
        constraint review_assignment_submission_fk foreign key (submission_id)
          references submission (id) on delete cascade,
        constraint review_assignment_reviewer_fk foreign key (reviewer_id)
          references user_account (id) on delete cascade,
        constraint review_assignment_by_fk foreign key (assigned_by) references user_account (id) on delete set null
      );

      -- Who has a report open now, and on which cell. A row that is not renewed has no meaning after a minute.
      create table review_presence (
        submission_id uuid not null,
        user_id uuid not null,
        cell text,
        seen_at timestamptz not null default clock_timestamp(),
        constraint review_presence_pk primary key (submission_id, user_id),
        constraint review_presence_submission_fk foreign key (submission_id)
          references submission (id) on delete cascade,
        constraint review_presence_user_fk foreign key (user_id) references user_account (id) on delete cascade,
        constraint review_presence_cell_is_short check (char_length(cell) <= 300)
      );

      -- Why values that were on record were replaced, on the reopening and on the acceptance that replaced them.
      alter table submission_event add column reason_code text;
      alter table submission_event add constraint submission_event_reason_code_known check (reason_code in
        ('error_in_source', 'definition_misread', 'late_data', 'unit_or_currency', 'consolidation', 'other'));

      grant select, insert, update, delete on sent_report, report_look, cell_check, review_assignment, review_presence
        to kipimo_app;
      revoke update, delete, truncate on sent_report from kipimo_app;
      -- The public ledger rests on these rows: they are added to and never changed.
      revoke update, delete, truncate on submission_event from kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant update, delete on submission_event to kipimo_app;
      alter table submission_event drop column reason_code;
      drop table review_presence, review_assignment, cell_check, report_look, sent_report;
    `);
  }
}
