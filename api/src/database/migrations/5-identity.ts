import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may act, and who did: users, roles, sessions, tokens, idempotency keys and the hash-chained audit. */
export class Identity1760000000005 implements MigrationInterface {
  name = 'Identity1760000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table user_account (
        id uuid not null default gen_random_uuid(),
        email text not null,
        name text not null,
        password_hash text,
        language text not null default 'en',
        time_zone text not null default 'UTC',
        active boolean not null default true,
        demonstration boolean not null default false,
        failed_sign_ins smallint not null default 0,
        next_sign_in_at timestamptz,
        created_at timestamptz not null default now(),
        constraint user_account_pk primary key (id),
        constraint user_account_email_unique unique (email),
        constraint user_account_email_is_lower_case check (email = lower(email)),
        constraint user_account_language_known check (language in ('en', 'fr', 'es'))
      );

      create table role_assignment (
        id integer generated always as identity,
        user_id uuid not null,
        role text not null,
        unit_id integer,
        initiative_id integer,
        constraint role_assignment_pk primary key (id),
        constraint role_assignment_user_fk foreign key (user_id) references user_account (id) on delete cascade,
        constraint role_assignment_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint role_assignment_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint role_assignment_role_known
          check (role in ('contributor', 'institution_lead', 'manager', 'evaluator', 'administrator')),
        constraint role_assignment_names_its_reach check (
          case when role in ('contributor', 'institution_lead') then unit_id is not null and initiative_id is null
               when role in ('manager', 'evaluator') then unit_id is null and initiative_id is not null
               else unit_id is null and initiative_id is null end)
      );
      create unique index role_assignment_once
        on role_assignment (user_id, role, coalesce(unit_id, 0), coalesce(initiative_id, 0));

      create table session (
        token_hash bytea not null,
        user_id uuid not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        last_seen_at timestamptz not null default now(),
        constraint session_pk primary key (token_hash),
        constraint session_user_fk foreign key (user_id) references user_account (id) on delete cascade
      );

      create table personal_access_token (
        id uuid not null default gen_random_uuid(),
        user_id uuid not null,
        name text not null,
        token_hash bytea not null,
        hint text not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        constraint personal_access_token_pk primary key (id),
        constraint personal_access_token_hash_unique unique (token_hash),
        constraint personal_access_token_user_fk foreign key (user_id) references user_account (id) on delete cascade
      );

      -- A link that works once, printed by the first start, which lets its holder create the first administrator.
      create table first_administrator_link (
        token_hash bytea not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint first_administrator_link_pk primary key (token_hash)
      );

      -- The idempotency key of a write, with the answer that a retry gets.
      create table operation (
        id uuid not null,
        user_id uuid not null,
        kind text not null,
        payload_hash bytea not null,
        answer jsonb not null,
        created_at timestamptz not null default now(),
        constraint operation_pk primary key (id),
        constraint operation_user_fk foreign key (user_id) references user_account (id) on delete cascade
      );

      create table audit (
        id bigint not null,
        happened_at timestamptz not null default clock_timestamp(),
        actor_id uuid,
        actor text not null,
        action text not null,
        subject_kind text not null,
        subject_id text not null,
        detail jsonb not null default '{}',
        previous_hash bytea not null,
        hash bytea not null,
        constraint audit_pk primary key (id)
      );
      create index audit_by_subject on audit (subject_kind, subject_id, id);

      -- Appending waits for the row before it, so that the chain has no fork. The hash covers every column.
      create function chain_audit() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('kipimo.audit', 0));
        new.happened_at := clock_timestamp();
        select id + 1, hash into new.id, new.previous_hash from audit order by id desc limit 1;
        new.id := coalesce(new.id, 1);
        new.previous_hash := coalesce(new.previous_hash, '\\x00'::bytea);
        new.hash := sha256(new.previous_hash || convert_to(
          concat_ws('|', new.id, to_char(new.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
            coalesce(new.actor_id::text, '-'), new.actor, new.action, new.subject_kind, new.subject_id,
            new.detail::text), 'UTF8'));
        return new;
      end $$;
      create trigger audit_chain before insert on audit for each row execute function chain_audit();

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$;
      create trigger audit_is_append_only before update or delete on audit
        for each row execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit, operation, first_administrator_link, personal_access_token, session, role_assignment, user_account;
      drop function refuse_change();
      drop function chain_audit();
    `);
  }
}
