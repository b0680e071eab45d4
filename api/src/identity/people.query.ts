import type { RoleGrant } from '../access/actor.js';
import type { Database } from '../database/database.js';
import type { LanguageCode } from '../graphql/text.type.js';
import type { PeopleReach } from './people.rules.js';
import type { PeopleFilter } from './person.type.js';

/** A person as the list shows them; roles are those within the asker's reach. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: LanguageCode;
  readonly timeZone: string;
  readonly active: boolean;
  readonly deactivatedAt: string | null;
  readonly lastSeenOn: string | null;
  readonly hasSecondFactor: boolean;
  readonly demonstration: boolean;
  readonly roles: readonly RoleGrant[];
}

/**
 * The reach as parameters $1 to $4: everybody, units, initiatives, and whether the asker is of the demonstration,
 * whose published accounts must not look after real people.
 */
export const reachParameters = (
  reach: PeopleReach,
  demonstration: boolean,
): [boolean, number[], number[], boolean] => [
  reach.every,
  [...reach.units],
  [...reach.initiatives],
  demonstration,
];

/** SQL condition: a role with this unit is one that the asker looks after. */
export const withinReach = (role: string, unit: string): string => `($1::boolean
  or (${role} = 'contributor' and ${unit} = any($2::int[]))
  or (${role} in ('contributor', 'institution_lead') and ${unit} in (
    select m.unit_id from membership m where m.initiative_id = any($3::int[]) and upper_inf(m.recorded))))`;

const columns = `u.id, u.name, u.email, u.language, u.time_zone as "timeZone", u.active,
  u.deactivated_at as "deactivatedAt", u.demonstration,
  (select max(s.last_seen_at)::date from session s where s.user_id = u.id) as "lastSeenOn",
  exists (select from second_factor f where f.user_id = u.id and f.confirmed_at is not null) as "hasSecondFactor",
  coalesce((select json_agg(json_build_object('role', r.role, 'unitId', r.unit_id, 'initiativeId', r.initiative_id)
    order by r.id) from role_assignment r where r.user_id = u.id and ${withinReach('r.role', 'r.unit_id')}),
    '[]') as roles`;

const visible = `(not $4::boolean or u.demonstration) and ($1::boolean or exists (
  select from role_assignment r where r.user_id = u.id and ${withinReach('r.role', 'r.unit_id')}))`;

const matches = `($5::text is null or position(lower($5) in lower(u.name || ' ' || u.email)) > 0)
  and ($6::text is null or exists (select from role_assignment r where r.user_id = u.id and r.role = $6))
  and ($7::boolean is null or u.active = $7)`;

/**
 * "Whom do I look after?"
 *
 * Shape  at most `first + 1` people by name, after the cursor's place; the last one tells that there are more.
 */
export function peopleWithin(
  database: Database,
  reach: ReturnType<typeof reachParameters>,
  filter: PeopleFilter,
  page: { first: number; after: readonly [string, string] | null },
): Promise<PersonRow[]> {
  return database.rows(
    'people-page',
    `select ${columns} from user_account u where ${visible} and ${matches}
       and ($8::text is null or (lower(u.name), u.id::text) > (lower($8), $9))
     order by lower(u.name), u.id::text limit $10`,
    [...reach, ...filterParameters(filter), page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
  );
}

/** How many people `peopleWithin` would give without a page. */
export async function countPeople(
  database: Database,
  reach: ReturnType<typeof reachParameters>,
  filter: PeopleFilter,
): Promise<number> {
  const row = await database.row<{ count: number }>(
    'people-count',
    `select count(*) as count from user_account u where ${visible} and ${matches}`,
    [...reach, ...filterParameters(filter)],
  );
  return row?.count ?? 0;
}

/** One person; null when they are not there or not the asker's to look after. */
export function personWithin(
  database: Database,
  reach: ReturnType<typeof reachParameters>,
  id: string,
): Promise<PersonRow | null> {
  return database.row(
    'person-by-id',
    `select ${columns} from user_account u where ${visible} and u.id::text = $5`,
    [...reach, id],
  );
}

const filterParameters = ({ search, role, active }: PeopleFilter): (string | boolean | null)[] => [
  search?.trim() || null,
  role ?? null,
  active ?? null,
];
