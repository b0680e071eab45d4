import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages by e-mail, what became of each, and the reminders that managers send. */
export class Mail1760000000013 implements MigrationInterface {
  name = 'Mail1760000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_contact (
        id uuid not null default gen_random_uuid(),
        address text not null,
        secret bytea not null,
        constraint mail_contact_pk primary key (id),
        constraint mail_contact_address_unique unique (address),
        constraint mail_contact_address_is_lower_case check (address = lower(address))
      );

      -- No row: the kind is wanted. Without an end it is declined for good, with one it is only paused.
      create table mail_pause (
        contact_id uuid not null,
        kind text not null,
        until timestamptz,
        set_at timestamptz not null default now(),
        constraint mail_pause_pk primary key (contact_id, kind),
        constraint mail_pause_contact_fk foreign key (contact_id) references mail_contact (id) on delete cascade,
        constraint mail_pause_kind_known check (kind in ('report', 'reminder'))
      );

      -- The key makes a message that is asked for again the same message. The content may hold a secret link, so it
      -- goes as soon as the message has come to its end.
      create table mail_message (
        id uuid not null default gen_random_uuid(),
        key text not null,
        contact_id uuid not null,
        template text not null,
        kind text not null,
        language text not null,
        content jsonb,
        state text not null default 'queued',
        reason text,
        attempts smallint not null default 0,
        queued_at timestamptz not null default now(),
        finished_at timestamptz,
        constraint mail_message_pk primary key (id),
        constraint mail_message_key_unique unique (key),
        constraint mail_message_contact_fk foreign key (contact_id) references mail_contact (id),
        constraint mail_message_kind_known check (kind in ('account', 'report', 'reminder')),
        constraint mail_message_language_known check (language in ('en', 'fr', 'es')),
        constraint mail_message_state_known check (state in ('queued', 'sent', 'failed', 'skipped')),
        constraint mail_message_end_is_dated check ((state = 'queued') = (finished_at is null)),
        constraint mail_message_keeps_no_secret check (content is null or state = 'queued')
      );
      create index mail_message_by_contact on mail_message (contact_id);
      create index mail_message_by_time on mail_message (queued_at desc, id);

      -- What a manager wrote to the institutions of a round. Without a moment it went at once; with one, it goes when
      -- the clocks of each reader show it.
      create table reminder (
        id uuid not null default gen_random_uuid(),
        round_id integer not null,
        composer_id uuid,
        composer text not null,
        subject jsonb not null,
        body jsonb not null,
        send_at timestamp,
        created_at timestamptz not null default now(),
        cancelled_at timestamptz,
        constraint reminder_pk primary key (id),
        constraint reminder_round_fk foreign key (round_id) references round (id) on delete cascade,
        constraint reminder_composer_fk foreign key (composer_id) references user_account (id) on delete set null,
        constraint reminder_texts check (is_text(subject) and is_text(body))
      );
      create index reminder_by_round on reminder (round_id, created_at desc);

      create table reminder_recipient (
        id uuid not null default gen_random_uuid(),
        reminder_id uuid not null,
        unit_id integer not null,
        user_id uuid,
        name text not null,
        language text not null,
        send_at timestamptz not null,
        state text not null default 'scheduled',
        message_id uuid,
        constraint reminder_recipient_pk primary key (id),
        constraint reminder_recipient_once unique (reminder_id, unit_id, user_id),
        constraint reminder_recipient_reminder_fk foreign key (reminder_id) references reminder (id) on delete cascade,
        constraint reminder_recipient_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint reminder_recipient_user_fk foreign key (user_id) references user_account (id) on delete set null,
        constraint reminder_recipient_message_fk foreign key (message_id)
          references mail_message (id) on delete set null,
        constraint reminder_recipient_language_known check (language in ('en', 'fr', 'es')),
        constraint reminder_recipient_state_known
          check (state in ('scheduled', 'handed_over', 'declined', 'not_configured', 'not_needed', 'cancelled'))
      );
      create index reminder_recipient_by_message on reminder_recipient (message_id);

      -- On which days before its due date a round reminds by itself.
      create table reminder_plan (
        round_id integer not null,
        days_before smallint[] not null,
        set_at timestamptz not null default now(),
        constraint reminder_plan_pk primary key (round_id),
        constraint reminder_plan_round_fk foreign key (round_id) references round (id) on delete cascade,
        constraint reminder_plan_has_few_days check (cardinality(days_before) between 1 and 5)
      );

      -- Messages to the people of the demonstration go with them.
      create function forget_demonstration_mail() returns trigger language plpgsql as $$
      begin
        delete from mail_message m using mail_contact c where c.id = m.contact_id and c.address = old.email;
        delete from mail_contact where address = old.email;
        return old;
      end $$;
      create trigger user_account_demonstration_mail before delete on user_account
        for each row when (old.demonstration) execute function forget_demonstration_mail();

      grant select, insert on reminder, reminder_recipient to kipimo_app;
      grant update (cancelled_at) on reminder to kipimo_app;
      grant update (state, message_id) on reminder_recipient to kipimo_app;
      grant select, insert, update, delete on reminder_plan to kipimo_app;
      grant select, insert on mail_contact to kipimo_app;
      grant select, insert, update, delete on mail_pause to kipimo_app;
      grant select, insert on mail_message to kipimo_app;
      grant update (content, state, reason, attempts, finished_at) on mail_message to kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger user_account_demonstration_mail on user_account;
      drop function forget_demonstration_mail();
      drop table reminder_plan, reminder_recipient, reminder, mail_message, mail_pause, mail_contact;
    `);
  }
}
