import { expectNumbers } from '../../../test/reference-data.js';
import { bandOf, AFRICA_CAPACITY_INDEX } from '../statistics/composite-configurations.js';
import {
  type CompositeCluster,
  type CompositeDesign,
  compositeIndex,
} from '../statistics/composite-index.js';
import { compositeSensitivity } from '../statistics/composite-sensitivity.js';
import { type Answer, isRefused } from '../statistics/refused.js';
import { compositeOf } from './composite.rules.js';

expectNumbers();
function given<Value>(answer: Answer<Value>): Value {
  if (isRefused(answer)) throw new Error(`Refused: ${answer.refused}`);
  return answer;
}

const part = (name: string, values: (number | null)[], goalposts?: [number, number], isReversed = false) => ({
  name,
  weight: 1,
  values,
  goalposts,
  isReversed,
});
const cluster = (name: string, ...parts: CompositeCluster['parts']): CompositeCluster => ({
  name,
  weight: 1,
  aggregation: 'arithmetic',
  parts,
});

describe('an index of indices', () => {
  it('is the human development of Costa Rica as the technical note makes it', () => {
    // HDR 2014: life expectancy 79.9, schooling 8.4 and 13.5 years, income 13,012 PPP dollars; goalposts of the note.
    const design: CompositeDesign = {
      normalisation: 'goalposts',
      aggregation: 'geometric',
      clusters: [
        cluster('health', part('life expectancy', [79.9], [20, 85])),
        cluster('education', part('mean years', [8.4], [0, 15]), part('expected years', [13.5], [0, 18])),
        cluster('income', part('log income', [Math.log(13_012)], [Math.log(100), Math.log(75_000)])),
      ],
    };
    const [score] = given(compositeIndex(['Costa Rica'], design));
    expect((score?.value ?? 0) / 100).toBeCloseTo(0.763, 2);
    expect((score?.clusters[0]?.value ?? 0) / 100).toBeCloseTo(0.922, 3);
  });

  it('ranks by place, ties sharing one, and leaves whoever lacks a part out', () => {
    const design: CompositeDesign = {
      normalisation: 'min_max',
      aggregation: 'arithmetic',
      clusters: [
        cluster(
          'all',
          part('more is better', [1, 3, 3, null]),
          part('less is better', [4, 2, 2, 1], undefined, true),
        ),
      ],
    };
    const scores = given(compositeIndex(['a', 'b', 'c', 'd'], design));
    // Less of 1 to 4 is better: 4 → 0, 2 → 66.7; more of 1 to 3: 1 → 0, 3 → 100.
    expect(scores.map(({ rank }) => rank)).toEqual([3, 1.5, 1.5, null]);
    expect(scores[1]?.value).toBeAbout((100 + 200 / 3) / 2);
    expect(scores[3]?.missing).toEqual(['more is better']);
  });

  it('has bands from their lower end on', () => {
    expect([0, 19.99, 20, 54.08, 80, 100].map((value) => bandOf(AFRICA_CAPACITY_INDEX, value))).toEqual([
      'very_low',
      'very_low',
      'low',
      'medium',
      'very_high',
      'very_high',
    ]);
  });
});

describe('what a ranking hangs on', () => {
  const units = ['first in everything', 'good here', 'good there', 'last in everything'];
  const design: CompositeDesign = {
    normalisation: 'min_max',
    aggregation: 'arithmetic',
    clusters: [
      cluster('one', part('a', [90, 80, 30, 10]), part('b', [95, 70, 40, 5])),
      cluster('two', part('c', [99, 35, 75, 20]), part('d', [92, 30, 85, 15])),
    ],
  };

  it('is nothing for whoever is first or last in everything, and much for those between', () => {
    const { ranks, meanRankShift, draws } = given(
      compositeSensitivity(units, design, { draws: 400, seed: 2 }),
    );
    expect(draws).toBe(400);
    expect(ranks.map(({ low, high }) => [low, high])).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
      [4, 4],
    ]);
    expect(meanRankShift).toBeGreaterThan(0);
    expect(meanRankShift).toBeLessThan(1);
  });

  it('is the same again with the same seed, and says which choice moves most', () => {
    const [one, again] = [1, 1].map((seed) =>
      given(compositeSensitivity(units, design, { draws: 200, seed })),
    );
    expect(one).toEqual(again);
    expect(one?.shiftBy.map(({ choice }) => choice)).toContain('without:a');
  });

  it('comes with coherence: α of parts that move together is high', () => {
    const { coherence, sensitivity } = given(
      compositeOf({ units, design, configuration: null, draws: 200, seed: 1 }),
    );
    expect(coherence.alpha).toBeGreaterThan(0.8);
    expect(coherence.correlations).toHaveLength(6);
    expect(sensitivity?.ranks).toHaveLength(4);
  });
});
