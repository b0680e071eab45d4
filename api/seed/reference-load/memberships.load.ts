import { type CsvRow, type ReferenceFile, csv } from '../reference-files.js';
import { unitCodeOfAcbf } from './roster.js';
import { type LoadContext, confidence, idsByCode, must } from './rows.js';

/** Where only the years of a phase are known, the bounds are those of the programme years. */
const PHASE_1_ENDS = '2014-04-01';
const PHASE_2_ENDS = '2019-04-01';

interface Membership {
  readonly unit: string;
  readonly initiative: string;
  readonly role: string;
  readonly valid: string;
  readonly dates_known: 'known' | 'partly' | 'unknown';
  readonly reason: string;
  readonly confidence: string;
  readonly source: string;
}

/**
 * Who was supported when, as far as it is known.
 *
 * A membership that the files no longer state is closed, never deleted, and what they now state is opened beside it:
 * a question asked as of last year keeps its answer. Memberships of the demonstration are left alone.
 */
export async function loadMemberships(
  { client, stampedAt, recordedFrom }: LoadContext,
  files: ReadonlyMap<string, ReferenceFile>,
): Promise<void> {
  const units = await idsByCode(client, 'reporting_unit');
  const initiatives = await idsByCode(client, 'initiative');
  const stated = [...ttiMemberships(files), ...acbfMemberships(files)].map(
    ({ unit, initiative, ...rest }) => ({
      unit_id: must(units, unit),
      initiative_id: must(initiatives, initiative),
      ...rest,
    }),
  );
  const columns = 'unit_id, initiative_id, role, valid, dates_known, reason, confidence, source';
  const file = `jsonb_populate_recordset(null::membership, $1::jsonb)`;
  await client.query(
    `update membership m set recorded = tstzrange(lower(m.recorded), $2::timestamptz)
      where upper_inf(m.recorded) and not m.demonstration
        and m.initiative_id in (select initiative_id from ${file})
        and (${columns.replaceAll(/\w+/g, 'm.$&')}) not in (select ${columns} from ${file})`,
    [JSON.stringify(stated), stampedAt],
  );
  await client.query(
    `insert into membership (${columns}, recorded)
     select ${columns}, tstzrange($2::timestamptz, null) from (
       select ${columns} from ${file}
       except
       select ${columns} from membership where upper_inf(recorded) and not demonstration) as news`,
    [JSON.stringify(stated), recordedFrom],
  );
}

function ttiMemberships(files: ReadonlyMap<string, ReferenceFile>): Membership[] {
  return csv(files, 'tti_institutions.csv').flatMap((row) => {
    const started = `${(row.phase1_years ?? '').slice(0, 4)}-04-01`;
    const first = ttiMembership(row, `[${started},${PHASE_1_ENDS})`, 'phase 1; only the years are known');
    if (row.phase2 !== 'yes') return [first];
    return [
      first,
      ttiMembership(row, `[${PHASE_1_ENDS},${PHASE_2_ENDS})`, 'phase 2; only the years are known'),
    ];
  });
}

function ttiMembership(row: CsvRow, valid: string, reason: string): Membership {
  return {
    unit: row.slug ?? '',
    initiative: 'TTI',
    role: 'grantee',
    valid,
    dates_known: 'partly',
    reason,
    confidence: confidence(row.membership_verification ?? ''),
    source: row.membership_source ?? '',
  };
}

function acbfMemberships(files: ReadonlyMap<string, ReferenceFile>): Membership[] {
  const codes = unitCodeOfAcbf(files);
  return csv(files, 'acbf_institutions.csv').map((row) => ({
    unit: must(codes, row.acronym ?? ''),
    initiative: 'ACBF',
    role: 'grantee',
    valid: '(,)',
    dates_known: 'unknown',
    reason: 'dates are not public; shown as a member throughout',
    confidence: confidence(row.verification ?? ''),
    source: row.source ?? '',
  }));
}
