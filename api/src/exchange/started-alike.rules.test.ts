import fc from 'fast-check';
import { type StartedUnit, startedAlike } from './started-alike.rules.js';

const unit = (name: string, start: number | null, now: number): StartedUnit => ({
  unit: name,
  start: [start],
  path: new Map([...(start === null ? [] : [[2010, start] as const]), [2014, now]]),
});
const others = [
  unit('far', 100, 200),
  unit('near-up', 11, 20),
  unit('near-down', 9, 3),
  unit('b-near-up', 10, 12),
  unit('middle', 50, 60),
  unit('blank', null, 60),
];
const asked = { own: unit('own', 10, 10), others, year: 2010, direction: 'higher', breaks: [] } as const;

describe('who started alike', () => {
  it('is near in the first year and has improved, in the order of the codes and not of the improvement', () => {
    const answer = startedAlike(asked);
    expect(answer).toMatchObject({ lookedAmong: 5 });
    expect('found' in answer && answer.found.map((one) => one.unit)).toEqual(['b-near-up', 'near-up']);
    expect('found' in answer && answer.found[1]).toEqual({
      unit: 'near-up',
      start: [11],
      from: { year: 2010, value: 11 },
      to: { year: 2014, value: 20 },
    });
  });

  it('improves downwards where less is better', () => {
    const answer = startedAlike({ ...asked, direction: 'lower' });
    expect('found' in answer && answer.found.map((one) => one.unit)).toEqual(['near-down']);
  });

  it('is told up to a break of the definition only', () => {
    const breaks = [
      { year: 2012, fromVersion: 1, toVersion: 2, changeClass: 'scope', note: null, bridged: false },
    ] as never;
    expect(startedAlike({ ...asked, breaks })).toEqual({ found: [], lookedAmong: 5 });
  });

  it('is not told among fewer than five, without a start, or where all are the same', () => {
    expect(startedAlike({ ...asked, others: others.slice(0, 4) })).toMatchObject({ refused: 'too_few' });
    expect(startedAlike({ ...asked, own: unit('own', null, 3) })).toMatchObject({ refused: 'no_baseline' });
    const same = ['a', 'b', 'c', 'd', 'e'].map((name) => unit(name, 10, 20));
    expect(startedAlike({ ...asked, others: same })).toMatchObject({ refused: 'no_variation' });
  });

  it('does not hang on anything after the first year but whether it improved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (gains) => {
          const moved = others.map((one, place) => ({
            ...one,
            path: new Map([
              [2010, one.start[0] ?? 0],
              [2014, (one.start[0] ?? 0) + (gains[place] ?? 1)],
            ]),
          }));
          const answer = startedAlike({ ...asked, others: moved });
          expect('found' in answer && answer.found.map((one) => one.unit)).toEqual([
            'b-near-up',
            'near-down',
            'near-up',
          ]);
        },
      ),
    );
  });
});
