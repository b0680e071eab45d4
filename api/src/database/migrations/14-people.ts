import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How people come in, prove who they are and leave: invitations, reset links, second factors, throttling, sign-in at
 * another provider, and looking through another role's eyes. The audit gets an anchor that tells when its end is cut off.
 */
export class People1760000000014 implements MigrationInterface {
  name = 'People1760000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Tries are counted by address and place, for unknown addresses too, and no more on the account.
      alter table user_account drop column failed_sign_ins, drop column next_sign_in_at,
        add column deactivated_at timestamptz,
        add constraint user_account_leaves_once check (active = (deactivated_at is null));

      alter table session
        add column id uuid not null default gen_random_uuid(),
        add column agent text not null default '',
        add column sees_as_role text,
        add column sees_as_unit_id integer,
        add column sees_as_initiative_id integer,
        add constraint session_id_unique unique (id),
        add constraint session_sees_as_unit_fk foreign key (sees_as_unit_id) references reporting_unit (id),
        add constraint session_sees_as_initiative_fk foreign key (sees_as_initiative_id) references initiative (id),
        add constraint session_sees_as_one_role check (
          case when sees_as_role in ('contributor', 'institution_lead')
                 then sees_as_unit_id is not null and sees_as_initiative_id is null
               when sees_as_role = 'evaluator' then sees_as_unit_id is null and sees_as_initiative_id is not null
               else (sees_as_role is null or sees_as_role = 'public')
                 and sees_as_unit_id is null and sees_as_initiative_id is null end);

      create table invitation (
        id uuid not null,
        email text not null,
        name text not null,
        role text not null,
        unit_id integer,
        initiative_id integer,
        language text not null,
        time_zone text not null,
        token_hash bytea not null,
        invited_by uuid not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        accepted_at timestamptz,
        accepted_by uuid,
        withdrawn_at timestamptz,
        constraint invitation_pk primary key (id),
        constraint invitation_token_hash_unique unique (token_hash),
        constraint invitation_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint invitation_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint invitation_invited_by_fk foreign key (invited_by) references user_account (id) on delete cascade,
        constraint invitation_accepted_by_fk foreign key (accepted_by) references user_account (id) on delete set null,
        constraint invitation_email_is_lower_case check (email = lower(email)),
        constraint invitation_language_known check (language in ('en', 'fr', 'es')),
        constraint invitation_ends_once check (accepted_at is null or withdrawn_at is null),
        constraint invitation_names_its_reach check (
          case when role in ('contributor', 'institution_lead') then unit_id is not null and initiative_id is null
               when role in ('manager', 'evaluator') then unit_id is null and initiative_id is not null
               else role = 'administrator' and unit_id is null and initiative_id is null end)
      );
      create index invitation_by_email on invitation (email);

      -- A request for an unknown address leaves a row as well, so that both take the same work.
      create table password_reset (
        token_hash bytea not null,
        user_id uuid,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint password_reset_pk primary key (token_hash),
        constraint password_reset_user_fk foreign key (user_id) references user_account (id) on delete cascade
      );

      create table second_factor (
        user_id uuid not null,
        secret text not null,
        created_at timestamptz not null default now(),
        confirmed_at timestamptz,
        last_step bigint not null default 0,
        constraint second_factor_pk primary key (user_id),
        constraint second_factor_user_fk foreign key (user_id) references user_account (id) on delete cascade
      );

      create table recovery_code (
        user_id uuid not null,
        code_hash bytea not null,
        used_at timestamptz,
        constraint recovery_code_pk primary key (user_id, code_hash),
        constraint recovery_code_user_fk foreign key (user_id) references user_account (id) on delete cascade
      );

      -- Failed tries, by what is tried from where. Rows are hashes; nobody can read addresses from them.
      create table sign_in_throttle (
        key bytea not null,
        failures integer not null,
        next_try_at timestamptz not null,
        last_failure_at timestamptz not null,
        constraint sign_in_throttle_pk primary key (key)
      );
      create index sign_in_throttle_by_age on sign_in_throttle (last_failure_at);

      -- A browser that has signed in before: others' failures never make it wait.
      create table known_device (
        token_hash bytea not null,
        user_id uuid not null,
        created_at timestamptz not null default now(),
        constraint known_device_pk primary key (token_hash, user_id),
        constraint known_device_user_fk foreign key (user_id) references user_account (id) on delete cascade
      );

      create table sign_in_identity (
        issuer text not null,
        subject text not null,
        user_id uuid not null,
        linked_at timestamptz not null default now(),
        constraint sign_in_identity_pk primary key (issuer, subject),
        constraint sign_in_identity_user_fk foreign key (user_id) references user_account (id) on delete cascade
      );

      create table sign_in_attempt (
        state_hash bytea not null,
        nonce text not null,
        code_verifier text not null,
        return_to text not null,
        invitation_hash bytea,
        expires_at timestamptz not null,
        constraint sign_in_attempt_pk primary key (state_hash)
      );

      grant select, insert, update, delete on invitation, password_reset, second_factor, recovery_code,
        sign_in_throttle, known_device, sign_in_identity, sign_in_attempt to kipimo_app;

      -- The last row that was appended. Requests can read it; only appending moves it.
      create table audit_head (
        only_row boolean not null default true,
        last_id bigint not null,
        hash bytea not null,
        constraint audit_head_pk primary key (only_row),
        constraint audit_head_is_one_row check (only_row)
      );
      insert into audit_head (last_id, hash)
      select coalesce(max(id), 0), coalesce((select hash from audit order by id desc limit 1), '\\x00'::bytea) from audit;
      grant select on audit_head to kipimo_app;

      create or replace function chain_audit() returns trigger security definer language plpgsql
        set search_path from current as $$
      begin
        select last_id + 1, hash into strict new.id, new.previous_hash from audit_head for update;
        new.happened_at := clock_timestamp();
        new.hash := sha256(new.previous_hash || convert_to(
          concat_ws('|', new.id, to_char(new.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
            coalesce(new.actor_id::text, '-'), new.actor, new.action, new.subject_kind, new.subject_id,
            new.detail::text), 'UTF8'));
        update audit_head set last_id = new.id, hash = new.hash;
        return new;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function chain_audit() cascade;
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
      drop table audit_head, sign_in_attempt, sign_in_identity, known_device, sign_in_throttle, recovery_code,
        second_factor, password_reset, invitation;
      alter table session drop column id, drop column agent, drop column sees_as_role,
        drop column sees_as_unit_id, drop column sees_as_initiative_id;
      alter table user_account drop column deactivated_at,
        add column failed_sign_ins smallint not null default 0,
        add column next_sign_in_at timestamptz;
    `);
  }
}
