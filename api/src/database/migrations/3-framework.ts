import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked: capacity domains, indicators and their versions, and the framework versions that bundle them. */
export class Framework1760000000003 implements MigrationInterface {
  name = 'Framework1760000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table capacity_domain (
        code text not null,
        position smallint not null,
        name jsonb not null,
        constraint capacity_domain_pk primary key (code),
        constraint capacity_domain_name_is_text check (is_text(name))
      );

      create table indicator (
        id integer generated always as identity,
        code text not null,
        domain_code text not null,
        position smallint not null,
        constraint indicator_pk primary key (id),
        constraint indicator_code_unique unique (code),
        constraint indicator_domain_fk foreign key (domain_code) references capacity_domain (code)
      );

      create table indicator_version (
        id integer generated always as identity,
        indicator_id integer not null,
        number smallint not null,
        name jsonb not null,
        definition jsonb not null,
        help jsonb,
        value_type text not null,
        basis text not null,
        unit text not null,
        direction text not null,
        aggregation text not null,
        decimals smallint not null default 0,
        minimum numeric,
        maximum numeric,
        numerator_indicator_id integer,
        denominator_indicator_id integer,
        multiplier numeric not null default 1,
        disaggregations text[] not null default '{}',
        how_measured text not null,
        evidence_rule text not null,
        frequency text not null,
        iati_result_type text,
        iati_measure text,
        source text not null,
        change_class text,
        change_note jsonb,
        bridge jsonb,
        translations_drafted text[] not null default '{fr,es}',
        recorded tstzrange not null,
        constraint indicator_version_pk primary key (id),
        constraint indicator_version_number_unique unique (indicator_id, number),
        constraint indicator_version_belongs unique (id, indicator_id),
        constraint indicator_version_indicator_fk foreign key (indicator_id) references indicator (id),
        constraint indicator_version_numerator_fk foreign key (numerator_indicator_id) references indicator (id),
        constraint indicator_version_denominator_fk foreign key (denominator_indicator_id) references indicator (id),
        constraint indicator_version_texts check (is_text(name) and is_text(definition)),
        constraint indicator_version_value_type_known
          check (value_type in ('count', 'currency', 'share', 'ratio', 'score', 'yes_no', 'narrative')),
        constraint indicator_version_basis_known
          check (basis in ('flow', 'stock', 'cumulative', 'score', 'share', 'text')),
        constraint indicator_version_direction_known check (direction in ('higher', 'lower', 'none')),
        constraint indicator_version_aggregation_known
          check (aggregation in ('sum', 'pooled', 'median', 'distribution', 'share_yes', 'none')),
        constraint indicator_version_derived_has_both_parts
          check ((numerator_indicator_id is null) = (denominator_indicator_id is null)),
        constraint indicator_version_share_is_derived
          check (value_type not in ('share', 'ratio') or numerator_indicator_id is not null),
        constraint indicator_version_first_has_no_change check ((number = 1) = (change_class is null)),
        constraint indicator_version_change_known check (change_class in ('wording', 'scope', 'method'))
      );

      create table framework (
        code text not null,
        name jsonb not null,
        constraint framework_pk primary key (code),
        constraint framework_name_is_text check (is_text(name))
      );

      create table framework_version (
        id integer generated always as identity,
        framework_code text not null,
        number smallint not null,
        note jsonb,
        constraint framework_version_pk primary key (id),
        constraint framework_version_number_unique unique (framework_code, number),
        constraint framework_version_framework_fk foreign key (framework_code) references framework (code)
      );

      create table framework_item (
        framework_version_id integer not null,
        indicator_version_id integer not null,
        indicator_id integer not null,
        position smallint not null,
        required boolean not null default true,
        constraint framework_item_pk primary key (framework_version_id, indicator_id),
        constraint framework_item_framework_version_fk foreign key (framework_version_id)
          references framework_version (id),
        constraint framework_item_indicator_version_fk foreign key (indicator_version_id, indicator_id)
          references indicator_version (id, indicator_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table framework_item, framework_version, framework, indicator_version, indicator, capacity_domain;
    `);
  }
}
