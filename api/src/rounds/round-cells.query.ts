import type { Database } from '../database/database.js';
import { unitsOfRound } from './cockpit-rows.query.js';

/** How complete the reports that were sent are, against all that was asked. */
export interface RoundCells {
  readonly expected: number;
  readonly valued: number;
  readonly explained: number;
}

const cellsOfRound = `
  with unit as (${unitsOfRound}),
  asked as (
    select v.indicator_id
    from round r
    join framework_item f on f.framework_version_id = r.framework_version_id
    join indicator_version v on v.id = f.indicator_version_id
    where r.id = $1 and f.required and v.numerator_indicator_id is null
      and (v.frequency <> 'survey_years' or r.survey_year)
  )
  select count(*) as expected, count(e.submission_id) filter (where e.absence is null) as valued,
    count(e.absence) as explained
  from unit cross join asked
  left join submission s on s.round_id = $1 and s.unit_id = unit.unit_id and s.submitted_at is not null
  left join entry e on e.submission_id = s.id and e.indicator_id = asked.indicator_id and e.slice = ''
    and num_nonnulls(e.value, e.value_text, e.absence) = 1`;

/**
 * "How much of what was asked has been answered?"
 *
 * Shape   required questions of all institutions of the round; those that hold a value and those that hold a reason
 *         in a report that was sent. A draft counts as nothing: nobody sent it.
 * Source  docs/methods.md#the-round
 */
export async function roundCellsOf(database: Database, roundId: number): Promise<RoundCells> {
  const row = await database.row<RoundCells>('round-cells', cellsOfRound, [roundId]);
  return row ?? { expected: 0, valued: 0, explained: 0 };
}
