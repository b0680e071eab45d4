import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deadlines in each institution's own time zone, and the life of a round: prepared, open, closed, frozen. */
export class Rounds1760000000012 implements MigrationInterface {
  name = 'Rounds1760000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Area/City names only: PostgreSQL would also take POSIX rules, in which the sign of an offset is turned round.
      create function is_time_zone(zone text) returns boolean language plpgsql stable strict as $$
      begin
        if zone !~ '^(UTC|[A-Z][A-Za-z_-]+(/[A-Za-z_-]+){1,2})$' then return false; end if;
        perform now() at time zone zone;
        return true;
      exception when invalid_parameter_value then
        return false;
      end $$;

      alter table country add column time_zone text,
        add constraint country_time_zone_known check (is_time_zone(time_zone));
      alter table reporting_unit add column time_zone text,
        add constraint reporting_unit_time_zone_known check (is_time_zone(time_zone));

      alter table round
        add column in_preparation boolean not null default false,
        add column closed_at timestamptz,
        add column frozen_at timestamptz,
        add column clock timestamptz,
        add constraint round_clock_is_a_demonstration check (clock is null or demonstration),
        add constraint round_frozen_was_prepared check (frozen_at is null or not in_preparation);

      alter table round_extension
        add column granted_at timestamptz not null default now(),
        add column granted_by uuid,
        add constraint round_extension_granted_by_fk
          foreign key (granted_by) references user_account (id) on delete set null,
        add constraint round_extension_has_a_reason check (btrim(reason) <> '');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table round_extension drop column granted_by, drop column granted_at,
        drop constraint round_extension_has_a_reason;
      alter table round drop column clock, drop column frozen_at, drop column closed_at, drop column in_preparation;
      alter table reporting_unit drop column time_zone;
      alter table country drop column time_zone;
      drop function is_time_zone(text);
    `);
  }
}
