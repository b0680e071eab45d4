import type { Scope } from '../access/scope.js';
import { registerReach } from '../analytics/effect/effect-register.js';
import type { Database } from '../database/database.js';

/** An analysis with the round that it waits for, if there is one already. */
export interface AnalysisRow {
  readonly id: string;
  readonly initiative_id: number;
  readonly indicator_id: number;
  readonly title: string;
  readonly hypothesis: string;
  readonly question: Readonly<Record<string, unknown>>;
  readonly last_year: number;
  readonly had_data: boolean;
  readonly author_name: string;
  readonly locked_at: string;
  readonly content_hash: string;
  readonly demonstration: boolean;
  readonly round_code: string | null;
  readonly closes_on: string | null;
  /** Days from the round's own today to its last day; below nought once that is over. */
  readonly days_left: number | null;
  readonly is_closed: boolean | null;
  readonly frozen_at: string | null;
  readonly published: boolean | null;
  readonly as_of: string | null;
  readonly run_hash: string | null;
  readonly ran_at: string | null;
}

/**
 * "Which questions were locked in the initiatives that I evaluate or manage?"
 *
 * Shape  newest first, at most 200; one alone when `id` is given.
 */
export function analysesOf(
  scope: Scope,
  database: Database,
  asked: { readonly initiativeId: number | null; readonly id: string | null },
): Promise<AnalysisRow[]> {
  return database.rows<AnalysisRow>(
    'analyses',
    `select a.id, a.initiative_id, a.indicator_id, a.title, a.hypothesis, a.question, a.last_year, a.had_data,
            a.author_name, a.locked_at, encode(a.content_hash, 'hex') as content_hash, a.demonstration,
            r.code as round_code, coalesce(r.closes, r.grace_until) as closes_on,
            coalesce(r.closes, r.grace_until) - coalesce(r.clock, now())::date as days_left,
            r.closed_at is not null as is_closed, r.frozen_at, r.published,
            n.as_of, encode(n.content_hash, 'hex') as run_hash, n.ran_at
       from analysis a
       left join round r on r.initiative_id = a.initiative_id and r.programme_year = a.last_year
       left join analysis_run n on n.analysis_id = a.id
      where ($1::boolean or a.initiative_id = any($2::int[])) and ($3::int is null or a.initiative_id = $3)
        and ($4::uuid is null or a.id = $4)
      order by a.locked_at desc, a.id limit 200`,
    [...registerReach(scope), asked.initiativeId, asked.id],
  );
}

/** A departure from what was locked. */
export interface DeviationRow {
  readonly analysis_id: string;
  readonly id: number;
  readonly what: string;
  readonly why: string;
  readonly happened_on: string;
  readonly author_name: string;
  readonly noted_at: string;
}

/** "Where were these analyses carried out in another way?" Oldest first. */
export function deviationsOf(
  scope: Scope,
  database: Database,
  analyses: readonly string[],
): Promise<DeviationRow[]> {
  return database.rows<DeviationRow>(
    'analysis-deviations',
    `select d.analysis_id, d.id, d.what, d.why, d.happened_on, d.author_name, d.noted_at
       from analysis_deviation d join analysis a on a.id = d.analysis_id
      where ($1::boolean or a.initiative_id = any($2::int[])) and d.analysis_id = any($3::uuid[])
      order by d.noted_at, d.id`,
    [...registerReach(scope), analyses],
  );
}

/**
 * "Does anybody hold data of that year already?"
 *
 * Shape  true once a report of its round was sent, its round was closed or made final, or a value of the indicator (or
 *        of what it is computed from) lies in its programme year. It looks at what there is, not at what the asker may
 *        see: an expectation is beforehand for everybody or for nobody.
 */
export async function dataExist(
  database: Database,
  asked: { readonly initiativeId: number; readonly year: number; readonly indicators: readonly number[] },
): Promise<boolean> {
  const row = await database.row<{ exist: boolean }>(
    'analysis-data-exist',
    `select coalesce(bool_or(
        r.closed_at is not null or r.frozen_at is not null or r.published
        or exists (select from submission s where s.round_id = r.id and s.state <> 'draft')
        or exists (select from observation o join membership m on m.unit_id = o.unit_id
             where m.initiative_id = r.initiative_id and o.indicator_id = any($3::int[])
               and o.period_ends between r.programme_starts and r.programme_ends)), false) as exist
       from round r where r.initiative_id = $1 and r.programme_year = $2`,
    [asked.initiativeId, asked.year, asked.indicators],
  );
  return row?.exist ?? false;
}

/** Locks a question. Gives its id; null when this very question is locked already. */
export async function lockAnalysis(
  database: Database,
  locked: {
    readonly initiativeId: number;
    readonly indicatorId: number;
    readonly title: string;
    readonly hypothesis: string;
    readonly question: object;
    readonly questionHash: string;
    readonly lastYear: number;
    readonly hadData: boolean;
    readonly authorId: string;
    readonly author: string;
    readonly at: string;
    readonly contentHash: string;
    readonly demonstration: boolean;
  },
): Promise<string | null> {
  const row = await database.row<{ id: string }>(
    'analysis-lock',
    `insert into analysis (initiative_id, indicator_id, title, hypothesis, question, question_hash, last_year,
       had_data, author_id, author_name, locked_at, content_hash, demonstration)
     values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7, $8, $9, $10, $11, decode($12, 'hex'), $13)
     on conflict on constraint analysis_question_once do nothing returning id`,
    [
      locked.initiativeId,
      locked.indicatorId,
      locked.title,
      locked.hypothesis,
      JSON.stringify(locked.question),
      locked.questionHash,
      locked.lastYear,
      locked.hadData,
      locked.authorId,
      locked.author,
      locked.at,
      locked.contentHash,
      locked.demonstration,
    ],
  );
  return row?.id ?? null;
}

/** A locked question whose round is final and that was not asked yet. */
export interface DueAnalysis {
  readonly id: string;
  readonly initiative_id: number;
  readonly round_id: number;
  readonly round_code: string;
  readonly question: Readonly<Record<string, unknown>>;
}

/** "Which locked questions can be asked now?" Oldest first. */
export function dueAnalyses(database: Database): Promise<DueAnalysis[]> {
  return database.rows<DueAnalysis>(
    'analyses-due',
    `select a.id, a.initiative_id, r.id as round_id, r.code as round_code, a.question
       from analysis a join round r on r.initiative_id = a.initiative_id and r.programme_year = a.last_year
      where (r.frozen_at is not null or r.published)
        and not exists (select from analysis_run n where n.analysis_id = a.id)
      order by a.locked_at, a.id`,
  );
}
