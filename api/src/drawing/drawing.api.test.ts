import { signedIn, thePublic } from '../../test/as.js';
import { correctOneValue } from '../../test/correct-one-value.js';
import { aServer, type TestServer } from '../../test/server.js';

const TREND = `query Trend($input: TrendInput!) {
  trend(input: $input) {
    groups { points { year value n expected } }
    receipt { asOf contentHash }
  }
}`;
interface Answer {
  trend: {
    groups: { points: { year: number; value: number | null; n: number; expected: number }[] }[];
    receipt: { asOf: string; contentHash: string };
  };
}

const MANAGER = 'manager.tti@demonstration.example';
const PICTURE = '/files/charts/TTI/RES-01.svg';
let server: TestServer;

beforeAll(async () => {
  server = await aServer('demonstration');
});

afterAll(() => server.close());

const count = (text: string, part: string | RegExp): number => text.split(part).length - 1;

describe('a chart as a file', () => {
  test('draws the figures that the API gives to the same reader, one mark for each', async () => {
    const manager = await signedIn(server.url, MANAGER);
    const answer = await manager.run<Answer>(TREND, { input: { initiative: 'TTI', indicator: 'RES-01' } });
    const points = answer.trend.groups[0]?.points ?? [];
    const known = points.filter(({ value }) => value !== null);
    const picture = await (await manager.get(PICTURE)).text();
    expect(known.length).toBeGreaterThan(3);
    expect(count(picture, 'data-mark=')).toBe(known.length);
    for (const { n } of points) expect(picture).toContain(`>${n}</text>`);
    const last = known.at(-1);
    expect(picture).toContain(`${last?.value?.toFixed(1)} in ${last?.year}.`);
    expect(picture).toContain(answer.trend.receipt.asOf);
    expect(picture).toContain(answer.trend.receipt.contentHash.slice(0, 16));
    expect(picture).toContain('Illustrative values, not measurements');
  });

  test('is the same to the byte for the same moment, and is not sent twice', async () => {
    const reader = thePublic(server.url);
    const { trend } = await reader.run<Answer>(TREND, { input: { initiative: 'TTI', indicator: 'RES-01' } });
    const address = `${PICTURE}?split=cohort&asOf=${encodeURIComponent(trend.receipt.asOf)}`;
    const [first, second] = [await reader.get(address), await reader.get(address)];
    expect(await second.text()).toBe(await first.text());
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${server.url}${address}`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(first.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(first.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(first.headers.get('x-frame-options')).toBeNull();
    expect(first.headers.get('set-cookie')).toBeNull();
  });

  test('an old address gives the old picture to the byte after a figure was corrected', async () => {
    const manager = await signedIn(server.url, MANAGER);
    const { trend } = await manager.run<Answer>(TREND, { input: { initiative: 'TTI', indicator: 'RES-01' } });
    const views = ['', '&view=slope', '&view=map', '&view=facets&split=region'];
    const at = `?asOf=${encodeURIComponent(trend.receipt.asOf)}`;
    const pictures = () =>
      Promise.all(views.map(async (view) => (await manager.get(`${PICTURE}${at}${view}`)).text()));
    const newest = async () => (await manager.get(PICTURE)).text();
    const [before, today] = [await pictures(), await newest()];
    await correctOneValue(server.database.pool, 'RES-01');
    expect(await pictures()).toEqual(before);
    expect(await newest()).not.toBe(today);
  });

  test.each([
    ['slope', '&split=region', 'data-series='],
    ['dots', '&split=region', 'data-row='],
    ['distribution', '', 'data-dot='],
    ['facets', '&split=institution', 'data-panel='],
    ['map', '', 'data-place='],
  ])('draws the view %s of a comparison', async (view, more, mark) => {
    const manager = await signedIn(server.url, MANAGER);
    const picture = await (await manager.get(`${PICTURE}?view=${view}${more}`)).text();
    expect(picture).toMatch(/^<svg [^>]*width="720"/);
    expect(count(picture, mark)).toBeGreaterThan(2);
    // What stands on a page of somebody else weighs little, however many institutions are in it.
    expect(Buffer.byteLength(picture)).toBeLessThan(120_000);
  });

  test('holds choices, measures and thresholds of the explorer apart', async () => {
    const manager = await signedIn(server.url, MANAGER);
    const part = async (more: string) => (await manager.get(`${PICTURE}?${more}`)).text();
    const chosen = await part('split=choice&who=country:KEN,region:western-africa');
    expect(count(chosen, 'data-series=')).toBe(2);
    expect(await part('measure=change')).toContain('change since the first year');
    expect((await manager.get(`${PICTURE}?measure=colour`)).status).toBe(422);
    expect((await manager.get(`${PICTURE}?who=KEN`)).status).toBe(422);
  });

  test('shows the public no institution that has not agreed, whatever is asked', async () => {
    const reader = thePublic(server.url);
    const manager = await signedIn(server.url, MANAGER);
    const names = async (person: typeof reader) => {
      const picture = await (await person.get(`${PICTURE}?split=institution`)).text();
      return [...picture.matchAll(/data-panel="([^"]+)"/g)].map(([, key]) => key);
    };
    const [seen, all] = [await names(reader), await names(manager)];
    const { rows } = await server.database.pool.query<{ code: string }>(
      `select u.code from reporting_unit u join consent c on c.unit_id = u.id
       where upper_inf(c.given)`,
    );
    const agreed = new Set(rows.map(({ code }) => code));
    expect(all.length).toBeGreaterThan(seen.length);
    expect(seen.filter((key) => !agreed.has(key ?? ''))).toEqual([]);
  });

  test('speaks the language it is asked for', async () => {
    const picture = await (await thePublic(server.url).get(`${PICTURE}?lang=fr`)).text();
    expect(picture).toContain('xml:lang="fr"');
    expect(picture).toContain('Valeurs illustratives');
  });

  test('refuses what it cannot read or does not know', async () => {
    const reader = thePublic(server.url);
    expect((await reader.get('/files/charts/TTI/NOT-01.svg')).status).toBe(404);
    expect((await reader.get('/files/charts/TTI/RES-01.png')).status).toBe(404);
    expect((await reader.get(`${PICTURE}?split=colour`)).status).toBe(422);
    expect((await reader.get(`${PICTURE}?width=99999`)).status).toBe(422);
    expect((await reader.get(`${PICTURE}?asOf=yesterday`)).status).toBe(422);
  });
});
