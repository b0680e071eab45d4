import type { ClientBase } from 'pg';
import { type ReferenceFile, readReferenceFiles } from './reference-files.js';
import { loadCalendars } from './reference-load/calendars.load.js';
import { loadCohorts } from './reference-load/cohorts.load.js';
import { loadContext } from './reference-load/context.load.js';
import { loadFramework } from './reference-load/framework.load.js';
import { loadInitiatives } from './reference-load/initiatives.load.js';
import { loadMemberships } from './reference-load/memberships.load.js';
import { loadExchangeRates } from './reference-load/money.load.js';
import { loadPlaces } from './reference-load/places.load.js';
import { type LoadContext, upsert } from './reference-load/rows.js';
import { loadUnits } from './reference-load/units.load.js';

/** Definitions and memberships of a first load count as known from here on, so that `asOf` in the past has an answer. */
const KNOWN_FROM_THE_START = '2009-01-01T00:00:00Z';

/** In the order in which they refer to each other. */
const PARTS = [
  { says: 'countries and currencies', load: loadPlaces },
  { says: 'exchange rates', load: loadExchangeRates },
  { says: 'country context', load: loadContext },
  { says: 'indicators', load: loadFramework },
  { says: 'calendars', load: loadCalendars },
  { says: 'institutions', load: loadUnits },
  { says: 'initiatives', load: loadInitiatives },
  { says: 'memberships', load: loadMemberships },
  { says: 'cohorts', load: loadCohorts },
] as const;

/**
 * Loads the reference data that the repository ships, as owner of the database and in one transaction.
 *
 * Repeatable: when the hash of every file is the one last loaded, nothing is touched. Otherwise rows are found by their
 * natural keys, changed where they differ and added where they are missing; what has two clocks is closed and opened.
 *
 * Shape    `changed` tells whether anything was loaded. `progress` gets a line before each part.
 * Errors   a mistake in the files, or a constraint of the database; then nothing is changed.
 */
export async function loadReference(
  client: ClientBase,
  progress: (line: string) => void = () => undefined,
): Promise<{ changed: boolean }> {
  const files = readReferenceFiles();
  await client.query('begin');
  try {
    const changed = await load(client, files, progress);
    await client.query('commit');
    return { changed };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function load(
  client: ClientBase,
  files: ReadonlyMap<string, ReferenceFile>,
  progress: (line: string) => void,
): Promise<boolean> {
  // Two processes that start at once must not load at once.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('kipimo.reference', 0))`);
  const loaded = await client.query<{ path: string; sha256: string }>(
    'select path, sha256 from reference_file',
  );
  const known = new Map(loaded.rows.map(({ path, sha256 }) => [path, sha256]));
  if ([...files.values()].every(({ path, sha256 }) => known.get(path) === sha256)) return false;
  const stamped = await client.query<{ at: string }>('select advance_data_version()::text as at');
  const stampedAt = stamped.rows[0]?.at ?? '';
  const context: LoadContext = {
    client,
    stampedAt,
    recordedFrom: known.size === 0 ? KNOWN_FROM_THE_START : stampedAt,
  };
  for (const { says, load } of PARTS) {
    progress(`Reference data: ${says}`);
    await load(context, files);
  }
  await upsert(
    client,
    'reference_file',
    ['path'],
    [...files.values()].map(({ path, title, sha256, rows, source, licence }) => ({
      path,
      title,
      sha256,
      rows,
      source,
      licence,
      loaded_at: stampedAt,
    })),
  );
  return true;
}
