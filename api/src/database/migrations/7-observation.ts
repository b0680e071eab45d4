import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The accepted record with its two clocks, its two doors, and the baselines and targets it is held against. */
export class Observation1760000000007 implements MigrationInterface {
  name = 'Observation1760000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A named import of already settled data: the second door into observation.
      create table import_batch (
        id integer generated always as identity,
        name text not null,
        origin text not null,
        manifest jsonb not null,
        backdates boolean not null default false,
        imported_by uuid,
        imported_at timestamptz not null default clock_timestamp(),
        constraint import_batch_pk primary key (id),
        constraint import_batch_name_unique unique (name),
        constraint import_batch_origin_known check (origin in ('import', 'demonstration')),
        constraint import_batch_has_a_name check (btrim(name) <> '')
      );

      create table observation (
        id bigint generated always as identity,
        unit_id integer not null,
        indicator_id integer not null,
        indicator_version_id integer not null,
        period_id integer not null,
        period_ends date not null,
        slice text not null default '',
        rater text not null default 'self',
        value numeric,
        value_text text,
        absence text,
        currency_code char(3),
        origin text not null,
        evidence_tier text not null default 'self_reported',
        submission_id uuid,
        import_id integer,
        correction_reason text,
        recorded tstzrange not null,
        constraint observation_pk primary key (id),
        constraint observation_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint observation_indicator_version_fk foreign key (indicator_version_id, indicator_id)
          references indicator_version (id, indicator_id),
        constraint observation_period_fk foreign key (period_id, period_ends) references reporting_period (id, ends),
        constraint observation_currency_fk foreign key (currency_code) references currency (code),
        constraint observation_submission_fk foreign key (submission_id) references submission (id),
        constraint observation_import_fk foreign key (import_id) references import_batch (id),
        constraint observation_came_through_a_door check (submission_id is not null or import_id is not null),
        constraint observation_holds_exactly_one check (num_nonnulls(value, value_text, absence) = 1),
        constraint observation_value_is_finite check (value > '-Infinity' and value < 'Infinity'),
        constraint observation_absence_known check (absence in ('not_collected', 'not_applicable', 'refused')),
        constraint observation_rater_known check (rater in ('self', 'peer', 'external', 'stakeholder', 'verified')),
        constraint observation_origin_known
          check (origin in ('web', 'offline', 'excel', 'api', 'import', 'demonstration')),
        constraint observation_demonstration_is_imported
          check (origin not in ('import', 'demonstration') or import_id is not null),
        constraint observation_evidence_tier_known
          check (evidence_tier in ('self_reported', 'documented', 'independently_checked', 'externally_measured')),
        constraint observation_was_believed check (not isempty(recorded) and not lower_inf(recorded)),
        constraint observation_one_belief_at_a_time exclude using gist (
          unit_id with =, indicator_version_id with =, period_id with =, slice with =, rater with =, recorded with &&)
      );
      create index observation_by_indicator on observation (indicator_id, unit_id, period_ends)
        include (value, absence, recorded, currency_code, indicator_version_id, id, origin, import_id)
        where slice = '' and rater = 'self';
      create index observation_by_unit on observation (unit_id, indicator_id, period_ends);
      create index observation_by_submission on observation (submission_id);
      create index observation_by_import on observation (import_id) where import_id is not null;

      -- The first door is open only for an accepted submission of the same unit; new beliefs start at the time that
      -- the data version was advanced to, except in an import whose manifest says that it backdates.
      create function guard_observation_door() returns trigger language plpgsql as $$
      declare backdated boolean := false;
      begin
        if new.import_id is not null then
          select backdates into backdated from import_batch where id = new.import_id;
        elsif not exists (select from submission s
             where s.id = new.submission_id and s.state = 'accepted' and s.unit_id = new.unit_id) then
          raise exception 'an observation needs an accepted submission of its unit'
            using errcode = 'check_violation', constraint = 'observation_needs_acceptance';
        end if;
        if not backdated and lower(new.recorded) is distinct from (select advanced_at from data_version) then
          raise exception 'an observation is recorded at the time of the data version that brings it'
            using errcode = 'check_violation', constraint = 'observation_recorded_with_data_version';
        end if;
        return new;
      end $$;
      create trigger observation_door before insert on observation
        for each row execute function guard_observation_door();

      -- The record only grows: an update may close a belief and nothing else; only demonstration rows may go.
      create function guard_observation_history() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if old.origin <> 'demonstration' then
            raise exception 'an observation cannot be deleted' using errcode = 'restrict_violation';
          end if;
          return old;
        end if;
        if not upper_inf(old.recorded) or upper_inf(new.recorded)
           or lower(new.recorded) <> lower(old.recorded)
           or to_jsonb(new) - 'recorded' <> to_jsonb(old) - 'recorded' then
          raise exception 'an observation can only be closed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger observation_only_grows before update or delete on observation
        for each row execute function guard_observation_history();

      create table target (
        id integer generated always as identity,
        unit_id integer not null,
        indicator_id integer not null,
        initiative_id integer not null,
        state text not null,
        rationale text,
        baseline_value numeric,
        baseline_on date,
        currency_code char(3),
        demonstration boolean not null default false,
        recorded tstzrange not null,
        constraint target_pk primary key (id),
        constraint target_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint target_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint target_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint target_currency_fk foreign key (currency_code) references currency (code),
        constraint target_state_known check (state in ('proposed', 'signed')),
        constraint target_baseline_is_dated check ((baseline_value is null) = (baseline_on is null)),
        constraint target_baseline_is_finite check (baseline_value > '-Infinity' and baseline_value < 'Infinity'),
        constraint target_one_belief_at_a_time exclude using gist (
          unit_id with =, indicator_id with =, initiative_id with =, state with =, recorded with &&)
      );

      create table target_point (
        target_id integer not null,
        due_on date not null,
        value numeric not null,
        constraint target_point_pk primary key (target_id, due_on),
        constraint target_point_target_fk foreign key (target_id) references target (id) on delete cascade,
        constraint target_point_is_finite check (value > '-Infinity' and value < 'Infinity')
      );

      -- Everything that the demonstration brought, in one act. Runs as the owner, because requests cannot delete.
      create function remove_demonstration() returns integer security definer language plpgsql
        set search_path from current as $$
      declare removed integer;
      begin
        perform advance_data_version();
        delete from observation where origin = 'demonstration';
        get diagnostics removed = row_count;
        if exists (select from observation o join submission s on s.id = o.submission_id where s.demonstration) then
          raise exception 'real observations stand on demonstration reports'
            using errcode = 'restrict_violation', constraint = 'demonstration_holds_real_work';
        end if;
        delete from target where demonstration;
        delete from submission where demonstration;
        delete from submission using round r where r.id = submission.round_id and r.demonstration;
        delete from round_extension using round r where r.id = round_extension.round_id and r.demonstration;
        delete from round where demonstration;
        delete from consent where demonstration;
        delete from membership where demonstration;
        delete from user_account where demonstration;
        delete from import_batch where origin = 'demonstration';
        return removed;
      end $$;

      -- Servers keep reference facts and who may act in memory; these tell them when to read again.
      create function notify_table_changed() returns trigger language plpgsql as $$
      begin
        perform pg_notify(tg_argv[0], tg_table_name);
        return null;
      end $$;
      do $$ declare watched text; begin
        foreach watched in array array['region', 'currency', 'country', 'exchange_rate_set', 'exchange_rate',
          'context_series', 'context_value', 'reporting_unit', 'institution', 'unit_name', 'unit_successor',
          'unit_identifier', 'capacity_domain', 'indicator', 'indicator_version', 'framework', 'framework_version',
          'framework_item', 'calendar', 'reporting_period', 'initiative', 'membership', 'consent', 'cohort',
          'cohort_member', 'round', 'round_extension', 'import_batch', 'reference_file'] loop
          execute format('create trigger %I after insert or update or delete or truncate on %I
            for each statement execute function notify_table_changed(''reference_changed'')',
            watched || '_changed', watched);
        end loop;
        foreach watched in array array['user_account', 'role_assignment', 'session', 'personal_access_token'] loop
          execute format('create trigger %I after update or delete or truncate on %I
            for each statement execute function notify_table_changed(''access_changed'')',
            watched || '_changed', watched);
        end loop;
      end $$;

      -- Requests run as kipimo_app. The record and the audit can be added to, and beliefs closed, never more.
      grant usage on schema public to kipimo_app;
      grant select, insert, update, delete on all tables in schema public to kipimo_app;
      revoke update, delete, truncate on audit, observation from kipimo_app;
      grant update (recorded) on observation to kipimo_app;
      revoke insert, update, delete on reference_file from kipimo_app;
      revoke update, delete, truncate on data_version_history from kipimo_app;
      revoke execute on function remove_demonstration() from public;
      grant execute on function remove_demonstration() to kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function remove_demonstration();
      drop table target_point, target, observation, import_batch;
      drop function guard_observation_history();
      drop function guard_observation_door();
      -- The triggers of tables that are still there go with it.
      drop function notify_table_changed() cascade;
    `);
  }
}
