import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an author says of a figure that a rule asks about, who declares a report right, and requests for more time. */
export class EntryForm1760000000009 implements MigrationInterface {
  name = 'EntryForm1760000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table entry add column explanation text;
      alter table entry add constraint entry_explanation_known check (explanation in ('real_change', 'one_off',
        'counted_differently', 'earlier_wrong', 'other', 'carried', 'unchanged', 'new_definition'));
      alter table submission_event add column declared_by text;

      -- An institution asks for more time; a manager answers. One request of a report is open at a time.
      create table extension_request (
        id uuid not null default gen_random_uuid(),
        submission_id uuid not null,
        requested_until date not null,
        reason text not null,
        requested_by uuid,
        requested_at timestamptz not null default now(),
        answered_at timestamptz,
        answered_by uuid,
        answer text,
        answer_note text,
        constraint extension_request_pk primary key (id),
        constraint extension_request_submission_fk foreign key (submission_id)
          references submission (id) on delete cascade,
        constraint extension_request_requested_by_fk foreign key (requested_by)
          references user_account (id) on delete set null,
        constraint extension_request_answered_by_fk foreign key (answered_by)
          references user_account (id) on delete set null,
        constraint extension_request_has_a_reason check (btrim(reason) <> ''),
        constraint extension_request_answer_known check (answer in ('granted', 'declined')),
        constraint extension_request_answer_is_dated check ((answer is null) = (answered_at is null))
      );
      create unique index extension_request_one_open on extension_request (submission_id)
        where answered_at is null;
      create index extension_request_by_submission on extension_request (submission_id, requested_at);
      grant select, insert, update on extension_request to kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table extension_request;
      alter table submission_event drop column declared_by;
      alter table entry drop column explanation;
    `);
  }
}
