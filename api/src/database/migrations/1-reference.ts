import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reference facts that belong to no institution: places, money, context series, and the data version. */
export class Reference1760000000001 implements MigrationInterface {
  name = 'Reference1760000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;

      do $$ begin
        create role kipimo_app nologin;
      exception when duplicate_object then null; end $$;
      do $$ begin
        execute format('grant kipimo_app to %I', current_user);
      exception when others then null; end $$;

      create function is_text(candidate jsonb) returns boolean immutable parallel safe language sql as $$
        select jsonb_typeof(candidate) = 'object' and coalesce(candidate ->> 'en', '') <> ''
      $$;

      -- One row. Every commit that changes what an answer may show advances it, while holding its lock,
      -- so that a recorded time can never slip in before a time that was already answered.
      create table data_version (
        one boolean not null default true,
        version bigint not null,
        advanced_at timestamptz not null,
        constraint data_version_pk primary key (one),
        constraint data_version_is_one_row check (one)
      );
      -- Every version that ever was, so that an old time finds the version that answered it.
      create table data_version_history (
        version bigint not null,
        advanced_at timestamptz not null,
        constraint data_version_history_pk primary key (version),
        constraint data_version_history_time_unique unique (advanced_at)
      );
      insert into data_version (version, advanced_at) values (1, '2000-01-01T00:00:00Z');
      insert into data_version_history select version, advanced_at from data_version;

      create function advance_data_version() returns timestamptz language plpgsql as $$
      declare stamped timestamptz;
      begin
        update data_version
           set version = version + 1,
               advanced_at = greatest(clock_timestamp(), advanced_at + interval '1 microsecond')
         returning advanced_at into stamped;
        insert into data_version_history select version, advanced_at from data_version;
        perform pg_notify('data_version', (select version || ' ' ||
          to_char(advanced_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from data_version));
        return stamped;
      end $$;

      create table region (
        code text not null,
        name jsonb not null,
        constraint region_pk primary key (code),
        constraint region_name_is_text check (is_text(name))
      );

      create table currency (
        code char(3) not null,
        name text not null,
        minor_unit smallint not null,
        constraint currency_pk primary key (code),
        constraint currency_minor_unit_is_sane check (minor_unit between 0 and 4)
      );

      create table country (
        iso3 char(3) not null,
        iso2 char(2) not null,
        iso_numeric text not null,
        name jsonb not null,
        region_code text not null,
        currency_code char(3) not null,
        languages text not null,
        capital text,
        role text not null,
        constraint country_pk primary key (iso3),
        constraint country_iso2_unique unique (iso2),
        constraint country_region_fk foreign key (region_code) references region (code),
        constraint country_currency_fk foreign key (currency_code) references currency (code),
        constraint country_name_is_text check (is_text(name))
      );

      create table exchange_rate_set (
        code text not null,
        title text not null,
        source text not null,
        licence text not null,
        method text not null,
        first_year smallint not null,
        last_year smallint not null,
        constraint exchange_rate_set_pk primary key (code)
      );

      create table exchange_rate (
        rate_set_code text not null,
        currency_code char(3) not null,
        year smallint not null,
        per_usd numeric not null,
        constraint exchange_rate_pk primary key (rate_set_code, currency_code, year),
        constraint exchange_rate_set_fk foreign key (rate_set_code) references exchange_rate_set (code),
        constraint exchange_rate_currency_fk foreign key (currency_code) references currency (code),
        constraint exchange_rate_is_positive check (per_usd > 0 and per_usd < 'Infinity')
      );

      create table context_series (
        code text not null,
        name jsonb not null,
        unit text not null,
        source text not null,
        licence text not null,
        constraint context_series_pk primary key (code),
        constraint context_series_name_is_text check (is_text(name))
      );

      create table context_value (
        series_code text not null,
        iso3 char(3) not null,
        year smallint not null,
        value numeric not null,
        constraint context_value_pk primary key (series_code, iso3, year),
        constraint context_value_series_fk foreign key (series_code) references context_series (code),
        constraint context_value_country_fk foreign key (iso3) references country (iso3),
        constraint context_value_is_finite check (value > '-Infinity' and value < 'Infinity')
      );

      -- Which shipped file was loaded when, so that the loader can be repeated and the page about the data is true.
      create table reference_file (
        path text not null,
        title text not null,
        sha256 char(64) not null,
        rows integer not null,
        source text not null,
        licence text not null,
        loaded_at timestamptz not null default now(),
        constraint reference_file_pk primary key (path)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table reference_file, context_value, context_series, exchange_rate, exchange_rate_set, country,
        currency, region, data_version_history, data_version;
      drop function advance_data_version();
      drop function is_text(jsonb);
    `);
  }
}
