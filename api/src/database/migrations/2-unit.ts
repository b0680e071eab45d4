import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports: the reporting unit, its dated names, successors and identifiers, and the institution's details. */
export class Unit1760000000002 implements MigrationInterface {
  name = 'Unit1760000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reporting_unit (
        id integer generated always as identity,
        code text not null,
        kind text not null,
        iso3 char(3),
        created_at timestamptz not null default now(),
        constraint reporting_unit_pk primary key (id),
        constraint reporting_unit_code_unique unique (code),
        constraint reporting_unit_country_fk foreign key (iso3) references country (iso3),
        constraint reporting_unit_kind_known
          check (kind in ('institution', 'partnership', 'community', 'country_programme', 'operation'))
      );

      create table institution (
        unit_id integer not null,
        city text,
        latitude double precision,
        longitude double precision,
        working_languages text[] not null,
        founded_year smallint,
        founded_year_source text,
        website text,
        confidence text not null,
        source text not null,
        notes text,
        constraint institution_pk primary key (unit_id),
        constraint institution_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint institution_confidence_known check (confidence in ('sourced', 'general_knowledge', 'candidate'))
      );

      -- Names are dated: an empty bound means that the date is not known, or that the name still stands.
      create table unit_name (
        id integer generated always as identity,
        unit_id integer not null,
        name text not null,
        acronym text,
        valid daterange not null,
        confidence text not null,
        source text not null,
        constraint unit_name_pk primary key (id),
        constraint unit_name_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint unit_name_confidence_known check (confidence in ('sourced', 'general_knowledge', 'candidate')),
        constraint unit_name_one_at_a_time exclude using gist (unit_id with =, valid with &&)
      );

      create table unit_successor (
        unit_id integer not null,
        successor_unit_id integer,
        successor_name text not null,
        kind text not null,
        happened_on text,
        confidence text not null,
        source text not null,
        constraint unit_successor_pk primary key (unit_id, successor_name),
        constraint unit_successor_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint unit_successor_successor_fk foreign key (successor_unit_id) references reporting_unit (id),
        constraint unit_successor_kind_known check (kind in ('absorbed', 'merged', 'split', 'replaced')),
        constraint unit_successor_confidence_known check (confidence in ('sourced', 'general_knowledge', 'candidate'))
      );

      create table unit_identifier (
        unit_id integer not null,
        scheme text not null,
        value text not null,
        source text not null,
        constraint unit_identifier_pk primary key (unit_id, scheme, value),
        constraint unit_identifier_unit_fk foreign key (unit_id) references reporting_unit (id),
        constraint unit_identifier_value_unique unique (scheme, value)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table unit_identifier, unit_successor, unit_name, institution, reporting_unit;`);
  }
}
