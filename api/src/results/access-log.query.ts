import type { Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { ViewerKind } from './access-log.rules.js';

/** How often one kind of viewer asked for one institution's figures in one batch. */
export interface AccessCount extends ViewerKind {
  readonly day: string;
  readonly unitId: number;
  readonly times: number;
}

/** Appends a batch. Counts of demonstration accounts go with the demonstration. */
export async function insertCounts(database: Database, counts: readonly AccessCount[]): Promise<void> {
  await database.rows(
    'access-counts',
    `insert into figure_access (day, unit_id, role, by_unit_id, by_initiative_id, way, times, import_id)
     select day, unit_id, role, by_unit_id, by_initiative_id, way, times,
       case when demonstration then (select max(id) from import_batch where origin = 'demonstration') end
     from unnest($1::date[], $2::int[], $3::text[], $4::int[], $5::int[], $6::text[], $7::int[], $8::boolean[])
       as t (day, unit_id, role, by_unit_id, by_initiative_id, way, times, demonstration)`,
    [
      counts.map(({ day }) => day),
      counts.map(({ unitId }) => unitId),
      counts.map(({ role }) => role),
      counts.map(({ byUnitId }) => byUnitId),
      counts.map(({ byInitiativeId }) => byInitiativeId),
      counts.map(({ way }) => way),
      counts.map(({ times }) => times),
      counts.map(({ demonstration }) => demonstration),
    ],
  );
}

/** One line of an institution's access log. */
export interface AccessRow {
  readonly day: string;
  readonly role: string;
  readonly organisation: string | null;
  readonly way: string;
  readonly times: number;
}

/** "Who asked for this institution's figures, day by day?" Newest first; only for the institution itself. */
export function accessRows(scope: Scope, database: Database, unitId: number): Promise<AccessRow[]> {
  return database.rows<AccessRow>(
    'access-log',
    `select f.day, f.role, coalesce(u.code, i.code) as organisation, f.way, sum(f.times)::int as times
       from figure_access f
       left join reporting_unit u on u.id = f.by_unit_id
       left join initiative i on i.id = f.by_initiative_id
      where f.unit_id = $2 and f.unit_id = any($1::int[])
      group by f.day, f.role, u.code, i.code, f.way
      order by f.day desc, times desc, f.role, organisation limit 400`,
    [scope.ownUnits, unitId],
  );
}
