import { thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await aServer('demonstration');
});

afterAll(() => server.close());

const run = <Data>(query: string): Promise<Data> => thePublic(server.url).run<Data>(query);

interface Series {
  readonly code: string;
  readonly source: string;
  readonly licence: string;
  readonly values: { readonly year: number; readonly value: number }[];
}

describe('countries', () => {
  test('the context of a country is what the World Bank published, with its licence', async () => {
    const { country } = await run<{ country: { name: object; context: Series[] } }>(`{
      country(iso3: "KEN") { name { en fr es } context(series: ["NY.GDP.MKTP.CD", "SP.POP.TOTL"]) {
        code source licence values { year value } } }
    }`);
    expect(country.name).toEqual({ en: 'Kenya', fr: 'Kenya', es: 'Kenia' });
    const [gdp, population] = country.context;
    expect([gdp?.code, population?.code]).toEqual(['NY.GDP.MKTP.CD', 'SP.POP.TOTL']);
    expect(gdp?.source).toContain('World Bank');
    expect(gdp?.licence).toContain('CC BY 4.0');
    expect(gdp?.values.find(({ year }) => year === 2010)?.value).toBeCloseTo(45405615063.75513, 3);
    const years = gdp?.values.map(({ year }) => year) ?? [];
    expect(years).toEqual([...years].sort((one, other) => one - other));
  });

  test('a series that is not held is NOT_FOUND', async () => {
    const query = '{ country(iso3: "KEN") { context(series: ["NO.SUCH"]) { code } } }';
    expect(await thePublic(server.url).refusal(query)).toBe('NOT_FOUND');
  });

  test('many countries get each their own series', async () => {
    const { countries } = await run<{ countries: { iso3: string; context: Series[] }[] }>(
      '{ countries(initiative: "TTI") { iso3 context(series: ["SP.POP.TOTL"]) { values { year value } } } }',
    );
    const population = (iso3: string) =>
      countries.find((country) => country.iso3 === iso3)?.context[0]?.values.find(({ year }) => year === 2010)
        ?.value;
    expect(population('IND')).toBeGreaterThan(1e9);
    expect(population('GHA')).toBeLessThan(4e7);
    expect(countries).toHaveLength(23);
  });
});

describe('frameworks', () => {
  test('every definition exists in three languages, and drafts are told', async () => {
    const { indicators } = await run<{
      indicators: { code: string; versions: Record<'name' | 'definition', Record<string, unknown>>[] }[];
    }>(
      '{ indicators { code versions { number name { en fr es drafted } definition { en fr es drafted } } } }',
    );
    expect(indicators.length).toBeGreaterThanOrEqual(60);
    for (const { versions } of indicators) {
      for (const version of versions) {
        for (const text of [version.name, version.definition]) {
          expect(
            [text['en'], text['fr'], text['es']].every((words) => typeof words === 'string' && words),
          ).toBe(true);
          expect(text['drafted']).toEqual(['fr', 'es']);
        }
      }
    }
  });

  test('a change of scope is told with its version, and rounds ask the version of their time', async () => {
    const { indicator, rounds } = await run<{
      indicator: { current: { number: number }; versions: { number: number; changeClass: string | null }[] };
      rounds: {
        programmeYear: number;
        framework: { number: number; items: { version: { indicator: string; number: number } }[] };
      }[];
    }>(`{
      indicator(code: "RES-01") { current { number } versions { number changeClass } }
      rounds(initiative: "TTI") { programmeYear framework { number items { version { indicator number } } } }
    }`);
    expect(indicator).toEqual({
      current: { number: 2 },
      versions: [
        { number: 1, changeClass: null },
        { number: 2, changeClass: 'scope' },
      ],
    });
    const asked = new Map(
      rounds.map(({ programmeYear, framework }) => [
        programmeYear,
        framework.items.find(({ version }) => version.indicator === 'RES-01')?.version.number,
      ]),
    );
    expect([asked.get(2013), asked.get(2014)]).toEqual([1, 2]);
  });

  test('derived indicators name their two parts and are never a part themselves', async () => {
    const { indicators } = await run<{
      indicators: { current: { derived: boolean; numerator: string | null; denominator: string | null } }[];
    }>('{ indicators { current { derived numerator denominator } } }');
    const derived = indicators.filter(({ current }) => current.derived);
    expect(derived.length).toBeGreaterThanOrEqual(10);
    for (const { current } of indicators) {
      expect(current.derived).toBe(current.numerator !== null && current.denominator !== null);
    }
  });
});

describe('initiatives', () => {
  test('ask about their domains, and count their members by day', async () => {
    const { initiative } = await run<{ initiative: Record<string, unknown> }>(`{
      initiative(code: "TTI") {
        currency { code } calendar { code } domains { code } institutionCount at2009: institutionCount(onDate: "2009-12-31")
        cohorts { code constructed memberCount } rounds { code } regions { code }
      }
    }`);
    expect(initiative).toMatchObject({
      currency: { code: 'CAD' },
      calendar: { code: 'apr_mar' },
      domains: [{ code: 'RES' }, { code: 'COM' }, { code: 'ORG' }],
      institutionCount: 52,
      at2009: 24,
    });
    expect(initiative['rounds']).toHaveLength(10);
    expect(initiative['cohorts']).toContainEqual({
      code: 'tti-49-in-22',
      constructed: true,
      memberCount: 49,
    });
  });

  test('fourteen are known; those without rounds say so by an empty list', async () => {
    const { initiatives } = await run<{ initiatives: { code: string; rounds: unknown[] }[] }>(
      '{ initiatives { code rounds { code } } }',
    );
    expect(initiatives).toHaveLength(14);
    expect(initiatives.filter(({ rounds }) => rounds.length > 0).map(({ code }) => code)).toEqual([
      'TTI',
      'ACBF',
    ]);
  });

  test('a bridge between two definitions is given in words', async () => {
    const { indicator } = await run<{
      indicator: { versions: { number: number; bridge: { en: string } | null }[] };
    }>('{ indicator(code: "RES-14") { versions { number bridge { en fr es } } } }');
    expect(indicator.versions.map(({ bridge }) => bridge?.en ?? null)).toEqual([
      null,
      expect.stringContaining('attendance lists'),
    ]);
  });

  test('facts carry their source, conflicting ones side by side', async () => {
    const { initiative } = await run<{
      initiative: { facts: { label: string; value: string; source: string }[] };
    }>('{ initiative(code: "TTI") { facts { label value source asOf measure { fr } unit { es } } } }');
    const supported = initiative.facts.filter(({ label }) => label === 'supported institutions');
    expect(new Set(supported.map(({ value }) => value)).size).toBeGreaterThan(1);
    expect(initiative.facts.every(({ source }) => source !== '')).toBe(true);
  });
});

test.each([
  'initiative(code: "NOPE") { code }',
  'cohort(code: "nope") { code }',
  'country(iso3: "ZZZ") { iso3 }',
  'framework(code: "nope") { code }',
  'indicator(code: "NOPE-01") { code }',
  'indicators(domain: "NOPE") { code }',
  'rounds(initiative: "NOPE") { code }',
  'countries(initiative: "NOPE") { iso3 }',
  'regions(initiative: "NOPE") { code }',
])('what does not exist is NOT_FOUND: %s', async (field) => {
  expect(await thePublic(server.url).refusal(`{ ${field} }`)).toBe('NOT_FOUND');
});
