import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import {
  cast,
  doors,
  everybody,
  passes,
  reportTable,
  type State,
  states,
  type Who,
} from '../../test/access-table.js';
import { aServer, type TestServer } from '../../test/server.js';

/** The words of the door itself; a refusal in other words comes from beyond it. */
const DOOR_IS_CLOSED = ['Your role does not allow this.', 'Please sign in first.'];

let server: TestServer;
let schema: GraphQLSchema;
let report: string;
const people = new Map<Who, Person>();

beforeAll(async () => {
  server = await aServer('demonstration');
  for (const who of everybody) {
    const email = cast[who];
    people.set(who, email === null ? thePublic(server.url) : await signedIn(server.url, email));
  }
  schema = buildClientSchema(await as('evaluator').run<IntrospectionQuery>(getIntrospectionQuery()));
  const { rows } = await server.database.pool.query(
    `select s.id from submission s join reporting_unit u on u.id = s.unit_id join round r on r.id = s.round_id
     where u.code = 'csea' and r.code = 'TTI-2018'`,
  );
  report = rows[0].id;
});
afterAll(() => server.close());

function as(who: Who): Person {
  const person = people.get(who);
  if (!person) throw new Error(`Nobody plays ${who}.`);
  return person;
}

interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

const operations = (): Operation[] => [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
    kind: 'query' as const,
    field,
  })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
    kind: 'mutation' as const,
    field,
  })),
];

/** Something of the right shape that stands for nothing: no id, code or UUID, so that no attempt has an effect. */
function nothingOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return nothingOf(type.ofType);
  if (isListType(type)) return [nothingOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, nothingOf(field.type)]));
  }
  const plain: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: false,
    Date: '2018-01-01',
    DateTime: '2018-01-01T00:00:00Z',
    Decimal: '1',
  };
  return plain[getNamedType(type).name] ?? 'nothing';
}

function attempt({ kind, field }: Operation): [string, Record<string, unknown>] {
  const needed = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  const head = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return [
    `${kind} Try${head && `(${head})`} { ${field.name}${given && `(${given})`}${selection} }`,
    Object.fromEntries(needed.map(({ name, type }) => [name, nothingOf(type)])),
  ];
}

test('the table names every operation of the schema, and none that is not there', () => {
  const declared = operations().map(({ field }) => field.name);
  expect(declared.filter((name) => !(name in doors))).toEqual([]);
  expect(Object.keys(doors).filter((name) => !declared.includes(name))).toEqual([]);
});

test.each(everybody)('every door stands open or closed to %s as the table says', async (who) => {
  const mismatches: string[] = [];
  for (const operation of operations()) {
    const { name } = operation.field;
    // Signing out would end the part; that anybody may is shown by the public's turn.
    if (name === 'signOut' && who !== 'public') continue;
    const answer = await as(who).ask(...attempt(operation));
    const [error] = answer.errors ?? [];
    const closed = error?.extensions.code === 'NOT_ALLOWED' && DOOR_IS_CLOSED.includes(messageOf(error));
    const expected = passes(doors[name] ?? '', who);
    if (closed === expected) mismatches.push(`${name}: ${closed ? 'closed' : 'open'}`);
    if (error && ['INTERNAL', 'GRAPHQL_VALIDATION_FAILED'].includes(error.extensions.code)) {
      mismatches.push(`${name}: ${error.extensions.code}`);
    }
  }
  expect(mismatches).toEqual([]);
});

const messageOf = (error: object): string => String((error as { message?: unknown }).message);

/** Puts the report into a state as the owner of the database can, and gives its version. */
async function standing(state: State): Promise<number> {
  const { rows } = await server.database.pool.query(
    `update submission set state = $2, version = version + 1,
       submitted_at = case when $2 = 'draft' then null else now() end,
       accepted_at = case when $2 = 'accepted' then now() end
     where id = $1 returning version`,
    [report, state],
  );
  return rows[0].version;
}

/** An attempt that would succeed but for the version, or for what it changes: nothing is moved by it. */
const tries: Record<string, (version: number) => [string, object]> = {
  submission: () => ['query ($id: ID!) { submission(id: $id) { id } }', { id: report }],
  saveEntries: () => [
    'mutation ($input: SaveEntriesInput!) { saveEntries(input: $input) { results { outcome } } }',
    {
      input: {
        submission: report,
        operations: [
          { operationId: crypto.randomUUID(), indicator: 'RES-02', baseVersion: 0, value: 'no number' },
        ],
      },
    },
  ],
  submitSubmission: (version) => [
    'mutation ($input: SubmitInput!) { submitSubmission(input: $input) { id } }',
    input(version),
  ],
  returnSubmission: (version) => [
    'mutation ($input: ReturnInput!) { returnSubmission(input: $input) { id } }',
    { input: { ...input(version).input, cells: [] } },
  ],
  acceptSubmission: (version) => [
    'mutation ($input: AcceptInput!) { acceptSubmission(input: $input) { id } }',
    input(version),
  ],
};
const input = (version: number) => ({ input: { operationId: crypto.randomUUID(), id: report, version } });
const moves: Record<string, readonly string[]> = {
  submitSubmission: ['submit'],
  returnSubmission: ['return', 'reopen'],
  acceptSubmission: ['accept'],
};

async function outcomeOf(operation: string, who: Who, version: number): Promise<string> {
  const make = tries[operation];
  if (!make) throw new Error(`Nobody says how to try ${operation}.`);
  const right = await as(who).ask(...make(version));
  const code = right.errors?.[0]?.extensions.code;
  // A report that cannot be sent as it stands, or a return without a word, passed role, ownership and state.
  return code === undefined || code === 'INVALID' ? 'ok' : code;
}

/** Accepting would really happen, so the permission is read from what the report offers instead. */
async function offered(operation: string, who: Who): Promise<boolean> {
  const answer = await as(who).ask<{ submission: { availableTransitions: string[] } }>(
    'query ($id: ID!) { submission(id: $id) { availableTransitions } }',
    { id: report },
  );
  const transitions = answer.data?.submission.availableTransitions ?? [];
  return transitions.some((name) => moves[operation]?.includes(name));
}

describe.each(states)('a report that is %s', (state) => {
  test.each(everybody)('is to %s what the table says', async (who) => {
    const version = await standing(state);
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const [operation, table] of Object.entries(reportTable)) {
      const outcome = (table[who] ?? table.others)[states.indexOf(state)] ?? 'ok';
      expected[operation] = outcome;
      const isMove = moves[operation] !== undefined;
      found[operation] =
        isMove && (await offered(operation, who)) ? 'ok' : await outcomeOf(operation, who, version);
    }
    expect(found).toEqual(expected);
  });
});
