-- What the migrations amount to. Written by api/scripts/print-sql.mjs.

-- Extensions

create extension if not exists btree_gist;

-- Functions

CREATE OR REPLACE FUNCTION public.advance_data_version()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
AS $function$
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
      end $function$
;

CREATE OR REPLACE FUNCTION public.chain_audit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO '$user', 'public'
AS $function$
      begin
        select last_id + 1, hash into strict new.id, new.previous_hash from audit_head for update;
        new.happened_at := clock_timestamp();
        new.hash := sha256(new.previous_hash || convert_to(
          concat_ws('|', new.id, to_char(new.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
            coalesce(new.actor_id::text, '-'), new.actor, new.action, new.subject_kind, new.subject_id,
            new.detail::text), 'UTF8'));
        update audit_head set last_id = new.id, hash = new.hash;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.forget_demonstration_mail()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        delete from mail_message m using mail_contact c where c.id = m.contact_id and c.address = old.email;
        delete from mail_contact where address = old.email;
        return old;
      end $function$
;

CREATE OR REPLACE FUNCTION public.forget_unnamed_files()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO '$user', 'public'
AS $function$
      begin
        delete from evidence_file f using gone
          where f.sha256 = gone.file_sha256 and not exists (select from evidence e where e.file_sha256 = f.sha256);
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_cohort_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (old.removed_at is not null and new.removed_at is distinct from old.removed_at)
           or to_jsonb(new) - array['added_by', 'removed_by', 'removed_by_name', 'removed_at']
             <> to_jsonb(old) - array['added_by', 'removed_by', 'removed_by_name', 'removed_at'] then
          raise exception 'evidence can only be removed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_frozen_file()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare its_release integer;
      begin
        if tg_op = 'DELETE' then
          if current_user <> 'kipimo_app' then return old; end if;
          its_release := old.release_id;
        else
          its_release := new.release_id;
        end if;
        if exists (select from release where id = its_release and state = 'frozen') then
          raise exception 'the files of a frozen release cannot be changed'
            using errcode = 'restrict_violation', constraint = 'release_stays_frozen';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_frozen_part()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from kept_file f join release r on r.id = f.release_id
             where f.id = new.file_id and r.state = 'frozen') then
          raise exception 'the files of a frozen release cannot be changed'
            using errcode = 'restrict_violation', constraint = 'release_stays_frozen';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_frozen_release()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.state = 'frozen' and to_jsonb(new) - 'frozen_by' - 'previous_id' <> to_jsonb(old) - 'frozen_by' - 'previous_id' then
          raise exception 'a frozen release cannot be changed'
            using errcode = 'restrict_violation', constraint = 'release_stays_frozen';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_observation_door()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_observation_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_round_questions()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.framework_version_id <> old.framework_version_id
           and exists (select from submission s where s.round_id = old.id) then
          raise exception 'a round whose reports were begun keeps its questions'
            using errcode = 'restrict_violation', constraint = 'round_keeps_its_questions';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_target_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_target_parts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.author_id is not null or to_jsonb(new) - 'author_id' <> to_jsonb(old) - 'author_id' then
          raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.is_text(candidate jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
        select jsonb_typeof(candidate) = 'object' and coalesce(candidate ->> 'en', '') <> ''
      $function$
;

CREATE OR REPLACE FUNCTION public.is_time_zone(zone text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE STRICT
AS $function$
      begin
        if zone !~ '^(UTC|[A-Z][A-Za-z_-]+(/[A-Za-z_-]+){1,2})$' then return false; end if;
        perform now() at time zone zone;
        return true;
      exception when invalid_parameter_value then
        return false;
      end $function$
;

CREATE OR REPLACE FUNCTION public.notify_table_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        perform pg_notify(tg_argv[0], tg_table_name);
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $function$
;

CREATE OR REPLACE FUNCTION public.remove_demonstration()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO '$user', 'public'
AS $function$
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
      end $function$
;

CREATE OR REPLACE FUNCTION public.remove_demonstration_cohorts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO '$user', 'public'
AS $function$
      begin
        if exists (select from user_account where demonstration) then return null; end if;
        delete from cohort where demonstration;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.remove_demonstration_learning()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO '$user', 'public'
AS $function$
      begin
        if exists (select from user_account where demonstration) then return null; end if;
        delete from analysis where demonstration;
        delete from peer_consent where demonstration;
        delete from exchange where demonstration;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.remove_demonstration_library()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO '$user', 'public'
AS $function$
      begin
        if exists (select from user_account where demonstration) then return null; end if;
        delete from indicator_draft where demonstration;
        delete from framework_item using framework_version f
          where f.id = framework_version_id and f.demonstration
            and not exists (select from round r where r.framework_version_id = f.id);
        delete from framework_version f
          where f.demonstration and not exists (select from round r where r.framework_version_id = f.id);
        delete from indicator_version v
          where v.demonstration
            and not exists (select from framework_item i where i.indicator_version_id = v.id)
            and not exists (select from entry e where e.indicator_version_id = v.id)
            and not exists (select from observation o where o.indicator_version_id = v.id);
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.remove_demonstration_releases()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO '$user', 'public'
AS $function$
      begin
        if exists (select from import_batch where origin = 'demonstration') then return null; end if;
        delete from release where demonstration;
        delete from bulk_export where demonstration;
        return null;
      end $function$
;

-- Tables

create table analysis (
  id uuid default gen_random_uuid() not null,
  initiative_id integer not null,
  indicator_id integer not null,
  title text not null,
  hypothesis text not null,
  question jsonb not null,
  question_hash bytea not null,
  last_year smallint not null,
  had_data boolean not null,
  author_id uuid,
  author_name text not null,
  locked_at timestamp with time zone not null,
  content_hash bytea not null,
  demonstration boolean default false not null,
  constraint analysis_pk PRIMARY KEY (id),
  constraint analysis_question_once UNIQUE (initiative_id, question_hash),
  constraint analysis_says_what CHECK (btrim(title) <> ''::text AND btrim(hypothesis) <> ''::text)
);

create table analysis_deviation (
  id integer generated always as identity not null,
  analysis_id uuid not null,
  what text not null,
  why text not null,
  happened_on date not null,
  author_id uuid,
  author_name text not null,
  noted_at timestamp with time zone default clock_timestamp() not null,
  constraint analysis_deviation_pk PRIMARY KEY (id),
  constraint analysis_deviation_says_why CHECK (btrim(what) <> ''::text AND btrim(why) <> ''::text)
);

create table analysis_run (
  analysis_id uuid not null,
  round_id integer not null,
  as_of timestamp with time zone not null,
  content_hash bytea not null,
  ran_at timestamp with time zone default clock_timestamp() not null,
  constraint analysis_run_pk PRIMARY KEY (analysis_id)
);

create table audit (
  id bigint not null,
  happened_at timestamp with time zone default clock_timestamp() not null,
  actor_id uuid,
  actor text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb default '{}'::jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint audit_pk PRIMARY KEY (id)
);

create table audit_head (
  only_row boolean default true not null,
  last_id bigint not null,
  hash bytea not null,
  constraint audit_head_pk PRIMARY KEY (only_row),
  constraint audit_head_is_one_row CHECK (only_row)
);

create table bulk_export (
  id uuid not null,
  user_id uuid not null,
  initiative_id integer not null,
  dataset text not null,
  format text not null,
  language text not null,
  filters jsonb not null,
  scope_key text not null,
  as_of timestamp with time zone not null,
  data_version bigint not null,
  state text default 'waiting'::text not null,
  problem text,
  rows bigint not null,
  rows_written bigint default 0 not null,
  demonstration boolean default false not null,
  created_at timestamp with time zone default clock_timestamp() not null,
  expires_at timestamp with time zone not null,
  fingerprint text,
  constraint bulk_export_pk PRIMARY KEY (id),
  constraint bulk_export_is_whole CHECK (state <> 'ready'::text OR rows_written = rows),
  constraint bulk_export_state_known CHECK (state = ANY (ARRAY['waiting'::text, 'running'::text, 'ready'::text, 'failed'::text]))
);

create table calendar (
  code text not null,
  name jsonb not null,
  months_per_period smallint not null,
  confidence text not null,
  constraint calendar_pk PRIMARY KEY (code),
  constraint calendar_confidence_known CHECK (confidence = ANY (ARRAY['sourced'::text, 'general_knowledge'::text, 'candidate'::text])),
  constraint calendar_name_is_text CHECK (is_text(name))
);

create table capacity_domain (
  code text not null,
  "position" smallint not null,
  name jsonb not null,
  constraint capacity_domain_pk PRIMARY KEY (code),
  constraint capacity_domain_name_is_text CHECK (is_text(name))
);

create table cell_check (
  submission_id uuid not null,
  indicator_id integer not null,
  slice text default ''::text not null,
  verdict text not null,
  reason text,
  value numeric,
  currency_code character(3),
  entry_version integer not null,
  version integer default 1 not null,
  reviewer_id uuid,
  checked_at timestamp with time zone default clock_timestamp() not null,
  constraint cell_check_pk PRIMARY KEY (submission_id, indicator_id, slice),
  constraint cell_check_currency_has_a_figure CHECK (currency_code IS NULL OR value IS NOT NULL),
  constraint cell_check_figure_is_an_adjustment CHECK ((verdict = 'adjusted'::text) = (value IS NOT NULL)),
  constraint cell_check_has_a_reason CHECK ((verdict = ANY (ARRAY['accepted'::text, 'taken_back'::text])) OR btrim(COALESCE(reason, ''::text)) <> ''::text),
  constraint cell_check_value_is_finite CHECK (value > '-Infinity'::numeric AND value < 'Infinity'::numeric),
  constraint cell_check_verdict_known CHECK (verdict = ANY (ARRAY['accepted'::text, 'asked'::text, 'adjusted'::text, 'flagged'::text, 'taken_back'::text]))
);

create table cohort (
  id integer generated always as identity not null,
  code text not null,
  initiative_id integer not null,
  name jsonb not null,
  note jsonb not null,
  rule jsonb,
  constructed boolean not null,
  source text not null,
  made_by uuid,
  demonstration boolean default false not null,
  constraint cohort_pk PRIMARY KEY (id),
  constraint cohort_code_unique UNIQUE (code),
  constraint cohort_texts CHECK (is_text(name) AND is_text(note))
);

create table cohort_member (
  cohort_id integer not null,
  unit_id integer not null,
  valid daterange not null,
  reason text,
  constraint cohort_member_pk PRIMARY KEY (cohort_id, unit_id, valid),
  constraint cohort_member_no_overlap EXCLUDE USING gist (cohort_id WITH =, unit_id WITH =, valid WITH &&)
);

create table cohort_version (
  id integer generated always as identity not null,
  cohort_id integer not null,
  number smallint not null,
  name jsonb not null,
  note jsonb not null,
  audience text not null,
  rule jsonb,
  why text not null,
  made_by uuid,
  recorded tstzrange not null,
  constraint cohort_version_pk PRIMARY KEY (id),
  constraint cohort_version_number_unique UNIQUE (cohort_id, number),
  constraint cohort_version_audience_known CHECK (audience = ANY (ARRAY['everybody'::text, 'by_address'::text])),
  constraint cohort_version_is_not_empty CHECK (NOT isempty(recorded)),
  constraint cohort_version_name_is_text CHECK (is_text(name)),
  constraint cohort_version_one_at_a_time EXCLUDE USING gist (cohort_id WITH =, recorded WITH &&)
);

create table cohort_version_member (
  version_id integer not null,
  unit_id integer not null,
  counts boolean not null,
  valid daterange not null,
  reason text not null,
  constraint cohort_version_member_pk PRIMARY KEY (version_id, unit_id, valid),
  constraint cohort_version_member_is_not_empty CHECK (NOT isempty(valid)),
  constraint cohort_version_member_no_overlap EXCLUDE USING gist (version_id WITH =, unit_id WITH =, valid WITH &&)
);

create table consent (
  id integer generated always as identity not null,
  unit_id integer not null,
  initiative_id integer not null,
  given tstzrange not null,
  demonstration boolean default false not null,
  constraint consent_pk PRIMARY KEY (id),
  constraint consent_no_overlap EXCLUDE USING gist (unit_id WITH =, initiative_id WITH =, given WITH &&)
);

create table context_series (
  code text not null,
  name jsonb not null,
  unit text not null,
  source text not null,
  licence text not null,
  constraint context_series_pk PRIMARY KEY (code),
  constraint context_series_name_is_text CHECK (is_text(name))
);

create table context_value (
  series_code text not null,
  iso3 character(3) not null,
  year smallint not null,
  value numeric not null,
  constraint context_value_pk PRIMARY KEY (series_code, iso3, year),
  constraint context_value_is_finite CHECK (value > '-Infinity'::numeric AND value < 'Infinity'::numeric)
);

create table country (
  iso3 character(3) not null,
  iso2 character(2) not null,
  iso_numeric text not null,
  name jsonb not null,
  region_code text not null,
  currency_code character(3) not null,
  languages text not null,
  capital text,
  role text not null,
  time_zone text,
  constraint country_pk PRIMARY KEY (iso3),
  constraint country_iso2_unique UNIQUE (iso2),
  constraint country_name_is_text CHECK (is_text(name)),
  constraint country_time_zone_known CHECK (is_time_zone(time_zone))
);

create table currency (
  code character(3) not null,
  name text not null,
  minor_unit smallint not null,
  constraint currency_pk PRIMARY KEY (code),
  constraint currency_minor_unit_is_sane CHECK (minor_unit >= 0 AND minor_unit <= 4)
);

create table data_version (
  one boolean default true not null,
  version bigint not null,
  advanced_at timestamp with time zone not null,
  constraint data_version_pk PRIMARY KEY (one),
  constraint data_version_is_one_row CHECK (one)
);

create table data_version_history (
  version bigint not null,
  advanced_at timestamp with time zone not null,
  constraint data_version_history_pk PRIMARY KEY (version),
  constraint data_version_history_time_unique UNIQUE (advanced_at)
);

create table dossier (
  id uuid default gen_random_uuid() not null,
  owner_id uuid not null,
  owner_name text not null,
  audience text not null,
  version integer not null,
  constraint dossier_pk PRIMARY KEY (id),
  constraint dossier_audience_known CHECK (audience = ANY (ARRAY['author'::text, 'link'::text]))
);

create table dossier_version (
  dossier_id uuid not null,
  number integer not null,
  content jsonb not null,
  saved_at timestamp with time zone default clock_timestamp() not null,
  constraint dossier_version_pk PRIMARY KEY (dossier_id, number),
  constraint dossier_version_counts_from_one CHECK (number > 0)
);

create table entry (
  submission_id uuid not null,
  indicator_id integer not null,
  indicator_version_id integer not null,
  slice text default ''::text not null,
  value numeric,
  value_text text,
  absence text,
  currency_code character(3),
  note text,
  version integer default 1 not null,
  author_id uuid,
  origin text default 'web'::text not null,
  changed_at timestamp with time zone default now() not null,
  explanation text,
  constraint entry_pk PRIMARY KEY (submission_id, indicator_id, slice),
  constraint entry_absence_known CHECK (absence = ANY (ARRAY['not_collected'::text, 'not_applicable'::text, 'refused'::text])),
  constraint entry_explanation_known CHECK (explanation = ANY (ARRAY['real_change'::text, 'one_off'::text, 'counted_differently'::text, 'earlier_wrong'::text, 'other'::text, 'carried'::text, 'unchanged'::text, 'new_definition'::text])),
  constraint entry_holds_at_most_one CHECK (num_nonnulls(value, value_text, absence) <= 1),
  constraint entry_origin_known CHECK (origin = ANY (ARRAY['web'::text, 'offline'::text, 'excel'::text, 'csv'::text, 'api'::text, 'demonstration'::text])),
  constraint entry_value_is_finite CHECK (value > '-Infinity'::numeric AND value < 'Infinity'::numeric)
);

create table entry_mark (
  id uuid default gen_random_uuid() not null,
  submission_id uuid not null,
  indicator_id integer not null,
  slice text default ''::text not null,
  kind text not null,
  reason text not null,
  author_id uuid,
  marked_at timestamp with time zone default now() not null,
  resolved_at timestamp with time zone,
  constraint entry_mark_pk PRIMARY KEY (id),
  constraint entry_mark_has_a_reason CHECK (btrim(reason) <> ''::text),
  constraint entry_mark_kind_known CHECK (kind = ANY (ARRAY['returned'::text, 'flagged'::text]))
);

create table evidence (
  id uuid default gen_random_uuid() not null,
  submission_id uuid not null,
  indicator_id integer not null,
  indicator_version_id integer not null,
  slice text default ''::text not null,
  kind text not null,
  title text not null,
  note text,
  url text,
  file_sha256 bytea,
  file_name text,
  added_by uuid,
  added_by_name text not null,
  added_at timestamp with time zone default clock_timestamp() not null,
  removed_by uuid,
  removed_by_name text,
  removed_at timestamp with time zone,
  constraint evidence_pk PRIMARY KEY (id),
  constraint evidence_has_a_title CHECK (btrim(title) <> ''::text),
  constraint evidence_is_a_file_or_a_link CHECK (kind = 'file'::text AND file_sha256 IS NOT NULL AND file_name IS NOT NULL AND url IS NULL OR kind = 'link'::text AND url IS NOT NULL AND file_sha256 IS NULL AND file_name IS NULL),
  constraint evidence_kind_known CHECK (kind = ANY (ARRAY['file'::text, 'link'::text])),
  constraint evidence_link_is_https CHECK (url ~~ 'https://%'::text),
  constraint evidence_removal_is_signed CHECK ((removed_at IS NULL) = (removed_by_name IS NULL))
);

create table evidence_file (
  sha256 bytea not null,
  size integer not null,
  media_type text not null,
  content bytea not null,
  kept_at timestamp with time zone default clock_timestamp() not null,
  constraint evidence_file_pk PRIMARY KEY (sha256),
  constraint evidence_file_has_a_bounded_size CHECK (size = length(content) AND size >= 1 AND size <= 10485760),
  constraint evidence_file_is_what_its_hash_says CHECK (sha256 = sha256(content))
);

create table exchange (
  id uuid default gen_random_uuid() not null,
  unit_id integer not null,
  with_unit_id integer not null,
  held_on date not null,
  topic text not null,
  useful text not null,
  note text default ''::text not null,
  written_by uuid,
  written_at timestamp with time zone default clock_timestamp() not null,
  demonstration boolean default false not null,
  constraint exchange_pk PRIMARY KEY (id),
  constraint exchange_has_a_topic CHECK (btrim(topic) <> ''::text),
  constraint exchange_of_two CHECK (unit_id <> with_unit_id),
  constraint exchange_useful_known CHECK (useful = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'too_early'::text]))
);

create table exchange_rate (
  rate_set_code text not null,
  currency_code character(3) not null,
  year smallint not null,
  per_usd numeric not null,
  constraint exchange_rate_pk PRIMARY KEY (rate_set_code, currency_code, year),
  constraint exchange_rate_is_positive CHECK (per_usd > 0::numeric AND per_usd < 'Infinity'::numeric)
);

create table exchange_rate_set (
  code text not null,
  title text not null,
  source text not null,
  licence text not null,
  method text not null,
  first_year smallint not null,
  last_year smallint not null,
  constraint exchange_rate_set_pk PRIMARY KEY (code)
);

create table extension_request (
  id uuid default gen_random_uuid() not null,
  submission_id uuid not null,
  requested_until date not null,
  reason text not null,
  requested_by uuid,
  requested_at timestamp with time zone default now() not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  answer_note text,
  constraint extension_request_pk PRIMARY KEY (id),
  constraint extension_request_answer_is_dated CHECK ((answer IS NULL) = (answered_at IS NULL)),
  constraint extension_request_answer_known CHECK (answer = ANY (ARRAY['granted'::text, 'declined'::text])),
  constraint extension_request_has_a_reason CHECK (btrim(reason) <> ''::text)
);

create table figure_access (
  id bigint generated always as identity not null,
  day date not null,
  unit_id integer not null,
  role text not null,
  by_unit_id integer,
  by_initiative_id integer,
  way text not null,
  times integer not null,
  import_id integer,
  constraint figure_access_pk PRIMARY KEY (id),
  constraint figure_access_counts_something CHECK (times > 0),
  constraint figure_access_role_known CHECK (role = ANY (ARRAY['public'::text, 'contributor'::text, 'institution_lead'::text, 'manager'::text, 'evaluator'::text, 'administrator'::text])),
  constraint figure_access_way_known CHECK (way = ANY (ARRAY['viewed'::text, 'pulled'::text]))
);

create table first_administrator_link (
  token_hash bytea not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint first_administrator_link_pk PRIMARY KEY (token_hash)
);

create table framework (
  code text not null,
  name jsonb not null,
  constraint framework_pk PRIMARY KEY (code),
  constraint framework_name_is_text CHECK (is_text(name))
);

create table framework_item (
  framework_version_id integer not null,
  indicator_version_id integer not null,
  indicator_id integer not null,
  "position" smallint not null,
  required boolean default true not null,
  constraint framework_item_pk PRIMARY KEY (framework_version_id, indicator_id)
);

create table framework_version (
  id integer generated always as identity not null,
  framework_code text not null,
  number smallint not null,
  note jsonb,
  initiative_id integer,
  from_year smallint,
  demonstration boolean default false not null,
  constraint framework_version_pk PRIMARY KEY (id),
  constraint framework_version_number_unique UNIQUE (framework_code, number),
  constraint framework_version_effect_is_whole CHECK ((initiative_id IS NULL) = (from_year IS NULL))
);

create table import_batch (
  id integer generated always as identity not null,
  name text not null,
  origin text not null,
  manifest jsonb not null,
  backdates boolean default false not null,
  imported_by uuid,
  imported_at timestamp with time zone default clock_timestamp() not null,
  constraint import_batch_pk PRIMARY KEY (id),
  constraint import_batch_name_unique UNIQUE (name),
  constraint import_batch_has_a_name CHECK (btrim(name) <> ''::text),
  constraint import_batch_origin_known CHECK (origin = ANY (ARRAY['import'::text, 'demonstration'::text]))
);

create table indicator (
  id integer generated always as identity not null,
  code text not null,
  domain_code text not null,
  "position" smallint not null,
  constraint indicator_pk PRIMARY KEY (id),
  constraint indicator_code_unique UNIQUE (code)
);

create table indicator_draft (
  id uuid default gen_random_uuid() not null,
  indicator_id integer not null,
  based_on_version_id integer not null,
  content jsonb not null,
  version integer default 1 not null,
  started_by uuid,
  started_at timestamp with time zone default clock_timestamp() not null,
  changed_by uuid,
  changed_at timestamp with time zone default clock_timestamp() not null,
  outcome text,
  ended_at timestamp with time zone,
  published_version_id integer,
  demonstration boolean default false not null,
  constraint indicator_draft_pk PRIMARY KEY (id),
  constraint indicator_draft_end_is_dated CHECK ((outcome IS NULL) = (ended_at IS NULL)),
  constraint indicator_draft_outcome_known CHECK (outcome = ANY (ARRAY['published'::text, 'discarded'::text])),
  constraint indicator_draft_published_is_named CHECK ((published_version_id IS NOT NULL) = (outcome IS NOT NULL AND outcome = 'published'::text))
);

create table indicator_version (
  id integer generated always as identity not null,
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
  decimals smallint default 0 not null,
  minimum numeric,
  maximum numeric,
  numerator_indicator_id integer,
  denominator_indicator_id integer,
  multiplier numeric default 1 not null,
  disaggregations text[] default '{}'::text[] not null,
  how_measured text not null,
  evidence_rule text not null,
  frequency text not null,
  iati_result_type text,
  iati_measure text,
  source text not null,
  change_class text,
  change_note jsonb,
  bridge jsonb,
  translations_drafted text[] default '{fr,es}'::text[] not null,
  recorded tstzrange not null,
  translations_stale text[] default '{}'::text[] not null,
  demonstration boolean default false not null,
  constraint indicator_version_pk PRIMARY KEY (id),
  constraint indicator_version_belongs UNIQUE (id, indicator_id),
  constraint indicator_version_number_unique UNIQUE (indicator_id, number),
  constraint indicator_version_aggregation_known CHECK (aggregation = ANY (ARRAY['sum'::text, 'pooled'::text, 'median'::text, 'distribution'::text, 'share_yes'::text, 'none'::text])),
  constraint indicator_version_basis_known CHECK (basis = ANY (ARRAY['flow'::text, 'stock'::text, 'cumulative'::text, 'score'::text, 'share'::text, 'text'::text])),
  constraint indicator_version_change_known CHECK (change_class = ANY (ARRAY['wording'::text, 'scope'::text, 'method'::text])),
  constraint indicator_version_derived_has_both_parts CHECK ((numerator_indicator_id IS NULL) = (denominator_indicator_id IS NULL)),
  constraint indicator_version_direction_known CHECK (direction = ANY (ARRAY['higher'::text, 'lower'::text, 'none'::text])),
  constraint indicator_version_first_has_no_change CHECK ((number = 1) = (change_class IS NULL)),
  constraint indicator_version_share_is_derived CHECK ((value_type <> ALL (ARRAY['share'::text, 'ratio'::text])) OR numerator_indicator_id IS NOT NULL),
  constraint indicator_version_texts CHECK (is_text(name) AND is_text(definition)),
  constraint indicator_version_value_type_known CHECK (value_type = ANY (ARRAY['count'::text, 'currency'::text, 'share'::text, 'ratio'::text, 'score'::text, 'yes_no'::text, 'narrative'::text]))
);

create table initiative (
  id integer generated always as identity not null,
  code text not null,
  name jsonb not null,
  modality text not null,
  start_year smallint,
  end_year smallint,
  description jsonb not null,
  facts jsonb default '{}'::jsonb not null,
  currency_code character(3),
  calendar_code text,
  confidence text not null,
  source text not null,
  constraint initiative_pk PRIMARY KEY (id),
  constraint initiative_code_unique UNIQUE (code),
  constraint initiative_confidence_known CHECK (confidence = ANY (ARRAY['sourced'::text, 'general_knowledge'::text, 'candidate'::text])),
  constraint initiative_name_is_text CHECK (is_text(name))
);

create table installation (
  only_row boolean default true not null,
  organisation text,
  contact text,
  languages text[] default '{en,fr,es}'::text[] not null,
  described_at timestamp with time zone,
  demonstration_kept_at timestamp with time zone,
  set_up_at timestamp with time zone,
  constraint installation_pk PRIMARY KEY (only_row),
  constraint installation_description_is_whole CHECK ((organisation IS NULL) = (described_at IS NULL)),
  constraint installation_is_one_row CHECK (only_row),
  constraint installation_languages_known CHECK (languages <@ ARRAY['en'::text, 'fr'::text, 'es'::text] AND cardinality(languages) > 0),
  constraint installation_organisation_has_words CHECK (organisation <> ''::text)
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
  constraint institution_pk PRIMARY KEY (unit_id),
  constraint institution_confidence_known CHECK (confidence = ANY (ARRAY['sourced'::text, 'general_knowledge'::text, 'candidate'::text]))
);

create table introduction (
  id uuid default gen_random_uuid() not null,
  initiative_id integer not null,
  indicator_id integer not null,
  from_unit_id integer not null,
  to_unit_id integer not null,
  note text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone default clock_timestamp() not null,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint introduction_pk PRIMARY KEY (id),
  constraint introduction_answer_is_dated CHECK ((answer IS NULL) = (answered_at IS NULL)),
  constraint introduction_answer_known CHECK (answer = ANY (ARRAY['accepted'::text, 'declined'::text])),
  constraint introduction_of_two CHECK (from_unit_id <> to_unit_id),
  constraint introduction_says_why CHECK (btrim(note) <> ''::text)
);

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
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  accepted_by uuid,
  withdrawn_at timestamp with time zone,
  constraint invitation_pk PRIMARY KEY (id),
  constraint invitation_token_hash_unique UNIQUE (token_hash),
  constraint invitation_email_is_lower_case CHECK (email = lower(email)),
  constraint invitation_ends_once CHECK (accepted_at IS NULL OR withdrawn_at IS NULL),
  constraint invitation_language_known CHECK (language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text])),
  constraint invitation_names_its_reach CHECK (
CASE
    WHEN role = ANY (ARRAY['contributor'::text, 'institution_lead'::text]) THEN unit_id IS NOT NULL AND initiative_id IS NULL
    WHEN role = ANY (ARRAY['manager'::text, 'evaluator'::text]) THEN unit_id IS NULL AND initiative_id IS NOT NULL
    ELSE role = 'administrator'::text AND unit_id IS NULL AND initiative_id IS NULL
END)
);

create table kept_file (
  id uuid not null,
  release_id integer,
  export_id uuid,
  "position" integer not null,
  name text not null,
  media_type text not null,
  rows bigint,
  size bigint,
  sha256 bytea,
  constraint kept_file_pk PRIMARY KEY (id),
  constraint kept_file_once_in_export UNIQUE (export_id, name),
  constraint kept_file_once_in_release UNIQUE (release_id, name),
  constraint kept_file_has_one_owner CHECK (num_nonnulls(release_id, export_id) = 1)
);

create table kept_file_part (
  file_id uuid not null,
  number integer not null,
  content bytea not null,
  constraint kept_file_part_pk PRIMARY KEY (file_id, number)
);

create table known_device (
  token_hash bytea not null,
  user_id uuid not null,
  created_at timestamp with time zone default now() not null,
  constraint known_device_pk PRIMARY KEY (token_hash, user_id)
);

create table mail_contact (
  id uuid default gen_random_uuid() not null,
  address text not null,
  secret bytea not null,
  constraint mail_contact_pk PRIMARY KEY (id),
  constraint mail_contact_address_unique UNIQUE (address),
  constraint mail_contact_address_is_lower_case CHECK (address = lower(address))
);

create table mail_message (
  id uuid default gen_random_uuid() not null,
  key text not null,
  contact_id uuid not null,
  template text not null,
  kind text not null,
  language text not null,
  content jsonb,
  state text default 'queued'::text not null,
  reason text,
  attempts smallint default 0 not null,
  queued_at timestamp with time zone default now() not null,
  finished_at timestamp with time zone,
  constraint mail_message_pk PRIMARY KEY (id),
  constraint mail_message_key_unique UNIQUE (key),
  constraint mail_message_end_is_dated CHECK ((state = 'queued'::text) = (finished_at IS NULL)),
  constraint mail_message_keeps_no_secret CHECK (content IS NULL OR state = 'queued'::text),
  constraint mail_message_kind_known CHECK (kind = ANY (ARRAY['account'::text, 'report'::text, 'reminder'::text, 'agreement'::text])),
  constraint mail_message_language_known CHECK (language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text])),
  constraint mail_message_state_known CHECK (state = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text, 'skipped'::text]))
);

create table mail_pause (
  contact_id uuid not null,
  kind text not null,
  until timestamp with time zone,
  set_at timestamp with time zone default now() not null,
  constraint mail_pause_pk PRIMARY KEY (contact_id, kind),
  constraint mail_pause_kind_known CHECK (kind = ANY (ARRAY['report'::text, 'reminder'::text, 'agreement'::text]))
);

create table membership (
  id integer generated always as identity not null,
  unit_id integer not null,
  initiative_id integer not null,
  role text not null,
  valid daterange not null,
  dates_known text not null,
  reason text,
  confidence text not null,
  source text not null,
  demonstration boolean default false not null,
  recorded tstzrange not null,
  constraint membership_pk PRIMARY KEY (id),
  constraint membership_confidence_known CHECK (confidence = ANY (ARRAY['sourced'::text, 'general_knowledge'::text, 'candidate'::text])),
  constraint membership_dates_known_known CHECK (dates_known = ANY (ARRAY['known'::text, 'partly'::text, 'unknown'::text])),
  constraint membership_is_not_empty CHECK (NOT isempty(valid) AND NOT isempty(recorded)),
  constraint membership_no_overlap EXCLUDE USING gist (unit_id WITH =, initiative_id WITH =, valid WITH &&, recorded WITH &&)
);

create table observation (
  id bigint generated always as identity not null,
  unit_id integer not null,
  indicator_id integer not null,
  indicator_version_id integer not null,
  period_id integer not null,
  period_ends date not null,
  slice text default ''::text not null,
  rater text default 'self'::text not null,
  value numeric,
  value_text text,
  absence text,
  currency_code character(3),
  origin text not null,
  evidence_tier text default 'self_reported'::text not null,
  submission_id uuid,
  import_id integer,
  correction_reason text,
  recorded tstzrange not null,
  note text,
  constraint observation_pk PRIMARY KEY (id),
  constraint observation_absence_known CHECK (absence = ANY (ARRAY['not_collected'::text, 'not_applicable'::text, 'refused'::text])),
  constraint observation_came_through_a_door CHECK (submission_id IS NOT NULL OR import_id IS NOT NULL),
  constraint observation_demonstration_is_imported CHECK ((origin <> ALL (ARRAY['import'::text, 'demonstration'::text])) OR import_id IS NOT NULL),
  constraint observation_evidence_tier_known CHECK (evidence_tier = ANY (ARRAY['self_reported'::text, 'documented'::text, 'independently_checked'::text, 'externally_measured'::text])),
  constraint observation_holds_exactly_one CHECK (num_nonnulls(value, value_text, absence) = 1),
  constraint observation_origin_known CHECK (origin = ANY (ARRAY['web'::text, 'offline'::text, 'excel'::text, 'csv'::text, 'api'::text, 'import'::text, 'demonstration'::text])),
  constraint observation_rater_known CHECK (rater = ANY (ARRAY['self'::text, 'peer'::text, 'external'::text, 'stakeholder'::text, 'verified'::text])),
  constraint observation_value_is_finite CHECK (value > '-Infinity'::numeric AND value < 'Infinity'::numeric),
  constraint observation_was_believed CHECK (NOT isempty(recorded) AND NOT lower_inf(recorded)),
  constraint observation_one_belief_at_a_time EXCLUDE USING gist (unit_id WITH =, indicator_version_id WITH =, period_id WITH =, slice WITH =, rater WITH =, recorded WITH &&)
);

create table operation (
  id uuid not null,
  user_id uuid not null,
  kind text not null,
  payload_hash bytea not null,
  answer jsonb not null,
  created_at timestamp with time zone default now() not null,
  constraint operation_pk PRIMARY KEY (id)
);

create table password_reset (
  token_hash bytea not null,
  user_id uuid,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint password_reset_pk PRIMARY KEY (token_hash)
);

create table peer_consent (
  id integer generated always as identity not null,
  unit_id integer not null,
  given_at timestamp with time zone default clock_timestamp() not null,
  given_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  demonstration boolean default false not null,
  constraint peer_consent_pk PRIMARY KEY (id),
  constraint peer_consent_in_order CHECK (withdrawn_at IS NULL OR withdrawn_at >= given_at)
);

create table personal_access_token (
  id uuid default gen_random_uuid() not null,
  user_id uuid not null,
  name text not null,
  token_hash bytea not null,
  hint text not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint personal_access_token_pk PRIMARY KEY (id),
  constraint personal_access_token_hash_unique UNIQUE (token_hash)
);

create table pinned_figure (
  id uuid default gen_random_uuid() not null,
  owner_id uuid not null,
  owner_name text not null,
  pinned_at timestamp with time zone default clock_timestamp() not null,
  language text not null,
  page text not null,
  note jsonb not null,
  picture jsonb not null,
  drawing text not null,
  drawing_hash text not null,
  questions jsonb not null,
  answer_hash text not null,
  constraint pinned_figure_pk PRIMARY KEY (id),
  constraint pinned_figure_language_known CHECK (language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text]))
);

create table quality_exception (
  id integer generated always as identity not null,
  initiative_id integer not null,
  indicator_id integer not null,
  test text not null,
  reason text not null,
  ignored_by uuid,
  ignored_at timestamp with time zone default clock_timestamp() not null,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  constraint quality_exception_pk PRIMARY KEY (id),
  constraint quality_exception_has_a_reason CHECK (btrim(reason) <> ''::text),
  constraint quality_exception_test_known CHECK (test = ANY (ARRAY['unusual_change'::text, 'digits'::text]))
);

create table record_import (
  id uuid default gen_random_uuid() not null,
  kind text not null,
  initiative_id integer,
  user_id uuid,
  user_name text not null,
  file_name text not null,
  file_sha256 bytea not null,
  content bytea,
  uploaded_at timestamp with time zone default clock_timestamp() not null,
  name text,
  import_id integer,
  applied_at timestamp with time zone,
  undone_at timestamp with time zone,
  undone_by uuid,
  undone_by_name text,
  new_count integer default 0 not null,
  changed_count integer default 0 not null,
  unchanged_count integer default 0 not null,
  kept_count integer default 0 not null,
  earlier jsonb,
  constraint record_import_pk PRIMARY KEY (id),
  constraint record_import_content_until_applied CHECK (content IS NULL OR applied_at IS NULL),
  constraint record_import_counts_are_counts CHECK (LEAST(new_count, changed_count, unchanged_count, kept_count) >= 0),
  constraint record_import_has_a_file_name CHECK (btrim(file_name) <> ''::text),
  constraint record_import_hash_is_sha256 CHECK (octet_length(file_sha256) = 32),
  constraint record_import_initiative_of_observations CHECK ((kind = 'observations'::text) = (initiative_id IS NOT NULL)),
  constraint record_import_kind_known CHECK (kind = ANY (ARRAY['observations'::text, 'context'::text])),
  constraint record_import_undone_after_applied CHECK (undone_at IS NULL OR undone_at >= applied_at)
);

create table recovery_code (
  user_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  constraint recovery_code_pk PRIMARY KEY (user_id, code_hash)
);

create table reference_file (
  path text not null,
  title text not null,
  sha256 character(64) not null,
  rows integer not null,
  source text not null,
  licence text not null,
  loaded_at timestamp with time zone default now() not null,
  constraint reference_file_pk PRIMARY KEY (path)
);

create table region (
  code text not null,
  name jsonb not null,
  constraint region_pk PRIMARY KEY (code),
  constraint region_name_is_text CHECK (is_text(name))
);

create table release (
  id integer generated always as identity not null,
  initiative_id integer not null,
  version text not null,
  title jsonb not null,
  summary jsonb not null,
  known_issues jsonb,
  audience text not null,
  licence text not null,
  as_of timestamp with time zone not null,
  data_version bigint not null,
  previous_id integer,
  state text default 'freezing'::text not null,
  problem text,
  demonstration boolean default false not null,
  observations bigint,
  sums_sha256 bytea,
  frozen_by uuid,
  created_at timestamp with time zone default clock_timestamp() not null,
  frozen_at timestamp with time zone,
  constraint release_pk PRIMARY KEY (id),
  constraint release_version_unique UNIQUE (version),
  constraint release_audience_known CHECK (audience = ANY (ARRAY['public'::text, 'initiative'::text])),
  constraint release_frozen_is_whole CHECK (state <> 'frozen'::text OR frozen_at IS NOT NULL AND sums_sha256 IS NOT NULL AND observations IS NOT NULL),
  constraint release_licence_known CHECK (licence = ANY (ARRAY['CC-BY-4.0'::text, 'CC-BY-SA-4.0'::text, 'CC0-1.0'::text, 'reserved'::text])),
  constraint release_state_known CHECK (state = ANY (ARRAY['freezing'::text, 'frozen'::text, 'failed'::text])),
  constraint release_version_is_an_address CHECK (version ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'::text)
);

create table release_unit (
  release_id integer not null,
  unit_id integer not null,
  constraint release_unit_pk PRIMARY KEY (release_id, unit_id)
);

create table reminder (
  id uuid default gen_random_uuid() not null,
  round_id integer not null,
  composer_id uuid,
  composer text not null,
  subject jsonb not null,
  body jsonb not null,
  send_at timestamp without time zone,
  created_at timestamp with time zone default now() not null,
  cancelled_at timestamp with time zone,
  constraint reminder_pk PRIMARY KEY (id),
  constraint reminder_texts CHECK (is_text(subject) AND is_text(body))
);

create table reminder_plan (
  round_id integer not null,
  days_before smallint[] not null,
  set_at timestamp with time zone default now() not null,
  constraint reminder_plan_pk PRIMARY KEY (round_id),
  constraint reminder_plan_has_few_days CHECK (cardinality(days_before) >= 1 AND cardinality(days_before) <= 5)
);

create table reminder_recipient (
  id uuid default gen_random_uuid() not null,
  reminder_id uuid not null,
  unit_id integer not null,
  user_id uuid,
  name text not null,
  language text not null,
  send_at timestamp with time zone not null,
  state text default 'scheduled'::text not null,
  message_id uuid,
  constraint reminder_recipient_pk PRIMARY KEY (id),
  constraint reminder_recipient_once UNIQUE (reminder_id, unit_id, user_id),
  constraint reminder_recipient_language_known CHECK (language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text])),
  constraint reminder_recipient_state_known CHECK (state = ANY (ARRAY['scheduled'::text, 'handed_over'::text, 'declined'::text, 'not_configured'::text, 'not_needed'::text, 'cancelled'::text]))
);

create table report_import (
  id uuid default gen_random_uuid() not null,
  submission_id uuid not null,
  user_id uuid,
  file_name text not null,
  file_format text not null,
  file_sha256 bytea not null,
  tried_at timestamp with time zone default now() not null,
  applied_at timestamp with time zone,
  undone_at timestamp with time zone,
  undone_by uuid,
  new_count integer not null,
  changed_count integer not null,
  unchanged_count integer not null,
  conflict_count integer not null,
  problem_count integer not null,
  changes jsonb not null,
  constraint report_import_pk PRIMARY KEY (id),
  constraint report_import_counts_are_counts CHECK (LEAST(new_count, changed_count, unchanged_count, conflict_count, problem_count) >= 0),
  constraint report_import_format_known CHECK (file_format = ANY (ARRAY['xlsx'::text, 'xls'::text, 'ods'::text, 'csv'::text])),
  constraint report_import_has_a_file_name CHECK (btrim(file_name) <> ''::text),
  constraint report_import_hash_is_sha256 CHECK (octet_length(file_sha256) = 32),
  constraint report_import_undone_after_applied CHECK (undone_at IS NULL OR undone_at >= applied_at)
);

create table report_look (
  submission_id uuid not null,
  sent_at timestamp with time zone not null,
  user_id uuid not null,
  looked_at timestamp with time zone default clock_timestamp() not null,
  constraint report_look_pk PRIMARY KEY (submission_id, user_id, sent_at)
);

create table reporting_period (
  id integer generated always as identity not null,
  calendar_code text not null,
  label text not null,
  starts date not null,
  ends date not null,
  constraint reporting_period_pk PRIMARY KEY (id),
  constraint reporting_period_ends_known UNIQUE (id, ends),
  constraint reporting_period_label_unique UNIQUE (calendar_code, label),
  constraint reporting_period_runs_forward CHECK (starts < ends),
  constraint reporting_period_no_overlap EXCLUDE USING gist (calendar_code WITH =, daterange(starts, ends, '[]'::text) WITH &&)
);

create table reporting_unit (
  id integer generated always as identity not null,
  code text not null,
  kind text not null,
  iso3 character(3),
  created_at timestamp with time zone default now() not null,
  calendar_code text,
  time_zone text,
  constraint reporting_unit_pk PRIMARY KEY (id),
  constraint reporting_unit_code_unique UNIQUE (code),
  constraint reporting_unit_kind_known CHECK (kind = ANY (ARRAY['institution'::text, 'partnership'::text, 'community'::text, 'country_programme'::text, 'operation'::text])),
  constraint reporting_unit_time_zone_known CHECK (is_time_zone(time_zone))
);

create table review_assignment (
  submission_id uuid not null,
  reviewer_id uuid not null,
  assigned_by uuid,
  assigned_at timestamp with time zone default clock_timestamp() not null,
  constraint review_assignment_pk PRIMARY KEY (submission_id)
);

create table review_presence (
  submission_id uuid not null,
  user_id uuid not null,
  cell text,
  seen_at timestamp with time zone default clock_timestamp() not null,
  constraint review_presence_pk PRIMARY KEY (submission_id, user_id),
  constraint review_presence_cell_is_short CHECK (char_length(cell) <= 300)
);

create table right_of_reply (
  id integer generated always as identity not null,
  unit_id integer not null,
  indicator_id integer not null,
  words jsonb not null,
  author_id uuid not null,
  author_name text not null,
  recorded tstzrange not null,
  constraint right_of_reply_pk PRIMARY KEY (id),
  constraint right_of_reply_says_something CHECK (COALESCE(btrim(words ->> 'en'::text), btrim(words ->> 'fr'::text), btrim(words ->> 'es'::text), ''::text) <> ''::text AND (words - ARRAY['en'::text, 'fr'::text, 'es'::text]) = '{}'::jsonb),
  constraint right_of_reply_was_said CHECK (NOT isempty(recorded) AND NOT lower_inf(recorded)),
  constraint right_of_reply_one_at_a_time EXCLUDE USING gist (unit_id WITH =, indicator_id WITH =, recorded WITH &&)
);

create table role_assignment (
  id integer generated always as identity not null,
  user_id uuid not null,
  role text not null,
  unit_id integer,
  initiative_id integer,
  constraint role_assignment_pk PRIMARY KEY (id),
  constraint role_assignment_names_its_reach CHECK (
CASE
    WHEN role = ANY (ARRAY['contributor'::text, 'institution_lead'::text]) THEN unit_id IS NOT NULL AND initiative_id IS NULL
    WHEN role = ANY (ARRAY['manager'::text, 'evaluator'::text]) THEN unit_id IS NULL AND initiative_id IS NOT NULL
    ELSE unit_id IS NULL AND initiative_id IS NULL
END),
  constraint role_assignment_role_known CHECK (role = ANY (ARRAY['contributor'::text, 'institution_lead'::text, 'manager'::text, 'evaluator'::text, 'administrator'::text]))
);

create table round (
  id integer generated always as identity not null,
  code text not null,
  initiative_id integer not null,
  programme_year smallint not null,
  programme_starts date not null,
  programme_ends date not null,
  framework_version_id integer not null,
  survey_year boolean default false not null,
  opens date not null,
  due date not null,
  grace_until date not null,
  closes date,
  published boolean default false not null,
  demonstration boolean default false not null,
  in_preparation boolean default false not null,
  closed_at timestamp with time zone,
  frozen_at timestamp with time zone,
  clock timestamp with time zone,
  constraint round_pk PRIMARY KEY (id),
  constraint round_code_unique UNIQUE (code),
  constraint round_clock_is_a_demonstration CHECK (clock IS NULL OR demonstration),
  constraint round_dates_in_order CHECK (programme_starts < programme_ends AND opens <= due AND due <= grace_until AND (closes IS NULL OR grace_until <= closes)),
  constraint round_frozen_was_prepared CHECK (frozen_at IS NULL OR NOT in_preparation),
  constraint round_no_overlap EXCLUDE USING gist (initiative_id WITH =, daterange(programme_starts, programme_ends, '[]'::text) WITH &&)
);

create table round_extension (
  round_id integer not null,
  unit_id integer not null,
  until date not null,
  reason text not null,
  granted_at timestamp with time zone default now() not null,
  granted_by uuid,
  constraint round_extension_pk PRIMARY KEY (round_id, unit_id),
  constraint round_extension_has_a_reason CHECK (btrim(reason) <> ''::text)
);

create table saved_query (
  id uuid default gen_random_uuid() not null,
  slug text not null,
  user_id uuid,
  title text not null,
  document text not null,
  variables text not null,
  saved_at timestamp with time zone default clock_timestamp() not null,
  withdrawn_at timestamp with time zone,
  constraint saved_query_pk PRIMARY KEY (id),
  constraint saved_query_slug_unique UNIQUE (slug),
  constraint saved_query_has_a_document CHECK (btrim(document) <> ''::text AND length(document) <= 20000),
  constraint saved_query_has_a_title CHECK (btrim(title) <> ''::text AND length(title) <= 200),
  constraint saved_query_variables_are_short CHECK (length(variables) <= 20000)
);

create table second_factor (
  user_id uuid not null,
  secret text not null,
  created_at timestamp with time zone default now() not null,
  confirmed_at timestamp with time zone,
  last_step bigint default 0 not null,
  constraint second_factor_pk PRIMARY KEY (user_id)
);

create table sent_report (
  submission_id uuid not null,
  sent_at timestamp with time zone not null,
  cells jsonb not null,
  constraint sent_report_pk PRIMARY KEY (submission_id, sent_at),
  constraint sent_report_is_a_list CHECK (jsonb_typeof(cells) = 'array'::text)
);

create table session (
  token_hash bytea not null,
  user_id uuid not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  last_seen_at timestamp with time zone default now() not null,
  id uuid default gen_random_uuid() not null,
  agent text default ''::text not null,
  sees_as_role text,
  sees_as_unit_id integer,
  sees_as_initiative_id integer,
  sees_as_person_id uuid,
  sees_as_until timestamp with time zone,
  constraint session_pk PRIMARY KEY (token_hash),
  constraint session_id_unique UNIQUE (id),
  constraint session_sees_as_ends CHECK ((sees_as_role IS NULL) = (sees_as_until IS NULL)),
  constraint session_sees_as_one_role CHECK (
CASE
    WHEN sees_as_role = ANY (ARRAY['contributor'::text, 'institution_lead'::text]) THEN sees_as_unit_id IS NOT NULL AND sees_as_initiative_id IS NULL
    WHEN sees_as_role = ANY (ARRAY['manager'::text, 'evaluator'::text]) THEN sees_as_unit_id IS NULL AND sees_as_initiative_id IS NOT NULL
    ELSE (sees_as_role IS NULL OR sees_as_role = 'public'::text) AND sees_as_unit_id IS NULL AND sees_as_initiative_id IS NULL
END)
);

create table sign_in_attempt (
  state_hash bytea not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  invitation_hash bytea,
  expires_at timestamp with time zone not null,
  constraint sign_in_attempt_pk PRIMARY KEY (state_hash)
);

create table sign_in_identity (
  issuer text not null,
  subject text not null,
  user_id uuid not null,
  linked_at timestamp with time zone default now() not null,
  constraint sign_in_identity_pk PRIMARY KEY (issuer, subject)
);

create table sign_in_throttle (
  key bytea not null,
  failures integer not null,
  next_try_at timestamp with time zone not null,
  last_failure_at timestamp with time zone not null,
  constraint sign_in_throttle_pk PRIMARY KEY (key)
);

create table submission (
  id uuid default gen_random_uuid() not null,
  round_id integer not null,
  unit_id integer not null,
  period_id integer not null,
  state text default 'draft'::text not null,
  version integer default 1 not null,
  submitted_at timestamp with time zone,
  accepted_at timestamp with time zone,
  receipt_hash text,
  missing_reason text,
  demonstration boolean default false not null,
  created_at timestamp with time zone default now() not null,
  constraint submission_pk PRIMARY KEY (id),
  constraint submission_once UNIQUE (round_id, unit_id),
  constraint submission_accepted_has_a_time CHECK (state <> 'accepted'::text OR accepted_at IS NOT NULL),
  constraint submission_state_known CHECK (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'accepted'::text])),
  constraint submission_submitted_has_a_time CHECK (state = 'draft'::text OR submitted_at IS NOT NULL)
);

create table submission_event (
  id bigint generated always as identity not null,
  submission_id uuid not null,
  transition text not null,
  from_state text not null,
  to_state text not null,
  actor_id uuid,
  note text,
  happened_at timestamp with time zone default now() not null,
  declared_by text,
  reason_code text,
  constraint submission_event_pk PRIMARY KEY (id),
  constraint submission_event_reason_code_known CHECK (reason_code = ANY (ARRAY['error_in_source'::text, 'definition_misread'::text, 'late_data'::text, 'unit_or_currency'::text, 'consolidation'::text, 'other'::text]))
);

create table target (
  id integer generated always as identity not null,
  unit_id integer not null,
  indicator_id integer not null,
  initiative_id integer not null,
  state text not null,
  rationale text,
  baseline_value numeric,
  baseline_on date,
  currency_code character(3),
  demonstration boolean default false not null,
  recorded tstzrange not null,
  kind text default 'change'::text not null,
  course text default 'stepped'::text not null,
  support text,
  reason text,
  side text,
  proposed_by uuid,
  proposer text,
  programme_value numeric,
  programme_on date,
  answers_to integer,
  agreed_from integer,
  constraint target_pk PRIMARY KEY (id),
  constraint target_baseline_is_dated CHECK ((baseline_value IS NULL) = (baseline_on IS NULL)),
  constraint target_baseline_is_finite CHECK (baseline_value > '-Infinity'::numeric AND baseline_value < 'Infinity'::numeric),
  constraint target_course_known CHECK (course = ANY (ARRAY['stepped'::text, 'interpolated'::text])),
  constraint target_kind_known CHECK (kind = ANY (ARRAY['change'::text, 'maintain'::text])),
  constraint target_programme_is_dated CHECK ((programme_value IS NULL) = (programme_on IS NULL)),
  constraint target_programme_is_finite CHECK (programme_value > '-Infinity'::numeric AND programme_value < 'Infinity'::numeric),
  constraint target_side_known CHECK (side = ANY (ARRAY['institution'::text, 'initiative'::text])),
  constraint target_state_known CHECK (state = ANY (ARRAY['proposed'::text, 'signed'::text])),
  constraint target_was_believed CHECK (NOT isempty(recorded) AND NOT lower_inf(recorded)),
  constraint target_one_belief_at_a_time EXCLUDE USING gist (unit_id WITH =, indicator_id WITH =, initiative_id WITH =, state WITH =, recorded WITH &&)
);

create table target_draft (
  unit_id integer not null,
  indicator_id integer not null,
  initiative_id integer not null,
  side text not null,
  terms jsonb not null,
  changed_by uuid not null,
  changed_at timestamp with time zone default clock_timestamp() not null,
  constraint target_draft_pk PRIMARY KEY (unit_id, indicator_id, initiative_id, side),
  constraint target_draft_side_known CHECK (side = ANY (ARRAY['institution'::text, 'initiative'::text]))
);

create table target_point (
  target_id integer not null,
  due_on date not null,
  value numeric not null,
  constraint target_point_pk PRIMARY KEY (target_id, due_on),
  constraint target_point_is_finite CHECK (value > '-Infinity'::numeric AND value < 'Infinity'::numeric)
);

create table target_signature (
  target_id integer not null,
  side text not null,
  signed_by uuid,
  signer text not null,
  signed_at timestamp with time zone not null,
  constraint target_signature_pk PRIMARY KEY (target_id, side),
  constraint target_signature_once_a_person UNIQUE (target_id, signed_by),
  constraint target_signature_side_known CHECK (side = ANY (ARRAY['institution'::text, 'initiative'::text]))
);

create table thread (
  id uuid default gen_random_uuid() not null,
  submission_id uuid not null,
  indicator_id integer not null,
  indicator_version_id integer not null,
  slice text default ''::text not null,
  opened_at timestamp with time zone default clock_timestamp() not null,
  constraint thread_pk PRIMARY KEY (id),
  constraint thread_once_a_cell UNIQUE (submission_id, indicator_id, slice)
);

create table thread_message (
  id bigint generated always as identity not null,
  thread_id uuid not null,
  kind text not null,
  body text not null,
  language text not null,
  author_id uuid,
  author_name text not null,
  author_role text not null,
  operation_id uuid not null,
  said_at timestamp with time zone default clock_timestamp() not null,
  constraint thread_message_pk PRIMARY KEY (id),
  constraint thread_message_operation_once UNIQUE (operation_id),
  constraint thread_message_kind_known CHECK (kind = ANY (ARRAY['said'::text, 'question'::text, 'confirmed'::text, 'corrected'::text, 'need_help'::text, 'closed'::text])),
  constraint thread_message_language_known CHECK (language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text])),
  constraint thread_message_role_known CHECK (author_role = ANY (ARRAY['contributor'::text, 'institution_lead'::text, 'manager'::text])),
  constraint thread_message_says_something CHECK (btrim(body) <> ''::text OR (kind = ANY (ARRAY['corrected'::text, 'need_help'::text, 'closed'::text])))
);

create table thread_seen (
  submission_id uuid not null,
  indicator_id integer not null,
  slice text not null,
  user_id uuid not null,
  seen_until timestamp with time zone not null,
  constraint thread_seen_pk PRIMARY KEY (submission_id, indicator_id, slice, user_id)
);

create table unit_identifier (
  unit_id integer not null,
  scheme text not null,
  value text not null,
  source text not null,
  constraint unit_identifier_pk PRIMARY KEY (unit_id, scheme, value),
  constraint unit_identifier_value_unique UNIQUE (scheme, value)
);

create table unit_name (
  id integer generated always as identity not null,
  unit_id integer not null,
  name text not null,
  acronym text,
  valid daterange not null,
  confidence text not null,
  source text not null,
  constraint unit_name_pk PRIMARY KEY (id),
  constraint unit_name_confidence_known CHECK (confidence = ANY (ARRAY['sourced'::text, 'general_knowledge'::text, 'candidate'::text])),
  constraint unit_name_one_at_a_time EXCLUDE USING gist (unit_id WITH =, valid WITH &&)
);

create table unit_successor (
  unit_id integer not null,
  successor_unit_id integer,
  successor_name text not null,
  kind text not null,
  happened_on text,
  confidence text not null,
  source text not null,
  constraint unit_successor_pk PRIMARY KEY (unit_id, successor_name),
  constraint unit_successor_confidence_known CHECK (confidence = ANY (ARRAY['sourced'::text, 'general_knowledge'::text, 'candidate'::text])),
  constraint unit_successor_kind_known CHECK (kind = ANY (ARRAY['absorbed'::text, 'merged'::text, 'split'::text, 'replaced'::text]))
);

create table user_account (
  id uuid default gen_random_uuid() not null,
  email text not null,
  name text not null,
  password_hash text,
  language text default 'en'::text not null,
  time_zone text default 'UTC'::text not null,
  active boolean default true not null,
  demonstration boolean default false not null,
  created_at timestamp with time zone default now() not null,
  deactivated_at timestamp with time zone,
  constraint user_account_pk PRIMARY KEY (id),
  constraint user_account_email_unique UNIQUE (email),
  constraint user_account_email_is_lower_case CHECK (email = lower(email)),
  constraint user_account_language_known CHECK (language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text])),
  constraint user_account_leaves_once CHECK (active = (deactivated_at IS NULL))
);

-- Foreign keys

alter table analysis add constraint analysis_author_fk FOREIGN KEY (author_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table analysis add constraint analysis_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table analysis add constraint analysis_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table analysis_deviation add constraint analysis_deviation_author_fk FOREIGN KEY (author_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table analysis_deviation add constraint analysis_deviation_of_fk FOREIGN KEY (analysis_id) REFERENCES analysis(id) ON DELETE CASCADE;
alter table analysis_run add constraint analysis_run_of_fk FOREIGN KEY (analysis_id) REFERENCES analysis(id) ON DELETE CASCADE;
alter table analysis_run add constraint analysis_run_round_fk FOREIGN KEY (round_id) REFERENCES round(id) ON DELETE CASCADE;
alter table bulk_export add constraint bulk_export_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table bulk_export add constraint bulk_export_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table cell_check add constraint cell_check_currency_fk FOREIGN KEY (currency_code) REFERENCES currency(code);
alter table cell_check add constraint cell_check_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table cell_check add constraint cell_check_reviewer_fk FOREIGN KEY (reviewer_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table cell_check add constraint cell_check_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table cohort add constraint cohort_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table cohort add constraint cohort_made_by_fk FOREIGN KEY (made_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table cohort_member add constraint cohort_member_cohort_fk FOREIGN KEY (cohort_id) REFERENCES cohort(id);
alter table cohort_member add constraint cohort_member_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table cohort_version add constraint cohort_version_cohort_fk FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE;
alter table cohort_version add constraint cohort_version_made_by_fk FOREIGN KEY (made_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table cohort_version_member add constraint cohort_version_member_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table cohort_version_member add constraint cohort_version_member_version_fk FOREIGN KEY (version_id) REFERENCES cohort_version(id) ON DELETE CASCADE;
alter table consent add constraint consent_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table consent add constraint consent_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table context_value add constraint context_value_country_fk FOREIGN KEY (iso3) REFERENCES country(iso3);
alter table context_value add constraint context_value_series_fk FOREIGN KEY (series_code) REFERENCES context_series(code);
alter table country add constraint country_currency_fk FOREIGN KEY (currency_code) REFERENCES currency(code);
alter table country add constraint country_region_fk FOREIGN KEY (region_code) REFERENCES region(code);
alter table dossier add constraint dossier_owner_fk FOREIGN KEY (owner_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table dossier_version add constraint dossier_version_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier(id) ON DELETE CASCADE;
alter table entry add constraint entry_author_fk FOREIGN KEY (author_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table entry add constraint entry_currency_fk FOREIGN KEY (currency_code) REFERENCES currency(code);
alter table entry add constraint entry_indicator_version_fk FOREIGN KEY (indicator_version_id, indicator_id) REFERENCES indicator_version(id, indicator_id);
alter table entry add constraint entry_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table entry_mark add constraint entry_mark_author_fk FOREIGN KEY (author_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table entry_mark add constraint entry_mark_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table entry_mark add constraint entry_mark_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table evidence add constraint evidence_added_by_fk FOREIGN KEY (added_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table evidence add constraint evidence_file_fk FOREIGN KEY (file_sha256) REFERENCES evidence_file(sha256);
alter table evidence add constraint evidence_indicator_version_fk FOREIGN KEY (indicator_version_id, indicator_id) REFERENCES indicator_version(id, indicator_id);
alter table evidence add constraint evidence_removed_by_fk FOREIGN KEY (removed_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table evidence add constraint evidence_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table exchange add constraint exchange_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table exchange add constraint exchange_with_fk FOREIGN KEY (with_unit_id) REFERENCES reporting_unit(id);
alter table exchange add constraint exchange_written_by_fk FOREIGN KEY (written_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table exchange_rate add constraint exchange_rate_currency_fk FOREIGN KEY (currency_code) REFERENCES currency(code);
alter table exchange_rate add constraint exchange_rate_set_fk FOREIGN KEY (rate_set_code) REFERENCES exchange_rate_set(code);
alter table extension_request add constraint extension_request_answered_by_fk FOREIGN KEY (answered_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table extension_request add constraint extension_request_requested_by_fk FOREIGN KEY (requested_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table extension_request add constraint extension_request_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table figure_access add constraint figure_access_by_initiative_fk FOREIGN KEY (by_initiative_id) REFERENCES initiative(id);
alter table figure_access add constraint figure_access_by_unit_fk FOREIGN KEY (by_unit_id) REFERENCES reporting_unit(id);
alter table figure_access add constraint figure_access_import_fk FOREIGN KEY (import_id) REFERENCES import_batch(id) ON DELETE CASCADE;
alter table figure_access add constraint figure_access_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table framework_item add constraint framework_item_framework_version_fk FOREIGN KEY (framework_version_id) REFERENCES framework_version(id);
alter table framework_item add constraint framework_item_indicator_version_fk FOREIGN KEY (indicator_version_id, indicator_id) REFERENCES indicator_version(id, indicator_id);
alter table framework_version add constraint framework_version_framework_fk FOREIGN KEY (framework_code) REFERENCES framework(code);
alter table framework_version add constraint framework_version_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table indicator add constraint indicator_domain_fk FOREIGN KEY (domain_code) REFERENCES capacity_domain(code);
alter table indicator_draft add constraint indicator_draft_based_on_fk FOREIGN KEY (based_on_version_id) REFERENCES indicator_version(id) ON DELETE CASCADE;
alter table indicator_draft add constraint indicator_draft_changed_by_fk FOREIGN KEY (changed_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table indicator_draft add constraint indicator_draft_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table indicator_draft add constraint indicator_draft_published_fk FOREIGN KEY (published_version_id) REFERENCES indicator_version(id) ON DELETE CASCADE;
alter table indicator_draft add constraint indicator_draft_started_by_fk FOREIGN KEY (started_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table indicator_version add constraint indicator_version_denominator_fk FOREIGN KEY (denominator_indicator_id) REFERENCES indicator(id);
alter table indicator_version add constraint indicator_version_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table indicator_version add constraint indicator_version_numerator_fk FOREIGN KEY (numerator_indicator_id) REFERENCES indicator(id);
alter table initiative add constraint initiative_calendar_fk FOREIGN KEY (calendar_code) REFERENCES calendar(code);
alter table initiative add constraint initiative_currency_fk FOREIGN KEY (currency_code) REFERENCES currency(code);
alter table institution add constraint institution_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table introduction add constraint introduction_answered_by_fk FOREIGN KEY (answered_by) REFERENCES user_account(id) ON DELETE CASCADE;
alter table introduction add constraint introduction_asked_by_fk FOREIGN KEY (asked_by) REFERENCES user_account(id) ON DELETE CASCADE;
alter table introduction add constraint introduction_from_fk FOREIGN KEY (from_unit_id) REFERENCES reporting_unit(id);
alter table introduction add constraint introduction_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table introduction add constraint introduction_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table introduction add constraint introduction_to_fk FOREIGN KEY (to_unit_id) REFERENCES reporting_unit(id);
alter table invitation add constraint invitation_accepted_by_fk FOREIGN KEY (accepted_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table invitation add constraint invitation_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table invitation add constraint invitation_invited_by_fk FOREIGN KEY (invited_by) REFERENCES user_account(id) ON DELETE CASCADE;
alter table invitation add constraint invitation_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table kept_file add constraint kept_file_export_fk FOREIGN KEY (export_id) REFERENCES bulk_export(id) ON DELETE CASCADE;
alter table kept_file add constraint kept_file_release_fk FOREIGN KEY (release_id) REFERENCES release(id) ON DELETE CASCADE;
alter table kept_file_part add constraint kept_file_part_file_fk FOREIGN KEY (file_id) REFERENCES kept_file(id) ON DELETE CASCADE;
alter table known_device add constraint known_device_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table mail_message add constraint mail_message_contact_fk FOREIGN KEY (contact_id) REFERENCES mail_contact(id);
alter table mail_pause add constraint mail_pause_contact_fk FOREIGN KEY (contact_id) REFERENCES mail_contact(id) ON DELETE CASCADE;
alter table membership add constraint membership_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table membership add constraint membership_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table observation add constraint observation_currency_fk FOREIGN KEY (currency_code) REFERENCES currency(code);
alter table observation add constraint observation_import_fk FOREIGN KEY (import_id) REFERENCES import_batch(id);
alter table observation add constraint observation_indicator_version_fk FOREIGN KEY (indicator_version_id, indicator_id) REFERENCES indicator_version(id, indicator_id);
alter table observation add constraint observation_period_fk FOREIGN KEY (period_id, period_ends) REFERENCES reporting_period(id, ends);
alter table observation add constraint observation_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id);
alter table observation add constraint observation_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table operation add constraint operation_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table password_reset add constraint password_reset_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table peer_consent add constraint peer_consent_given_by_fk FOREIGN KEY (given_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table peer_consent add constraint peer_consent_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table peer_consent add constraint peer_consent_withdrawn_by_fk FOREIGN KEY (withdrawn_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table personal_access_token add constraint personal_access_token_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table pinned_figure add constraint pinned_figure_owner_fk FOREIGN KEY (owner_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table quality_exception add constraint quality_exception_by_fk FOREIGN KEY (ignored_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table quality_exception add constraint quality_exception_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table quality_exception add constraint quality_exception_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table quality_exception add constraint quality_exception_lifted_by_fk FOREIGN KEY (lifted_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table record_import add constraint record_import_batch_fk FOREIGN KEY (import_id) REFERENCES import_batch(id);
alter table record_import add constraint record_import_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table record_import add constraint record_import_undone_by_fk FOREIGN KEY (undone_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table record_import add constraint record_import_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table recovery_code add constraint recovery_code_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table release add constraint release_frozen_by_fk FOREIGN KEY (frozen_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table release add constraint release_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table release add constraint release_previous_fk FOREIGN KEY (previous_id) REFERENCES release(id) ON DELETE SET NULL;
alter table release_unit add constraint release_unit_release_fk FOREIGN KEY (release_id) REFERENCES release(id) ON DELETE CASCADE;
alter table release_unit add constraint release_unit_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table reminder add constraint reminder_composer_fk FOREIGN KEY (composer_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table reminder add constraint reminder_round_fk FOREIGN KEY (round_id) REFERENCES round(id) ON DELETE CASCADE;
alter table reminder_plan add constraint reminder_plan_round_fk FOREIGN KEY (round_id) REFERENCES round(id) ON DELETE CASCADE;
alter table reminder_recipient add constraint reminder_recipient_message_fk FOREIGN KEY (message_id) REFERENCES mail_message(id) ON DELETE SET NULL;
alter table reminder_recipient add constraint reminder_recipient_reminder_fk FOREIGN KEY (reminder_id) REFERENCES reminder(id) ON DELETE CASCADE;
alter table reminder_recipient add constraint reminder_recipient_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table reminder_recipient add constraint reminder_recipient_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table report_import add constraint report_import_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table report_import add constraint report_import_undone_by_fk FOREIGN KEY (undone_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table report_import add constraint report_import_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table report_look add constraint report_look_sent_fk FOREIGN KEY (submission_id, sent_at) REFERENCES sent_report(submission_id, sent_at) ON DELETE CASCADE;
alter table report_look add constraint report_look_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table reporting_period add constraint reporting_period_calendar_fk FOREIGN KEY (calendar_code) REFERENCES calendar(code);
alter table reporting_unit add constraint reporting_unit_calendar_fk FOREIGN KEY (calendar_code) REFERENCES calendar(code);
alter table reporting_unit add constraint reporting_unit_country_fk FOREIGN KEY (iso3) REFERENCES country(iso3);
alter table review_assignment add constraint review_assignment_by_fk FOREIGN KEY (assigned_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table review_assignment add constraint review_assignment_reviewer_fk FOREIGN KEY (reviewer_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table review_assignment add constraint review_assignment_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table review_presence add constraint review_presence_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table review_presence add constraint review_presence_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table right_of_reply add constraint right_of_reply_author_fk FOREIGN KEY (author_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table right_of_reply add constraint right_of_reply_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table right_of_reply add constraint right_of_reply_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table role_assignment add constraint role_assignment_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table role_assignment add constraint role_assignment_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table role_assignment add constraint role_assignment_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table round add constraint round_framework_version_fk FOREIGN KEY (framework_version_id) REFERENCES framework_version(id);
alter table round add constraint round_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table round_extension add constraint round_extension_granted_by_fk FOREIGN KEY (granted_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table round_extension add constraint round_extension_round_fk FOREIGN KEY (round_id) REFERENCES round(id);
alter table round_extension add constraint round_extension_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table saved_query add constraint saved_query_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table second_factor add constraint second_factor_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table sent_report add constraint sent_report_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table session add constraint session_sees_as_initiative_fk FOREIGN KEY (sees_as_initiative_id) REFERENCES initiative(id);
alter table session add constraint session_sees_as_person_fk FOREIGN KEY (sees_as_person_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table session add constraint session_sees_as_unit_fk FOREIGN KEY (sees_as_unit_id) REFERENCES reporting_unit(id);
alter table session add constraint session_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table sign_in_identity add constraint sign_in_identity_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table submission add constraint submission_period_fk FOREIGN KEY (period_id) REFERENCES reporting_period(id);
alter table submission add constraint submission_round_fk FOREIGN KEY (round_id) REFERENCES round(id);
alter table submission add constraint submission_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table submission_event add constraint submission_event_actor_fk FOREIGN KEY (actor_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table submission_event add constraint submission_event_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table target add constraint target_agreed_from_fk FOREIGN KEY (agreed_from) REFERENCES target(id) ON DELETE SET NULL;
alter table target add constraint target_answers_to_fk FOREIGN KEY (answers_to) REFERENCES target(id) ON DELETE SET NULL;
alter table target add constraint target_currency_fk FOREIGN KEY (currency_code) REFERENCES currency(code);
alter table target add constraint target_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table target add constraint target_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table target add constraint target_proposed_by_fk FOREIGN KEY (proposed_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table target add constraint target_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table target_draft add constraint target_draft_changed_by_fk FOREIGN KEY (changed_by) REFERENCES user_account(id) ON DELETE CASCADE;
alter table target_draft add constraint target_draft_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table target_draft add constraint target_draft_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative(id);
alter table target_draft add constraint target_draft_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table target_point add constraint target_point_target_fk FOREIGN KEY (target_id) REFERENCES target(id) ON DELETE CASCADE;
alter table target_signature add constraint target_signature_signed_by_fk FOREIGN KEY (signed_by) REFERENCES user_account(id) ON DELETE SET NULL;
alter table target_signature add constraint target_signature_target_fk FOREIGN KEY (target_id) REFERENCES target(id) ON DELETE CASCADE;
alter table thread add constraint thread_indicator_version_fk FOREIGN KEY (indicator_version_id, indicator_id) REFERENCES indicator_version(id, indicator_id);
alter table thread add constraint thread_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table thread_message add constraint thread_message_author_fk FOREIGN KEY (author_id) REFERENCES user_account(id) ON DELETE SET NULL;
alter table thread_message add constraint thread_message_thread_fk FOREIGN KEY (thread_id) REFERENCES thread(id) ON DELETE CASCADE;
alter table thread_seen add constraint thread_seen_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator(id);
alter table thread_seen add constraint thread_seen_submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE;
alter table thread_seen add constraint thread_seen_user_fk FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table unit_identifier add constraint unit_identifier_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table unit_name add constraint unit_name_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);
alter table unit_successor add constraint unit_successor_successor_fk FOREIGN KEY (successor_unit_id) REFERENCES reporting_unit(id);
alter table unit_successor add constraint unit_successor_unit_fk FOREIGN KEY (unit_id) REFERENCES reporting_unit(id);

-- Indexes

CREATE INDEX analysis_deviation_of ON public.analysis_deviation USING btree (analysis_id);
CREATE INDEX analysis_run_by_round ON public.analysis_run USING btree (round_id);
CREATE INDEX audit_by_subject ON public.audit USING btree (subject_kind, subject_id, id);
CREATE INDEX bulk_export_by_user ON public.bulk_export USING btree (user_id, created_at);
CREATE INDEX dossier_by_owner ON public.dossier USING btree (owner_id);
CREATE INDEX entry_mark_by_submission ON public.entry_mark USING btree (submission_id);
CREATE INDEX evidence_by_adder ON public.evidence USING btree (added_by);
CREATE INDEX evidence_by_file ON public.evidence USING btree (file_sha256) WHERE (file_sha256 IS NOT NULL);
CREATE INDEX evidence_by_remover ON public.evidence USING btree (removed_by);
CREATE INDEX evidence_by_submission ON public.evidence USING btree (submission_id, indicator_id, slice);
CREATE INDEX exchange_of ON public.exchange USING btree (unit_id);
CREATE INDEX extension_request_by_submission ON public.extension_request USING btree (submission_id, requested_at);
CREATE UNIQUE INDEX extension_request_one_open ON public.extension_request USING btree (submission_id) WHERE (answered_at IS NULL);
CREATE INDEX figure_access_by_import ON public.figure_access USING btree (import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX figure_access_by_unit ON public.figure_access USING btree (unit_id, day);
CREATE UNIQUE INDEX indicator_draft_one_open ON public.indicator_draft USING btree (indicator_id) WHERE (outcome IS NULL);
CREATE UNIQUE INDEX introduction_once ON public.introduction USING btree (from_unit_id, to_unit_id, indicator_id) WHERE (answer IS NULL);
CREATE INDEX introduction_to ON public.introduction USING btree (to_unit_id);
CREATE INDEX invitation_by_email ON public.invitation USING btree (email);
CREATE INDEX mail_message_by_contact ON public.mail_message USING btree (contact_id);
CREATE INDEX mail_message_by_time ON public.mail_message USING btree (queued_at DESC, id);
CREATE INDEX membership_by_initiative ON public.membership USING btree (initiative_id, unit_id);
CREATE INDEX observation_by_import ON public.observation USING btree (import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX observation_by_indicator ON public.observation USING btree (indicator_id, unit_id, period_ends) INCLUDE (value, absence, recorded, currency_code, indicator_version_id, id, origin, import_id) WHERE ((slice = ''::text) AND (rater = 'self'::text));
CREATE INDEX observation_by_submission ON public.observation USING btree (submission_id);
CREATE INDEX observation_by_unit ON public.observation USING btree (unit_id, indicator_id, period_ends);
CREATE UNIQUE INDEX peer_consent_one_open ON public.peer_consent USING btree (unit_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX pinned_figure_by_owner ON public.pinned_figure USING btree (owner_id, pinned_at);
CREATE UNIQUE INDEX quality_exception_once ON public.quality_exception USING btree (initiative_id, indicator_id, test) WHERE (lifted_at IS NULL);
CREATE INDEX record_import_by_batch ON public.record_import USING btree (import_id);
CREATE INDEX record_import_by_initiative ON public.record_import USING btree (initiative_id, uploaded_at);
CREATE INDEX record_import_by_undoer ON public.record_import USING btree (undone_by);
CREATE INDEX record_import_by_user ON public.record_import USING btree (user_id);
CREATE INDEX release_by_initiative ON public.release USING btree (initiative_id, as_of);
CREATE INDEX reminder_by_round ON public.reminder USING btree (round_id, created_at DESC);
CREATE INDEX reminder_recipient_by_message ON public.reminder_recipient USING btree (message_id);
CREATE INDEX report_import_by_submission ON public.report_import USING btree (submission_id, tried_at);
CREATE INDEX right_of_reply_by_author ON public.right_of_reply USING btree (author_id);
CREATE UNIQUE INDEX role_assignment_once ON public.role_assignment USING btree (user_id, role, COALESCE(unit_id, 0), COALESCE(initiative_id, 0));
CREATE INDEX saved_query_by_user ON public.saved_query USING btree (user_id);
CREATE INDEX sign_in_throttle_by_age ON public.sign_in_throttle USING btree (last_failure_at);
CREATE INDEX submission_by_unit ON public.submission USING btree (unit_id);
CREATE INDEX submission_event_by_submission ON public.submission_event USING btree (submission_id, id);
CREATE INDEX target_by_unit ON public.target USING btree (initiative_id, unit_id, indicator_id);
CREATE INDEX thread_message_by_author ON public.thread_message USING btree (author_id);
CREATE INDEX thread_message_by_thread ON public.thread_message USING btree (thread_id, id);
CREATE INDEX thread_seen_by_user ON public.thread_seen USING btree (user_id);

-- Triggers

CREATE TRIGGER audit_chain BEFORE INSERT ON public.audit FOR EACH ROW EXECUTE FUNCTION chain_audit();
CREATE TRIGGER audit_is_append_only BEFORE DELETE OR UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER calendar_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.calendar FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER capacity_domain_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.capacity_domain FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER cohort_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.cohort FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER cohort_member_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.cohort_member FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER cohort_version_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.cohort_version FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER cohort_version_only_closes BEFORE UPDATE ON public.cohort_version FOR EACH ROW EXECUTE FUNCTION guard_cohort_version();
CREATE TRIGGER cohort_version_member_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.cohort_version_member FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER consent_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.consent FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER context_series_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.context_series FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER context_value_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.context_value FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER country_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.country FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER currency_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.currency FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER evidence_files_follow AFTER DELETE ON public.evidence REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_unnamed_files();
CREATE TRIGGER evidence_only_goes BEFORE UPDATE ON public.evidence FOR EACH ROW EXECUTE FUNCTION guard_evidence();
CREATE TRIGGER exchange_rate_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exchange_rate FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER exchange_rate_set_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.exchange_rate_set FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER framework_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.framework FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER framework_item_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.framework_item FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER framework_version_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.framework_version FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER demonstration_releases_go AFTER DELETE ON public.import_batch FOR EACH STATEMENT EXECUTE FUNCTION remove_demonstration_releases();
CREATE TRIGGER import_batch_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.import_batch FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER indicator_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.indicator FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER indicator_version_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.indicator_version FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER initiative_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.initiative FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER institution_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.institution FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER kept_file_stays_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.kept_file FOR EACH ROW EXECUTE FUNCTION guard_frozen_file();
CREATE TRIGGER kept_file_part_stays_frozen BEFORE INSERT OR UPDATE ON public.kept_file_part FOR EACH ROW EXECUTE FUNCTION guard_frozen_part();
CREATE TRIGGER membership_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.membership FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER observation_door BEFORE INSERT ON public.observation FOR EACH ROW EXECUTE FUNCTION guard_observation_door();
CREATE TRIGGER observation_only_grows BEFORE DELETE OR UPDATE ON public.observation FOR EACH ROW EXECUTE FUNCTION guard_observation_history();
CREATE TRIGGER personal_access_token_changed AFTER DELETE OR UPDATE OR TRUNCATE ON public.personal_access_token FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('access_changed');
CREATE TRIGGER reference_file_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.reference_file FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER region_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER release_changed AFTER INSERT OR DELETE OR UPDATE ON public.release FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER release_stays_frozen BEFORE UPDATE ON public.release FOR EACH ROW EXECUTE FUNCTION guard_frozen_release();
CREATE TRIGGER reporting_period_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.reporting_period FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER reporting_unit_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.reporting_unit FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER role_assignment_changed AFTER DELETE OR UPDATE OR TRUNCATE ON public.role_assignment FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('access_changed');
CREATE TRIGGER round_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.round FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER round_keeps_its_questions BEFORE UPDATE OF framework_version_id ON public.round FOR EACH ROW EXECUTE FUNCTION guard_round_questions();
CREATE TRIGGER round_extension_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.round_extension FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER session_changed AFTER DELETE OR UPDATE OR TRUNCATE ON public.session FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('access_changed');
CREATE TRIGGER target_only_closes BEFORE DELETE OR UPDATE ON public.target FOR EACH ROW EXECUTE FUNCTION guard_target_history();
CREATE TRIGGER target_point_stays BEFORE INSERT OR DELETE OR UPDATE ON public.target_point FOR EACH ROW EXECUTE FUNCTION guard_target_parts();
CREATE TRIGGER target_signature_stays BEFORE DELETE OR UPDATE ON public.target_signature FOR EACH ROW EXECUTE FUNCTION guard_target_parts();
CREATE TRIGGER thread_message_is_append_only BEFORE UPDATE ON public.thread_message FOR EACH ROW EXECUTE FUNCTION guard_words();
CREATE TRIGGER unit_identifier_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.unit_identifier FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER unit_name_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.unit_name FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER unit_successor_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.unit_successor FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('reference_changed');
CREATE TRIGGER demonstration_cohorts_go AFTER DELETE ON public.user_account FOR EACH STATEMENT EXECUTE FUNCTION remove_demonstration_cohorts();
CREATE TRIGGER demonstration_learning_goes AFTER DELETE ON public.user_account FOR EACH STATEMENT EXECUTE FUNCTION remove_demonstration_learning();
CREATE TRIGGER demonstration_library_goes AFTER DELETE ON public.user_account FOR EACH STATEMENT EXECUTE FUNCTION remove_demonstration_library();
CREATE TRIGGER user_account_changed AFTER DELETE OR UPDATE OR TRUNCATE ON public.user_account FOR EACH STATEMENT EXECUTE FUNCTION notify_table_changed('access_changed');
CREATE TRIGGER user_account_demonstration_mail BEFORE DELETE ON public.user_account FOR EACH ROW WHEN (old.demonstration) EXECUTE FUNCTION forget_demonstration_mail();

-- Rights of requests

grant delete, insert, select on kept_file to kipimo_app;
grant delete, insert, select on pinned_figure to kipimo_app;
grant delete, insert, select on release_unit to kipimo_app;
grant delete, insert, select, update on bulk_export to kipimo_app;
grant delete, insert, select, update on calendar to kipimo_app;
grant delete, insert, select, update on capacity_domain to kipimo_app;
grant delete, insert, select, update on cell_check to kipimo_app;
grant delete, insert, select, update on cohort_member to kipimo_app;
grant delete, insert, select, update on consent to kipimo_app;
grant delete, insert, select, update on context_series to kipimo_app;
grant delete, insert, select, update on context_value to kipimo_app;
grant delete, insert, select, update on country to kipimo_app;
grant delete, insert, select, update on currency to kipimo_app;
grant delete, insert, select, update on data_version to kipimo_app;
grant delete, insert, select, update on entry to kipimo_app;
grant delete, insert, select, update on entry_mark to kipimo_app;
grant delete, insert, select, update on exchange_rate to kipimo_app;
grant delete, insert, select, update on exchange_rate_set to kipimo_app;
grant delete, insert, select, update on first_administrator_link to kipimo_app;
grant delete, insert, select, update on framework to kipimo_app;
grant delete, insert, select, update on import_batch to kipimo_app;
grant delete, insert, select, update on indicator to kipimo_app;
grant delete, insert, select, update on initiative to kipimo_app;
grant delete, insert, select, update on institution to kipimo_app;
grant delete, insert, select, update on invitation to kipimo_app;
grant delete, insert, select, update on known_device to kipimo_app;
grant delete, insert, select, update on mail_pause to kipimo_app;
grant delete, insert, select, update on membership to kipimo_app;
grant delete, insert, select, update on operation to kipimo_app;
grant delete, insert, select, update on password_reset to kipimo_app;
grant delete, insert, select, update on personal_access_token to kipimo_app;
grant delete, insert, select, update on record_import to kipimo_app;
grant delete, insert, select, update on recovery_code to kipimo_app;
grant delete, insert, select, update on region to kipimo_app;
grant delete, insert, select, update on reminder_plan to kipimo_app;
grant delete, insert, select, update on report_import to kipimo_app;
grant delete, insert, select, update on report_look to kipimo_app;
grant delete, insert, select, update on reporting_period to kipimo_app;
grant delete, insert, select, update on reporting_unit to kipimo_app;
grant delete, insert, select, update on review_assignment to kipimo_app;
grant delete, insert, select, update on review_presence to kipimo_app;
grant delete, insert, select, update on role_assignment to kipimo_app;
grant delete, insert, select, update on round to kipimo_app;
grant delete, insert, select, update on round_extension to kipimo_app;
grant delete, insert, select, update on second_factor to kipimo_app;
grant delete, insert, select, update on session to kipimo_app;
grant delete, insert, select, update on sign_in_attempt to kipimo_app;
grant delete, insert, select, update on sign_in_identity to kipimo_app;
grant delete, insert, select, update on sign_in_throttle to kipimo_app;
grant delete, insert, select, update on submission to kipimo_app;
grant delete, insert, select, update on target_draft to kipimo_app;
grant delete, insert, select, update on unit_identifier to kipimo_app;
grant delete, insert, select, update on unit_name to kipimo_app;
grant delete, insert, select, update on unit_successor to kipimo_app;
grant delete, insert, select, update on user_account to kipimo_app;
grant execute on function remove_demonstration() to kipimo_app;
grant insert, select on analysis to kipimo_app;
grant insert, select on analysis_deviation to kipimo_app;
grant insert, select on analysis_run to kipimo_app;
grant insert, select on audit to kipimo_app;
grant insert, select on cohort_version to kipimo_app;
grant insert, select on cohort_version_member to kipimo_app;
grant insert, select on data_version_history to kipimo_app;
grant insert, select on dossier_version to kipimo_app;
grant insert, select on evidence to kipimo_app;
grant insert, select on evidence_file to kipimo_app;
grant insert, select on exchange to kipimo_app;
grant insert, select on figure_access to kipimo_app;
grant insert, select on framework_item to kipimo_app;
grant insert, select on framework_version to kipimo_app;
grant insert, select on indicator_version to kipimo_app;
grant insert, select on kept_file_part to kipimo_app;
grant insert, select on mail_contact to kipimo_app;
grant insert, select on mail_message to kipimo_app;
grant insert, select on observation to kipimo_app;
grant insert, select on release to kipimo_app;
grant insert, select on reminder to kipimo_app;
grant insert, select on reminder_recipient to kipimo_app;
grant insert, select on right_of_reply to kipimo_app;
grant insert, select on sent_report to kipimo_app;
grant insert, select on submission_event to kipimo_app;
grant insert, select on target to kipimo_app;
grant insert, select on target_point to kipimo_app;
grant insert, select on target_signature to kipimo_app;
grant insert, select on thread to kipimo_app;
grant insert, select on thread_message to kipimo_app;
grant insert, select, update on cohort to kipimo_app;
grant insert, select, update on dossier to kipimo_app;
grant insert, select, update on extension_request to kipimo_app;
grant insert, select, update on indicator_draft to kipimo_app;
grant insert, select, update on introduction to kipimo_app;
grant insert, select, update on peer_consent to kipimo_app;
grant insert, select, update on quality_exception to kipimo_app;
grant insert, select, update on saved_query to kipimo_app;
grant insert, select, update on thread_seen to kipimo_app;
grant select on audit_head to kipimo_app;
grant select on reference_file to kipimo_app;
grant select, update on installation to kipimo_app;
grant update (attempts) on mail_message to kipimo_app;
grant update (cancelled_at) on reminder to kipimo_app;
grant update (content) on mail_message to kipimo_app;
grant update (demonstration) on release to kipimo_app;
grant update (finished_at) on mail_message to kipimo_app;
grant update (frozen_at) on release to kipimo_app;
grant update (message_id) on reminder_recipient to kipimo_app;
grant update (observations) on release to kipimo_app;
grant update (problem) on release to kipimo_app;
grant update (reason) on mail_message to kipimo_app;
grant update (recorded) on cohort_version to kipimo_app;
grant update (recorded) on observation to kipimo_app;
grant update (recorded) on right_of_reply to kipimo_app;
grant update (recorded) on target to kipimo_app;
grant update (removed_at) on evidence to kipimo_app;
grant update (removed_by) on evidence to kipimo_app;
grant update (removed_by_name) on evidence to kipimo_app;
grant update (rows) on kept_file to kipimo_app;
grant update (sha256) on kept_file to kipimo_app;
grant update (size) on kept_file to kipimo_app;
grant update (state) on mail_message to kipimo_app;
grant update (state) on release to kipimo_app;
grant update (state) on reminder_recipient to kipimo_app;
grant update (sums_sha256) on release to kipimo_app;
