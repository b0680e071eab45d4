import { type ReferenceFile, json } from '../reference-files.js';
import { type LoadContext, type Row, idsByCode, must, upsert } from './rows.js';

interface Words {
  readonly en: string;
  readonly fr: string;
  readonly es: string;
}

interface VersionInFile {
  readonly number: number;
  readonly changeClass: string | null;
  readonly changeNote: Words | null;
  readonly bridge: object | null;
  readonly name: Words;
  readonly definition: Words;
  readonly help: Words | null;
  readonly valueType: string;
  readonly basis: string;
  readonly unit: string;
  readonly direction: string;
  readonly aggregation: string;
  readonly decimals: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly multiplier: number;
  readonly disaggregations: readonly string[];
  readonly howMeasured: string;
  readonly evidenceRule: string;
  readonly frequency: string;
  readonly iatiResultType: string;
  readonly iatiMeasure: string;
  readonly source: string;
}

interface FrameworkFile {
  readonly domains: readonly { code: string; position: number; name: Words }[];
  readonly framework: {
    readonly code: string;
    readonly name: Words;
    readonly domains: readonly string[];
    readonly versions: readonly { number: number; note: Words }[];
  };
  readonly indicators: readonly {
    code: string;
    domain: string;
    position: number;
    versions: readonly VersionInFile[];
  }[];
}

/** When the second versions of the demonstration's definitions became known: the start of programme year 2014. */
const SECOND_VERSIONS_KNOWN_FROM = '2014-04-01T00:00:00Z';

/** What may never change once a version was asked: whoever needs it different writes a new version. */
const MEANING = [
  'value_type',
  'basis',
  'unit',
  'numerator_indicator_id',
  'denominator_indicator_id',
  'multiplier',
];

/**
 * Domains, indicators with their versions, and the framework's versions with what each holds.
 *
 * Errors   a version that is already there and would change its meaning is refused.
 */
export async function loadFramework(
  context: LoadContext,
  files: ReadonlyMap<string, ReferenceFile>,
): Promise<void> {
  const { client } = context;
  const content = json<FrameworkFile>(files, 'framework.json');
  await upsert(client, 'capacity_domain', ['code'], content.domains);
  await upsert(
    client,
    'indicator',
    ['code'],
    content.indicators.map(({ code, domain, position }) => ({ code, domain_code: domain, position })),
  );
  const ids = await idsByCode(client, 'indicator');
  const versions = content.indicators.flatMap(({ code, versions }) =>
    versions.map((version) => versionRow(ids, code, version)),
  );
  await refuseChangedMeaning(context, versions);
  await insertVersions(context, versions);
  await loadFrameworkVersions(context, content);
}

function versionRow(ids: ReadonlyMap<string, number>, code: string, version: VersionInFile) {
  return {
    indicator_id: must(ids, code),
    number: version.number,
    name: version.name,
    definition: version.definition,
    help: version.help,
    value_type: version.valueType,
    basis: version.basis,
    unit: version.unit,
    direction: version.direction,
    aggregation: version.aggregation,
    decimals: version.decimals,
    minimum: version.minimum,
    maximum: version.maximum,
    numerator_indicator_id: version.numerator === null ? null : must(ids, version.numerator),
    denominator_indicator_id: version.denominator === null ? null : must(ids, version.denominator),
    multiplier: version.multiplier,
    disaggregations: version.disaggregations,
    how_measured: version.howMeasured,
    evidence_rule: version.evidenceRule,
    frequency: version.frequency,
    iati_result_type: version.iatiResultType,
    iati_measure: version.iatiMeasure,
    source: version.source,
    change_class: version.changeClass,
    change_note: version.changeNote,
    bridge: version.bridge,
  };
}

async function refuseChangedMeaning({ client }: LoadContext, versions: readonly Row[]): Promise<void> {
  const columns = MEANING.join(', ');
  const { rows } = await client.query<{ code: string; number: number }>(
    `select i.code, v.number
       from indicator_version v join indicator i on i.id = v.indicator_id
       join jsonb_populate_recordset(null::indicator_version, $1::jsonb) file using (indicator_id, number)
      where (${columns.replaceAll(/\w+/g, 'v.$&')}) is distinct from (${columns.replaceAll(/\w+/g, 'file.$&')})`,
    [JSON.stringify(versions)],
  );
  if (rows.length > 0) {
    const named = rows.map(({ code, number }) => `${code} version ${number}`).join(', ');
    throw new Error(`framework.json changes what was already asked (${named}); add a new version instead`);
  }
}

async function insertVersions(
  context: LoadContext,
  versions: readonly ReturnType<typeof versionRow>[],
): Promise<void> {
  const { client, stampedAt, recordedFrom } = context;
  const { rows } = await client.query<{ key: string }>(
    `select indicator_id || ' ' || number as key from indicator_version`,
  );
  const known = new Set(rows.map(({ key }) => key));
  const isKnown = (row: ReturnType<typeof versionRow>) => known.has(`${row.indicator_id} ${row.number}`);
  const isFirstLoad = recordedFrom !== stampedAt;
  const recorded = (row: { number: number }) =>
    `[${isFirstLoad && row.number !== 1 ? SECOND_VERSIONS_KNOWN_FROM : recordedFrom},)`;
  await upsert(
    client,
    'indicator_version',
    ['indicator_id', 'number'],
    versions.filter((row) => !isKnown(row)).map((row) => ({ ...row, recorded: recorded(row) })),
  );
  // The database checks not-null columns before it looks for a conflict, so known versions are updated by join.
  const texts = [
    'name',
    'definition',
    'help',
    'how_measured',
    'evidence_rule',
    'source',
    'change_note',
    'bridge',
  ];
  await client.query(
    `update indicator_version v set ${texts.map((name) => `${name} = file.${name}`).join(', ')}
       from jsonb_populate_recordset(null::indicator_version, $1::jsonb) file
      where v.indicator_id = file.indicator_id and v.number = file.number
        and (${texts.map((name) => `v.${name}`).join(', ')}) is distinct from (${texts.map((name) => `file.${name}`).join(', ')})`,
    [JSON.stringify(versions.filter(isKnown))],
  );
}

async function loadFrameworkVersions({ client }: LoadContext, content: FrameworkFile): Promise<void> {
  const { framework } = content;
  await upsert(client, 'framework', ['code'], [{ code: framework.code, name: framework.name }]);
  await upsert(
    client,
    'framework_version',
    ['framework_code', 'number'],
    framework.versions.map(({ number, note }) => ({ framework_code: framework.code, number, note })),
  );
  const items = framework.versions.flatMap(({ number }) =>
    framework.domains
      .flatMap((domain) => content.indicators.filter((indicator) => indicator.domain === domain))
      .map((indicator, position) => ({
        framework_number: number,
        code: indicator.code,
        number: Math.min(number, indicator.versions.length),
        position: position + 1,
        required: indicator.versions.at(-1)?.frequency === 'annual',
      })),
  );
  await client.query(
    `insert into framework_item as present
            (framework_version_id, indicator_version_id, indicator_id, position, required)
     select f.id, v.id, i.id, item.position, item.required
       from jsonb_to_recordset($1::jsonb)
              as item (framework_number smallint, code text, number smallint, position smallint, required boolean)
       join framework_version f on f.framework_code = $2 and f.number = item.framework_number
       join indicator i on i.code = item.code
       join indicator_version v on v.indicator_id = i.id and v.number = item.number
     on conflict (framework_version_id, indicator_id) do update
        set indicator_version_id = excluded.indicator_version_id, position = excluded.position,
            required = excluded.required
      where (present.indicator_version_id, present.position, present.required)
            is distinct from (excluded.indicator_version_id, excluded.position, excluded.required)`,
    [JSON.stringify(items), framework.code],
  );
}
