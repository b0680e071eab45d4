import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cohorts that people make: by rule or by name, in versions that stay readable for ever. */
export class Cohorts1760000000030 implements MigrationInterface {
  name = 'Cohorts1760000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cohort
        add column made_by uuid,
        add column demonstration boolean not null default false,
        add constraint cohort_made_by_fk foreign key (made_by) references user_account (id) on delete set null;

      -- What a cohort means from one time of recording to the next. Lists that ship with the service have none.
      create table cohort_version (
        id integer generated always as identity,
        cohort_id integer not null,
        number smallint not null,
        name jsonb not null,
        note jsonb not null,
        audience text not null,
        rule jsonb,
        why text not null,
        made_by uuid,
        recorded tstzrange not null,
        constraint cohort_version_pk primary key (id),
        constraint cohort_version_number_unique unique (cohort_id, number),
        constraint cohort_version_cohort_fk foreign key (cohort_id) references cohort (id) on delete cascade,
        constraint cohort_version_made_by_fk foreign key (made_by)
          references user_account (id) on delete set null,
        constraint cohort_version_audience_known check (audience in ('everybody', 'by_address')),
        constraint cohort_version_name_is_text check (is_text(name)),
        constraint cohort_version_is_not_empty check (not isempty(recorded)),
        constraint cohort_version_one_at_a_time exclude using gist (cohort_id with =, recorded with &&)
      );

      -- Institutions that a version names: those that count for a time, and those that never do.
      create table cohort_version_member (
        version_id integer not null,
        unit_id integer not null,
        counts boolean not null,
        valid daterange not null,
        reason text not null,
        constraint cohort_version_member_pk primary key (version_id, unit_id, valid),
        constraint cohort_version_member_version_fk foreign key (version_id)
          references cohort_version (id) on delete cascade,
        constraint cohort_version_member_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint cohort_version_member_is_not_empty check (not isempty(valid)),
        constraint cohort_version_member_no_overlap
          exclude using gist (version_id with =, unit_id with =, valid with &&)
      );

      -- A version can be closed once; the name of who made it goes with the account; nothing else ever changes.
      create function guard_cohort_version() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - 'recorded' - 'made_by' = to_jsonb(old) - 'recorded' - 'made_by'
           and (new.made_by is not distinct from old.made_by or new.made_by is null)
           and (new.recorded = old.recorded
                or (upper_inf(old.recorded) and not upper_inf(new.recorded)
                    and lower(new.recorded) = lower(old.recorded))) then
          return new;
        end if;
        raise exception 'a version of a cohort can only be closed'
          using errcode = 'restrict_violation', constraint = 'cohort_version_only_closes';
      end $$;
      create trigger cohort_version_only_closes before update on cohort_version
        for each row execute function guard_cohort_version();

      create trigger cohort_version_changed after insert or update or delete or truncate on cohort_version
        for each statement execute function notify_table_changed('reference_changed');
      create trigger cohort_version_member_changed
        after insert or update or delete or truncate on cohort_version_member
        for each statement execute function notify_table_changed('reference_changed');

      revoke delete on cohort from kipimo_app;
      grant select, insert on cohort_version, cohort_version_member to kipimo_app;
      grant update (recorded) on cohort_version to kipimo_app;

      -- With the accounts of the demonstration go the cohorts that they made.
      create function remove_demonstration_cohorts() returns trigger security definer language plpgsql
        set search_path from current as $$
      begin
        if exists (select from user_account where demonstration) then return null; end if;
        delete from cohort where demonstration;
        return null;
      end $$;
      create trigger demonstration_cohorts_go after delete on user_account
        for each statement execute function remove_demonstration_cohorts();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger demonstration_cohorts_go on user_account;
      drop function remove_demonstration_cohorts();
      delete from cohort where id in (select cohort_id from cohort_version);
      drop table cohort_version_member, cohort_version;
      drop function guard_cohort_version();
      grant delete on cohort to kipimo_app;
      alter table cohort drop constraint cohort_made_by_fk, drop column demonstration, drop column made_by;
    `);
  }
}
