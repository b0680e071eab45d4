import type { Database } from '../database/database.js';

/** One section of one report: how many of its questions say something, and which do not. Never what they say. */
export interface CockpitSectionRow {
  readonly submissionId: string;
  readonly domain: string;
  readonly answered: number;
  /** Codes of required questions without a value and without a reason, in the order of the form. */
  readonly blank: string[];
  /** Codes of questions that a reviewer waits for an answer to. */
  readonly asked: string[];
}

// A derived question is computed and so is neither answered nor blank.
const sectionsOfRound = `
  with asked as (
    select f.position, v.indicator_id, i.code, i.domain_code
    from round r
    join framework_item f on f.framework_version_id = r.framework_version_id
    join indicator_version v on v.id = f.indicator_version_id
    join indicator i on i.id = v.indicator_id
    where r.id = $1 and f.required and v.numerator_indicator_id is null
      and (v.frequency <> 'survey_years' or r.survey_year)
  ), marked as (
    select m.submission_id, m.indicator_id from entry_mark m join submission s on s.id = m.submission_id
    where s.round_id = $1 and m.resolved_at is null group by m.submission_id, m.indicator_id
  ), cell as (
    select s.id as submission_id, asked.*, e.submission_id is not null as is_answered
    from submission s cross join asked
    left join entry e on e.submission_id = s.id and e.indicator_id = asked.indicator_id and e.slice = ''
      and num_nonnulls(e.value, e.value_text, e.absence) = 1
    where s.round_id = $1
  ), question as (
    select marked.submission_id, i.domain_code, array_agg(i.code order by i.position, i.code) as codes
    from marked join indicator i on i.id = marked.indicator_id group by marked.submission_id, i.domain_code
  )
  select cell.submission_id as "submissionId", cell.domain_code as domain,
    count(*) filter (where is_answered) as answered,
    coalesce(array_agg(cell.code order by position, cell.code) filter (where not is_answered), '{}') as blank,
    coalesce(question.codes, '{}') as asked
  from cell
  left join question on question.submission_id = cell.submission_id and question.domain_code = cell.domain_code
  group by cell.submission_id, cell.domain_code, question.codes`;

/** "How complete is each section of each report of this round?" One row a report and section. */
export function cockpitSections(database: Database, roundId: number): Promise<CockpitSectionRow[]> {
  return database.rows('cockpit-sections', sectionsOfRound, [roundId]);
}
