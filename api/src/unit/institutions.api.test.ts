import { thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await aServer('reference');
});

afterAll(() => server.close());

interface InstitutionList {
  readonly institutions: {
    readonly totalCount: number;
    readonly nodes: { readonly code: string; readonly name: string; readonly acronym: string | null }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const LIST = `query Institutions($search: String, $initiative: String, $cohort: String, $country: String,
    $region: String, $onDate: Date, $first: Int, $after: String) {
  institutions(search: $search, initiative: $initiative, cohort: $cohort, country: $country, region: $region,
      onDate: $onDate, first: $first, after: $after) {
    totalCount nodes { code name acronym } pageInfo { endCursor hasNextPage }
  }
}`;

const list = async (variables: object): Promise<InstitutionList['institutions']> =>
  (await thePublic(server.url).run<InstitutionList>(LIST, variables)).institutions;

const codes = async (variables: object): Promise<string[]> =>
  (await list(variables)).nodes.map(({ code }) => code).sort();

describe('searching', () => {
  test('a former acronym finds the institution under its present name', async () => {
    const found = await list({ search: 'AIAE' });
    expect(found.nodes).toEqual([
      { code: 'afriheritage', name: 'African Heritage Institution', acronym: 'AfriHeritage' },
    ]);
  });

  test('on a day before the renaming it bears the name of the day', async () => {
    const found = await list({ search: 'AfriHeritage', onDate: '2011-06-30' });
    expect(found.nodes).toEqual([
      { code: 'afriheritage', name: 'African Institute for Applied Economics', acronym: 'AIAE' },
    ]);
  });

  test('three institutions are called IPAR', async () => {
    expect(await codes({ search: 'ipar' })).toEqual(['ipar-kenya', 'ipar-rwanda', 'ipar-senegal']);
  });

  test('accents and capitals make no difference', async () => {
    const plain = await codes({ search: 'etudes economiques' });
    expect(plain).toEqual(await codes({ search: 'ÉTUDES Économiques' }));
    expect(plain.length).toBeGreaterThan(0);
  });

  test('nothing found is an empty page, not a refusal', async () => {
    expect(await list({ search: 'zzzz' })).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { endCursor: null, hasNextPage: false },
    });
  });
});

describe('conditions', () => {
  test('membership depends on the day', async () => {
    const count = async (onDate?: string) => (await list({ initiative: 'TTI', onDate })).totalCount;
    expect(await count()).toBe(52);
    expect(await count('2009-12-31')).toBe(24);
    expect(await count('2009-03-31')).toBe(0);
    expect(await count('2014-04-01')).toBeLessThan(52);
  });

  test('a cohort, a country and a region narrow the list', async () => {
    expect((await list({ cohort: 'tti-49-in-22' })).totalCount).toBe(49);
    expect(await codes({ initiative: 'TTI', country: 'GHA' })).toContain('iea-ghana');
    const southernAsia = await list({ initiative: 'TTI', region: 'southern-asia' });
    expect(southernAsia.nodes.map(({ code }) => code)).toContain('cbga');
    expect(southernAsia.nodes.map(({ code }) => code)).not.toContain('iea-ghana');
  });

  test.each([{ initiative: 'NOPE' }, { cohort: 'nope' }, { country: 'ZZZ' }, { region: 'nope' }])(
    'a code that does not exist is refused: %j',
    async (variables) => {
      expect(await thePublic(server.url).refusal(LIST, variables)).toBe('NOT_FOUND');
    },
  );
});

describe('pages', () => {
  test('together they give every institution once, by name', async () => {
    const whole = await list({ first: 500 });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: InstitutionList['institutions'] = await list({ first: 7, after });
      expect(page.totalCount).toBe(whole.totalCount);
      seen.push(...page.nodes.map(({ code }) => code));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole.nodes.map(({ code }) => code));
    expect(new Set(seen).size).toBe(whole.totalCount);
    expect(whole.totalCount).toBe(80);
  });

  test.each([{ first: 0 }, { first: 501 }, { first: -3 }, { after: 'rubbish' }])(
    'a wrong page is refused with the reason: %j',
    async (variables) => {
      const answer = await thePublic(server.url).ask(LIST, variables);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID',
        issues: [{ path: Object.keys(variables)[0] }],
      });
    },
  );
});

describe('one institution', () => {
  test('its names, memberships and sources', async () => {
    const { institution } = await thePublic(server.url).run<{ institution: Record<string, unknown> }>(`{
      institution(code: "afriheritage") {
        name country { iso3 region { code } currency { code minorUnit } } confidence source
        names { acronym from until confidence source }
        memberships { initiative { code } role from until datesKnown }
      }
    }`);
    expect(institution).toMatchObject({
      country: { iso3: 'NGA', region: { code: 'western-africa' }, currency: { code: 'NGN', minorUnit: 2 } },
      names: [
        { acronym: 'AIAE', from: null, until: '2012-10-31' },
        { acronym: 'AfriHeritage', from: '2012-11-01', until: null },
      ],
    });
    expect(institution['memberships']).toContainEqual({
      initiative: { code: 'TTI' },
      role: 'grantee',
      from: '2009-04-01',
      until: '2014-03-31',
      datesKnown: 'partly',
    });
  });

  test.each(['institution(code: "nobody") { code }', 'institution(code: "") { code }'])(
    'unknown: %s is NOT_FOUND',
    async (field) => {
      expect(await thePublic(server.url).refusal(`{ ${field} }`)).toBe('NOT_FOUND');
    },
  );
});
