import { reviewReach, type Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { DraftContent } from './library.rules.js';

/** An open draft as it stands. */
export interface DraftRow {
  readonly id: string;
  readonly indicatorId: number;
  readonly basedOnVersionId: number;
  readonly content: DraftContent;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: string;
}

const draftColumns = `d.id, d.indicator_id as "indicatorId", d.based_on_version_id as "basedOnVersionId", d.content,
  d.version, a.name as "changedBy", d.changed_at as "changedAt"`;

/** "Which definitions is somebody writing a new version of?" */
export function openDrafts(database: Database): Promise<DraftRow[]> {
  return database.rows(
    'library-drafts',
    `select ${draftColumns} from indicator_draft d left join user_account a on a.id = d.changed_by
     where d.outcome is null`,
  );
}

/** One open draft, its row locked until the transaction ends. Missing: null when it is not there or has ended. */
export function lockedDraft(database: Database, id: string): Promise<DraftRow | null> {
  return database.row(
    'library-draft-locked',
    `select ${draftColumns} from indicator_draft d left join user_account a on a.id = d.changed_by
     where d.id = $1 and d.outcome is null for update of d`,
    [id],
  );
}

/** Begins a draft. Shape: its id; null when the indicator has an open one. */
export async function insertDraft(
  database: Database,
  draft: {
    indicatorId: number;
    basedOn: number;
    content: DraftContent;
    by: string;
    demonstration: boolean;
  },
): Promise<string | null> {
  const row = await database.row<{ id: string }>(
    'library-draft-insert',
    `insert into indicator_draft (indicator_id, based_on_version_id, content, started_by, changed_by, demonstration)
     values ($1, $2, $3, $4, $4, $5) on conflict (indicator_id) where outcome is null do nothing returning id`,
    [draft.indicatorId, draft.basedOn, JSON.stringify(draft.content), draft.by, draft.demonstration],
  );
  return row?.id ?? null;
}

export async function updateDraft(
  database: Database,
  draft: { id: string; content: DraftContent; by: string },
): Promise<void> {
  await database.rows(
    'library-draft-update',
    `update indicator_draft set content = $2, version = version + 1, changed_by = $3, changed_at = clock_timestamp()
     where id = $1`,
    [draft.id, JSON.stringify(draft.content), draft.by],
  );
}

/** Ends a draft: published as a version, or taken back. The row stays. */
export async function endDraft(database: Database, id: string, published: number | null): Promise<void> {
  await database.rows(
    'library-draft-end',
    `update indicator_draft set outcome = $2, published_version_id = $3, ended_at = clock_timestamp() where id = $1`,
    [id, published === null ? 'discarded' : 'published', published],
  );
}

/** Figures on record under one version in one initiative. */
export interface RecordRow {
  readonly indicatorId: number;
  readonly versionId: number;
  readonly initiativeId: number;
  readonly values: number;
  readonly institutions: number;
  readonly lastYear: number;
  /** Of these, figures that replaced an earlier one after its acceptance. */
  readonly restated: number;
}

const onRecord = `from round r
  join reporting_period p on p.ends between r.programme_starts and r.programme_ends
  join observation o on o.period_id = p.id and o.rater = 'self' and o.slice = '' and o.absence is null
    and upper_inf(o.recorded)
  where ($1::boolean or r.initiative_id = any($2::int[]))
    and exists (select from membership m where m.unit_id = o.unit_id and m.initiative_id = r.initiative_id
      and upper_inf(m.recorded) and m.valid && daterange(r.programme_starts, r.programme_ends, '[]'))`;

/** "How many figures does each version of each indicator have on record?" In the initiatives that the asker reviews. */
export function recordByVersion(
  scope: Scope,
  database: Database,
  indicatorId: number | null,
): Promise<RecordRow[]> {
  const [every, initiatives] = reviewReach(scope);
  return database.rows(
    'library-record',
    `select o.indicator_id as "indicatorId", o.indicator_version_id as "versionId",
       r.initiative_id as "initiativeId", count(*)::int as values, count(distinct o.unit_id)::int as institutions,
       max(r.programme_year)::int as "lastYear",
       (count(*) filter (where (o.unit_id, o.indicator_id, o.period_id) in (
         select f.unit_id, f.indicator_id, f.period_id from observation f
         where f.rater = 'self' and f.slice = '' and f.absence is null and not upper_inf(f.recorded))))::int as restated
     ${onRecord} and ($3::int is null or o.indicator_id = $3)
     group by 1, 2, 3`,
    [every, initiatives, indicatorId],
  );
}

/** "Which institutions have a figure of these indicators before a programme year?" By indicator. */
export async function institutionsWith(
  scope: Scope,
  database: Database,
  asked: { initiativeId: number; indicatorIds: readonly number[]; beforeYear: number },
): Promise<Map<number, ReadonlySet<number>>> {
  const [every, initiatives] = reviewReach(scope);
  const rows = await database.rows<{ indicatorId: number; units: number[] }>(
    'library-institutions-with',
    `select o.indicator_id as "indicatorId", array_agg(distinct o.unit_id) as units
     ${onRecord} and r.initiative_id = $3 and o.indicator_id = any($4::int[]) and r.programme_year < $5
     group by 1`,
    [every, initiatives, asked.initiativeId, asked.indicatorIds, asked.beforeYear],
  );
  return new Map(rows.map(({ indicatorId, units }) => [indicatorId, new Set(units)]));
}

/** How many reports of a round were begun, and how many of them are on record. */
export interface ReportsRow {
  readonly roundId: number;
  readonly begun: number;
  readonly accepted: number;
}

/** "How far are the reports of these rounds?" */
export function reportsOf(database: Database, rounds: readonly number[]): Promise<ReportsRow[]> {
  return database.rows(
    'library-reports',
    `select round_id as "roundId", count(*)::int as begun,
       (count(*) filter (where state = 'accepted'))::int as accepted
     from submission where round_id = any($1::int[]) group by 1`,
    [rounds],
  );
}
