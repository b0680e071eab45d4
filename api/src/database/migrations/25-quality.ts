import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the quality desk is told not to show: of an indicator, with a reason, and reversibly. */
export class Quality1760000000025 implements MigrationInterface {
  name = 'Quality1760000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table quality_exception (
        id integer generated always as identity,
        initiative_id integer not null,
        indicator_id integer not null,
        test text not null,
        reason text not null,
        ignored_by uuid,
        ignored_at timestamptz not null default clock_timestamp(),
        lifted_by uuid,
        lifted_at timestamptz,
        constraint quality_exception_pk primary key (id),
        constraint quality_exception_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint quality_exception_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint quality_exception_by_fk foreign key (ignored_by) references user_account (id) on delete set null,
        constraint quality_exception_lifted_by_fk foreign key (lifted_by)
          references user_account (id) on delete set null,
        constraint quality_exception_test_known check (test in ('unusual_change', 'digits')),
        constraint quality_exception_has_a_reason check (btrim(reason) <> '')
      );
      create unique index quality_exception_once on quality_exception (initiative_id, indicator_id, test)
        where lifted_at is null;
      grant select, insert, update on quality_exception to kipimo_app;
      revoke delete, truncate on quality_exception from kipimo_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table quality_exception');
  }
}
