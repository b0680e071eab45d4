import { everything, type Reported } from '../../test/factories/a-comparison-world.js';
import { aQuestionDesk, type QuestionDesk } from '../../test/question-desk.js';
import { SPLITS, type SplitCode } from './visible-panel.js';

/** Numbers that are the same on every machine and in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('properties of answers over time', () => {
  const units = ['a', 'b', 'c', 'd', 'e', 'f'];
  const indicators = ['OUT', 'ART', 'SHR', 'INC', 'MON', 'PLAN', 'LVL'];
  let desk: QuestionDesk;
  beforeAll(async () => {
    desk = await aQuestionDesk();
    for (const [i, unit] of units.entries()) await desk.world.unit(unit, { country: i % 2 ? 'GHA' : 'KEN' });
    await desk.world.cohort('some', 'a', 'b', 'c', 'd');
  });
  afterAll(() => desk.close());

  test('an answered time keeps its answers whatever is written later, and every answer adds up', async () => {
    const random = seeded(20_140_331);
    const pick = <Thing>(list: readonly Thing[]): Thing => list[Math.floor(random() * list.length)] as Thing;
    const whole = (below: number): number => Math.floor(random() * below);
    const written = new Set<string>();
    const answered: {
      asOf: string;
      indicator: string;
      splitBy: SplitCode;
      balanced: boolean;
      hash: string;
    }[] = [];
    const hashOf = async (question: Omit<(typeof answered)[number], 'hash'>): Promise<string> =>
      (await trend(question)).receipt.contentHash;
    const trend = ({ indicator, ...question }: Omit<(typeof answered)[number], 'hash'>) =>
      desk.trends.trend(everything, { initiative: 'TTI', indicator, ...question });

    /** Writes down some cells at a time. Nothing can be held for no time at all, so a cell is written once a time. */
    const writeAt = async (at: string, most: number): Promise<number> => {
      const today = new Set<string>();
      for (let write = 0; write < most; write += 1) {
        const [unit, year] = [pick(units), pick([2010, 2011, 2012])];
        const value = whole(100);
        const figures: Record<string, Reported> = {
          ...{ OUT: value, ART: whole(value + 1), PLAN: whole(2), LVL: 1 + whole(4) },
          ...{ INC: [value + 1, pick(['KES', 'USD'])], SAV: 'not_collected' },
        };
        const indicator = pick(Object.keys(figures));
        const key = `${unit} ${year} ${indicator}`;
        const reported = figures[indicator] as Reported;
        if (today.has(key)) continue;
        if (written.has(key)) await desk.world.correct(unit, year, indicator, reported, at);
        else await desk.world.report(unit, year, { [indicator]: reported }, { recorded: at });
        today.add(key);
        written.add(key);
      }
      return today.size;
    };

    for (let day = 1; day <= 24; day += 1) {
      const at = `2015-01-${String(day).padStart(2, '0')}T12:00:00.000000Z`;
      await writeAt(at, 6);
      const question = {
        asOf: at,
        indicator: pick(indicators),
        splitBy: pick(SPLITS),
        balanced: random() < 0.3,
      };
      answered.push({ ...question, hash: await hashOf(question) });
    }
    let later = 0;
    for (let hour = 0; later < 1000; hour += 1) {
      later += await writeAt(new Date(Date.UTC(2015, 1, 1, hour)).toISOString(), 20);
    }
    for (const { hash, ...question } of answered) {
      expect({ ...question, hash: await hashOf(question) }).toEqual({ ...question, hash });
      for (const { points } of (await trend(question)).groups) {
        for (const point of points) {
          const gaps = point.missing.reduce((sum, { count }) => sum + count, 0);
          expect(gaps).toBe(point.members - point.n);
          expect(point.n).toBeLessThanOrEqual(point.expected);
          if (question.indicator === 'SHR' && point.value !== null) {
            expect(point.value).toBeGreaterThanOrEqual(point.minimum as number);
            expect(point.value).toBeLessThanOrEqual(point.maximum as number);
          }
        }
      }
    }
    expect(answered.length).toBe(24);
  }, 120_000);
});
