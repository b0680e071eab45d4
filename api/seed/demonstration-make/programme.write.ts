import type { ClientBase } from 'pg';
import { draw } from './random.js';
import type { DemonstrationRound } from './rounds.js';
import { type DemonstrationUnit, LAST_YEAR, SECOND_PHASE, isInTti } from './units.js';

/** The rounds, with the version of the framework that each asks. */
export async function writeRounds(client: ClientBase, rounds: readonly DemonstrationRound[]): Promise<void> {
  await client.query(
    `insert into round (code, initiative_id, programme_year, programme_starts, programme_ends, framework_version_id,
                        survey_year, opens, due, grace_until, closes, published, demonstration, clock)
     select r.code, i.id, r.year, r."programmeStarts", r."programmeEnds", f.id, r."isSurveyYear", r.opens, r.due,
            r."graceUntil", r.closes, r."isPublished", true, r.clock
       from jsonb_to_recordset($1::jsonb)
              as r (code text, initiative text, year smallint, "programmeStarts" date, "programmeEnds" date,
                    framework smallint, "isSurveyYear" boolean, opens date, due date, "graceUntil" date, closes date,
                    "isPublished" boolean, clock timestamptz)
       join initiative i on i.code = r.initiative
       join framework_version f on f.framework_code = 'kipimo' and f.number = r.framework`,
    [JSON.stringify(rounds)],
  );
}

/** Phase 2 of those 21 institutions of which no source says whether they took part; marked, and removable. */
export async function writeMemberships(
  client: ClientBase,
  units: readonly DemonstrationUnit[],
): Promise<void> {
  const continuing = units.filter((unit) => isInTti(unit, SECOND_PHASE) && !unit.isPhase2Sourced);
  await client.query(
    `insert into membership (unit_id, initiative_id, role, valid, dates_known, reason, confidence, source,
                             demonstration, recorded)
     select m.unit_id, i.id, 'grantee', m.valid, 'partly',
            'Illustrative: no source says which 43 institutions were in phase 2', 'candidate', 'demonstration', true,
            tstzrange('2014-04-01T00:00:00Z', null)
       from jsonb_populate_recordset(null::membership, $1::jsonb) m, initiative i
      where i.code = 'TTI'`,
    [
      JSON.stringify(
        continuing.map((unit) => ({
          unit_id: unit.id,
          valid: `[${SECOND_PHASE}-04-01,${Math.min(unit.ttiTo, LAST_YEAR) + 1}-04-01)`,
        })),
      ),
    ],
  );
}

/** Consent to be shown to people who have not signed in: most give it, a few never did, a few took it back. */
export async function writeConsents(client: ClientBase, units: readonly DemonstrationUnit[]): Promise<void> {
  const consents = units.flatMap((unit) =>
    (['TTI', 'ACBF'] as const)
      .filter((initiative) => (initiative === 'TTI' ? unit.ttiFrom !== null : unit.inAcbf))
      .flatMap((initiative) => {
        const chance = draw(`${unit.code} ${initiative} consent`).between(0, 1);
        if (chance < 0.08) return [];
        const until = chance < 0.11 ? '2017-05-01T00:00:00Z' : '';
        const from = initiative === 'TTI' ? `${unit.ttiFrom}-06-01T00:00:00Z` : '2014-06-01T00:00:00Z';
        return [{ unit_id: unit.id, initiative, given: `[${from},${until})` }];
      }),
  );
  await client.query(
    `insert into consent (unit_id, initiative_id, given, demonstration)
     select c.unit_id, i.id, c.given, true
       from jsonb_to_recordset($1::jsonb) as c (unit_id integer, initiative text, given tstzrange)
       join initiative i on i.code = c.initiative`,
    [JSON.stringify(consents)],
  );
}

/** That institutions let themselves be named to others that started alike: more than half do, CRES not yet. */
export async function writePeerConsents(
  client: ClientBase,
  units: readonly DemonstrationUnit[],
): Promise<void> {
  const always = new Set(['csea', 'faro']);
  const consenting = units.filter(
    ({ code }) => code !== 'cres' && (always.has(code) || draw(`${code} peers`).between(0, 1) < 0.7),
  );
  await client.query(
    `insert into peer_consent (unit_id, given_at, demonstration)
     select id, '2017-03-01T00:00:00Z', true from unnest($1::int[]) as id`,
    [consenting.map(({ id }) => id)],
  );
}
