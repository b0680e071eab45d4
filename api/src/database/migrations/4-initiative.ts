import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who supports whom, and when: initiatives, dated memberships, cohorts, calendars, periods and rounds. */
export class Initiative1760000000004 implements MigrationInterface {
  name = 'Initiative1760000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar (
        code text not null,
        name jsonb not null,
        months_per_period smallint not null,
        confidence text not null,
        constraint calendar_pk primary key (code),
        constraint calendar_name_is_text check (is_text(name)),
        constraint calendar_confidence_known check (confidence in ('sourced', 'general_knowledge', 'candidate'))
      );

      create table reporting_period (
        id integer generated always as identity,
        calendar_code text not null,
        label text not null,
        starts date not null,
        ends date not null,
        constraint reporting_period_pk primary key (id),
        constraint reporting_period_label_unique unique (calendar_code, label),
        constraint reporting_period_ends_known unique (id, ends),
        constraint reporting_period_calendar_fk foreign key (calendar_code) references calendar (code),
        constraint reporting_period_runs_forward check (starts < ends),
        constraint reporting_period_no_overlap
          exclude using gist (calendar_code with =, daterange(starts, ends, '[]') with &&)
      );

      alter table reporting_unit add column calendar_code text;
      alter table reporting_unit add constraint reporting_unit_calendar_fk
        foreign key (calendar_code) references calendar (code);

      create table initiative (
        id integer generated always as identity,
        code text not null,
        name jsonb not null,
        modality text not null,
        start_year smallint,
        end_year smallint,
        description jsonb not null,
        facts jsonb not null default '{}',
        currency_code char(3),
        calendar_code text,
        confidence text not null,
        source text not null,
        constraint initiative_pk primary key (id),
        constraint initiative_code_unique unique (code),
        constraint initiative_currency_fk foreign key (currency_code) references currency (code),
        constraint initiative_calendar_fk foreign key (calendar_code) references calendar (code),
        constraint initiative_name_is_text check (is_text(name)),
        constraint initiative_confidence_known check (confidence in ('sourced', 'general_knowledge', 'candidate'))
      );

      -- When the dates are not known, valid is unbounded and dates_known says so: a gap in our knowledge, not a claim.
      create table membership (
        id integer generated always as identity,
        unit_id integer not null,
        initiative_id integer not null,
        role text not null,
        valid daterange not null,
        dates_known text not null,
        reason text,
        confidence text not null,
        source text not null,
        demonstration boolean not null default false,
        recorded tstzrange not null,
        constraint membership_pk primary key (id),
        constraint membership_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint membership_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint membership_dates_known_known check (dates_known in ('known', 'partly', 'unknown')),
        constraint membership_confidence_known check (confidence in ('sourced', 'general_knowledge', 'candidate')),
        constraint membership_is_not_empty check (not isempty(valid) and not isempty(recorded)),
        constraint membership_no_overlap
          exclude using gist (unit_id with =, initiative_id with =, valid with &&, recorded with &&)
      );
      create index membership_by_initiative on membership (initiative_id, unit_id);

      -- What an institution allows to be shown to people who have not signed in.
      create table consent (
        id integer generated always as identity,
        unit_id integer not null,
        initiative_id integer not null,
        given tstzrange not null,
        demonstration boolean not null default false,
        constraint consent_pk primary key (id),
        constraint consent_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint consent_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint consent_no_overlap exclude using gist (unit_id with =, initiative_id with =, given with &&)
      );

      create table cohort (
        id integer generated always as identity,
        code text not null,
        initiative_id integer not null,
        name jsonb not null,
        note jsonb not null,
        rule jsonb,
        constructed boolean not null,
        source text not null,
        constraint cohort_pk primary key (id),
        constraint cohort_code_unique unique (code),
        constraint cohort_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint cohort_texts check (is_text(name) and is_text(note))
      );

      create table cohort_member (
        cohort_id integer not null,
        unit_id integer not null,
        valid daterange not null,
        reason text,
        constraint cohort_member_pk primary key (cohort_id, unit_id, valid),
        constraint cohort_member_cohort_fk foreign key (cohort_id) references cohort (id),
        constraint cohort_member_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint cohort_member_no_overlap exclude using gist (cohort_id with =, unit_id with =, valid with &&)
      );

      create table round (
        id integer generated always as identity,
        code text not null,
        initiative_id integer not null,
        programme_year smallint not null,
        programme_starts date not null,
        programme_ends date not null,
        framework_version_id integer not null,
        survey_year boolean not null default false,
        opens date not null,
        due date not null,
        grace_until date not null,
        closes date,
        published boolean not null default false,
        demonstration boolean not null default false,
        constraint round_pk primary key (id),
        constraint round_code_unique unique (code),
        constraint round_initiative_fk foreign key (initiative_id) references initiative (id),
        constraint round_framework_version_fk foreign key (framework_version_id) references framework_version (id),
        constraint round_dates_in_order check (
          programme_starts < programme_ends and opens <= due and due <= grace_until
          and (closes is null or grace_until <= closes)),
        constraint round_no_overlap
          exclude using gist (initiative_id with =, daterange(programme_starts, programme_ends, '[]') with &&)
      );

      create table round_extension (
        round_id integer not null,
        unit_id integer not null,
        until date not null,
        reason text not null,
        constraint round_extension_pk primary key (round_id, unit_id),
        constraint round_extension_round_fk foreign key (round_id) references round (id),
        constraint round_extension_unit_fk foreign key (unit_id) references reporting_unit (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reporting_unit drop column calendar_code;
      drop table round_extension, round, cohort_member, cohort, consent, membership, initiative, reporting_period, calendar;
    `);
  }
}
