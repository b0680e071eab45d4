import { wilsonInterval } from './wilson.js';

describe('Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3, to the four digits printed there.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('stays within 0 and 1 and holds the share', () => {
    for (let trials = 1; trials <= 60; trials += 1) {
      for (let successes = 0; successes <= trials; successes += 1) {
        const { low, high } = wilsonInterval(successes, trials)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
      }
    }
  });

  test('without a trial there is none', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
