import { reviewReach, type Scope, scopeParameters, wholeInitiative } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { StoredText } from '../graphql/text.type.js';
import type { AudienceCode, LicenceCode, ReleaseStateCode } from './release.codes.js';

export interface ReleaseRow {
  readonly id: number;
  readonly initiative_id: number;
  readonly version: string;
  readonly title: StoredText;
  readonly summary: StoredText;
  readonly known_issues: StoredText | null;
  readonly audience: AudienceCode;
  readonly licence: LicenceCode;
  readonly as_of: string;
  readonly data_version: number;
  readonly previous: string | null;
  readonly previous_as_of: string | null;
  readonly state: ReleaseStateCode;
  readonly problem: string | null;
  readonly demonstration: boolean;
  readonly observations: number | null;
  readonly institutions: number;
  readonly sums: string | null;
  readonly created_at: string;
  readonly frozen_at: string | null;
  /** Somebody whose values are in it has withdrawn: the public does not get the files any more. */
  readonly withheld: boolean;
  /** Whether the asker gets them. */
  readonly downloadable: boolean;
}

const withheld = `(r.audience = 'public' and exists (select from release_unit u where u.release_id = r.id
    and not exists (select from consent c where c.unit_id = u.unit_id and c.initiative_id = r.initiative_id
      and upper_inf(c.given))))`;

const columns = (
  whole: string,
): string => `r.id, r.initiative_id, r.version, r.title, r.summary, r.known_issues,
  r.audience, r.licence, r.as_of, r.data_version, p.version as previous, p.as_of as previous_as_of, r.state, r.problem,
  r.demonstration, r.observations, encode(r.sums_sha256, 'hex') as sums, r.created_at, r.frozen_at,
  (select count(*) from release_unit u where u.release_id = r.id) as institutions, ${withheld} as withheld,
  r.state = 'frozen' and (not ${withheld} or ${whole}) as downloadable`;

const whole = wholeInitiative('r.initiative_id');
/** Frozen ones that the asker may have; to who freezes them, also those that are on their way. */
const found = `select ${columns(whole)} from release r left join release p on p.id = r.previous_id
  where ((r.state = 'frozen' and (r.audience = 'public' or ${whole})) or $4::boolean or r.initiative_id = any($5::int[]))`;

/** "Which releases may I have?" Newest first; of one initiative when one is named. */
export function visibleReleases(
  scope: Scope,
  database: Database,
  initiativeId: number | null,
): Promise<ReleaseRow[]> {
  return database.rows<ReleaseRow>(
    'releases',
    `${found} and ($6::int is null or r.initiative_id = $6) order by r.created_at desc, r.id desc`,
    [...scopeParameters(scope), ...reviewReach(scope), initiativeId],
  );
}

/** "What is this release?" Null when it is not there or not the asker's to see. */
export function visibleRelease(
  scope: Scope,
  database: Database,
  version: string,
): Promise<ReleaseRow | null> {
  return database.row<ReleaseRow>('release', `${found} and r.version = $6`, [
    ...scopeParameters(scope),
    ...reviewReach(scope),
    version,
  ]);
}

/** The release that a job freezes, whoever asked for it. */
export function releaseToFreeze(database: Database, id: number): Promise<ReleaseRow | null> {
  return database.row<ReleaseRow>(
    'release-to-freeze',
    `select ${columns('true')} from release r left join release p on p.id = r.previous_id where r.id = $1`,
    [id],
  );
}

/** The newest frozen release of the same kind that is not later than a time. */
export function releaseBefore(
  database: Database,
  initiativeId: number,
  audience: AudienceCode,
  asOf: string,
): Promise<{ id: number; version: string; as_of: string } | null> {
  return database.row(
    'release-before',
    `select id, version, as_of from release where initiative_id = $1 and audience = $2 and state = 'frozen'
        and as_of <= $3::timestamptz order by as_of desc, id desc limit 1`,
    [initiativeId, audience, asOf],
  );
}

export async function takenVersions(database: Database): Promise<string[]> {
  const rows = await database.rows<{ version: string }>('release-versions', 'select version from release');
  return rows.map(({ version }) => version);
}

export async function insertRelease(
  database: Database,
  release: {
    initiativeId: number;
    version: string;
    title: StoredText;
    summary: StoredText;
    knownIssues: StoredText | null;
    audience: AudienceCode;
    licence: LicenceCode;
    asOf: string;
    dataVersion: number;
    previousId: number | null;
    by: string;
  },
): Promise<number> {
  const row = await database.row<{ id: number }>(
    'release-insert',
    `insert into release (initiative_id, version, title, summary, known_issues, audience, licence, as_of, data_version,
       previous_id, frozen_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [
      release.initiativeId,
      release.version,
      JSON.stringify(release.title),
      JSON.stringify(release.summary),
      release.knownIssues === null ? null : JSON.stringify(release.knownIssues),
      ...[release.audience, release.licence, release.asOf, release.dataVersion],
      ...[release.previousId, release.by],
    ],
  );
  if (!row) throw new Error('A release was not written.');
  return row.id;
}

/** Says whose values it holds and what its files amount to; from here on nothing of it changes. */
export async function markFrozen(
  database: Database,
  id: number,
  end: { observations: number; demonstration: boolean; sums: string; units: readonly number[] },
): Promise<void> {
  await database.rows(
    'release-units',
    'insert into release_unit (release_id, unit_id) select $1, unnest($2::int[])',
    [id, [...end.units]],
  );
  await database.rows(
    'release-frozen',
    `update release set state = 'frozen', frozen_at = clock_timestamp(), observations = $2, demonstration = $3,
       sums_sha256 = decode($4, 'hex') where id = $1`,
    [id, end.observations, end.demonstration, end.sums],
  );
}

export async function markFailed(database: Database, id: number, problem: string): Promise<void> {
  await database.rows('release-failed', `update release set state = 'failed', problem = $2 where id = $1`, [
    id,
    problem,
  ]);
}
