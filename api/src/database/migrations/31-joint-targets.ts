import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Targets that two sides agree on: what a proposal says, who signed it, and that nothing agreed ever changes. */
export class JointTargets1760000000031 implements MigrationInterface {
  name = 'JointTargets1760000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table target
        add column kind text not null default 'change',
        add column course text not null default 'stepped',
        add column support text,
        add column reason text,
        add column side text,
        add column proposed_by uuid,
        add column proposer text,
        add column programme_value numeric,
        add column programme_on date,
        add column answers_to integer,
        add column agreed_from integer,
        add constraint target_kind_known check (kind in ('change', 'maintain')),
        add constraint target_course_known check (course in ('stepped', 'interpolated')),
        add constraint target_side_known check (side in ('institution', 'initiative')),
        add constraint target_programme_is_dated check ((programme_value is null) = (programme_on is null)),
        add constraint target_programme_is_finite
          check (programme_value > '-Infinity' and programme_value < 'Infinity'),
        add constraint target_was_believed check (not isempty(recorded) and not lower_inf(recorded)),
        add constraint target_proposed_by_fk foreign key (proposed_by) references user_account (id) on delete set null,
        add constraint target_answers_to_fk foreign key (answers_to) references target (id) on delete set null,
        add constraint target_agreed_from_fk foreign key (agreed_from) references target (id) on delete set null;
      create index target_by_unit on target (initiative_id, unit_id, indicator_id);

      -- Under a proposal: one signature of each side, of two people.
      create table target_signature (
        target_id integer not null,
        side text not null,
        signed_by uuid,
        signer text not null,
        signed_at timestamptz not null,
        constraint target_signature_pk primary key (target_id, side),
        constraint target_signature_once_a_person unique (target_id, signed_by),
        constraint target_signature_target_fk foreign key (target_id) references target (id) on delete cascade,
        constraint target_signature_signed_by_fk foreign key (signed_by)
          references user_account (id) on delete set null,
        constraint target_signature_side_known check (side in ('institution', 'initiative'))
      );

      -- What one side is still writing; nobody else reads it, and no question ever looks here.
      create table target_draft (
        unit_id integer not null,
        indicator_id integer not null,
        initiative_id integer not null,
        side text not null,
        terms jsonb not null,
        changed_by uuid not null,
        changed_at timestamptz not null default clock_timestamp(),
        constraint target_draft_pk primary key (unit_id, indicator_id, initiative_id, side),
        constraint target_draft_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint target_draft_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint target_draft_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint target_draft_changed_by_fk foreign key (changed_by) references user_account (id) on delete cascade,
        constraint target_draft_side_known check (side in ('institution', 'initiative'))
      );

      -- A version, its steps and its signatures stay as they were laid down; only the time it was held to ends.
      create function guard_target_history() returns trigger language plpgsql as $$
      declare links text[] := array['recorded', 'proposed_by', 'answers_to', 'agreed_from'];
      begin
        if tg_op = 'DELETE' then
          if not old.demonstration then
            raise exception 'a target cannot be deleted' using errcode = 'restrict_violation';
          end if;
          return old;
        end if;
        if to_jsonb(new) - links <> to_jsonb(old) - links
           or (new.recorded <> old.recorded and (not upper_inf(old.recorded) or upper_inf(new.recorded)
             or lower(new.recorded) <> lower(old.recorded))) then
          raise exception 'a target can only be closed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger target_only_closes before update or delete on target
        for each row execute function guard_target_history();

      create function guard_target_parts() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if exists (select from target t where t.id = old.target_id) then
            raise exception 'what was agreed cannot be taken away' using errcode = 'restrict_violation';
          end if;
          return old;
        end if;
        if tg_op = 'UPDATE' then
          if to_jsonb(new) - 'signed_by' <> to_jsonb(old) - 'signed_by' then
            raise exception 'what was agreed cannot be changed' using errcode = 'restrict_violation';
          end if;
          return new;
        end if;
        -- Steps come with their target, in one transaction; afterwards none is added.
        if tg_table_name = 'target_point' and not exists (select from target t where t.id = new.target_id
             and t.xmin = pg_current_xact_id()::xid) then
          raise exception 'a target is laid down whole' using errcode = 'restrict_violation',
            constraint = 'target_is_whole';
        end if;
        return new;
      end $$;
      create trigger target_point_stays before insert or update or delete on target_point
        for each row execute function guard_target_parts();
      create trigger target_signature_stays before update or delete on target_signature
        for each row execute function guard_target_parts();

      revoke update, delete, truncate on target, target_point from kipimo_app;
      grant update (recorded) on target to kipimo_app;
      grant select, insert on target_signature to kipimo_app;
      revoke update, delete, truncate on target_signature from kipimo_app;
      grant select, insert, update, delete on target_draft to kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant update, delete on target, target_point to kipimo_app;
      drop table target_draft, target_signature;
      drop trigger target_point_stays on target_point;
      drop trigger target_only_closes on target;
      drop function guard_target_parts();
      drop function guard_target_history();
      drop index target_by_unit;
      alter table target
        drop constraint target_agreed_from_fk, drop constraint target_answers_to_fk,
        drop constraint target_proposed_by_fk, drop constraint target_was_believed,
        drop constraint target_programme_is_finite, drop constraint target_programme_is_dated,
        drop constraint target_side_known, drop constraint target_course_known, drop constraint target_kind_known,
        drop column agreed_from, drop column answers_to, drop column programme_on, drop column programme_value,
        drop column proposer, drop column proposed_by, drop column side, drop column reason, drop column support,
        drop column course, drop column kind;
    `);
  }
}
