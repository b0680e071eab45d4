import type { ClientBase } from 'pg';
import { cellsOf } from './demonstration-make/cells.js';
import { factsOf } from './demonstration-make/facts.js';
import { type FilledReport, beliefsOf } from './demonstration-make/observations.js';
import { agreementsOf } from './demonstration-make/agreements.js';
import { writeAnalyses } from './demonstration-make/analyses.write.js';
import { writeObservations } from './demonstration-make/observations.write.js';
import { writePeople } from './demonstration-make/people.write.js';
import {
  writeConsents,
  writeMemberships,
  writePeerConsents,
  writeRounds,
} from './demonstration-make/programme.write.js';
import { questionsByFramework } from './demonstration-make/questions.js';
import { reportsOf } from './demonstration-make/reports.js';
import { writeReports } from './demonstration-make/reports.write.js';
import { demonstrationRounds } from './demonstration-make/rounds.js';
import { targetsOf } from './demonstration-make/targets.js';
import { writeTargets } from './demonstration-make/targets.write.js';
import { demonstrationUnits } from './demonstration-make/units.js';
import { RATE_SET } from './reference-load/money.load.js';

/** The name of the import through which the demonstration enters; where it exists, the demonstration is loaded. */
export const demonstrationBatch = 'Demonstration';

const MANIFEST = {
  title: 'Illustrative values, not measurements',
  generated:
    'Every figure of every institution, every report, target, registered analysis, consent and account, and the membership in phase 2 of 21 institutions. No institution-year figures of TTI or ACBF are public.',
  real: 'Institutions, countries, exchange rates, context series, definitions and the other memberships are reference data and stay when this import is removed.',
  how: 'Deterministic: a seeded generator per institution, year and indicator; size, trend and chance give staff and income, from which the other figures follow.',
  backdating: 'Recorded times follow the acceptance of each report in the story, 2010 to 2019.',
  source: 'api/seed/demonstration.ts',
} as const;

/**
 * Loads the demonstration as owner of the database, in one transaction, unless it is there already. The reference data
 * must be loaded. The same figures come out on every machine; `remove_demonstration()` takes all of it away.
 *
 * Shape    `loaded` tells whether anything was written.
 * Errors   those of the database's constraints; then nothing is written.
 */
export async function loadDemonstration(
  client: ClientBase,
  { hashPassword }: { hashPassword: (password: string) => Promise<string> },
): Promise<{ loaded: boolean }> {
  await client.query('begin');
  try {
    const loaded = await load(client, hashPassword);
    await client.query('commit');
    return { loaded };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function load(
  client: ClientBase,
  hashPassword: (password: string) => Promise<string>,
): Promise<boolean> {
  // Two processes that start at once must not load at once.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('kipimo.demonstration', 0))`);
  const there = await client.query('select from import_batch where name = $1', [demonstrationBatch]);
  if (there.rowCount) return false;
  await client.query('select advance_data_version()');
  const batch = await client.query<{ id: number }>(
    `insert into import_batch (name, origin, manifest, backdates) values ($1, 'demonstration', $2, true) returning id`,
    [demonstrationBatch, JSON.stringify(MANIFEST)],
  );
  const units = await demonstrationUnits(client);
  const rounds = demonstrationRounds();
  const perUsd = await ratesPerUsd(client);
  const facts = new Map(units.map((unit) => [unit.code, factsOf(unit, perUsd)]));
  const frameworks = await questionsByFramework(client);
  const filled = reportsOf(rounds, units).map((report): FilledReport => {
    const ofYear = facts.get(report.unit.code)?.get(report.round.year);
    const framework = frameworks.get(report.round.framework);
    if (!ofYear || !framework) throw new Error('the reference data must be loaded before the demonstration');
    return { report, cells: report.filled === 0 ? [] : cellsOf(report, framework.questions, ofYear) };
  });
  await writePeople(client, hashPassword);
  await writeRounds(client, rounds);
  await writeMemberships(client, units);
  await writeConsents(client, units);
  await writePeerConsents(client, units);
  await writeReports(client, filled);
  await writeObservations(client, batch.rows[0]?.id ?? 0, beliefsOf(filled));
  await writeTargets(client, agreementsOf(targetsOf(units, facts)));
  await writeAnalyses(client);
  return true;
}

/** Units of a currency per dollar, average of the year. Errors: the rate set has none. */
async function ratesPerUsd(client: ClientBase): Promise<(currency: string, year: number) => number> {
  const { rows } = await client.query<{ key: string; rate: string }>(
    `select currency_code || year as key, per_usd::text as rate from exchange_rate where rate_set_code = $1`,
    [RATE_SET],
  );
  const rates = new Map(rows.map(({ key, rate }) => [key, Number(rate)]));
  return (currency, year) => {
    const rate = rates.get(`${currency}${year}`);
    if (rate === undefined) throw new Error(`no rate for ${currency} in ${year}`);
    return rate;
  };
}
