import { absent, numberValue } from '../indicator/value.js';
import { goldenPaths } from './golden-paths.fixture.js';
import { percentOfPath } from './progress.js';

test('there are more than twenty of them', () => expect(goldenPaths.length).toBeGreaterThanOrEqual(20));

test.each(goldenPaths.map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
  const { actual, baseline, steps, kind, course, year, calendar, direction, expect: expected } = golden;
  const found = percentOfPath(
    actual === null ? absent('not_collected') : numberValue(actual),
    {
      baseline: baseline === null ? null : { on: '2010-12-31', value: baseline },
      steps: Object.entries(steps).map(([due, value]) => ({ dueOn: `${due}-12-31`, value })),
      ...{ kind, course },
    },
    `${year}-${calendar === 'apr_mar' ? '03-31' : '12-31'}`,
    direction === 'none' ? 'neither' : direction,
  );
  if ('percent' in expected)
    expect(found).toMatchObject({ kind: 'percent', percent: expect.closeTo(expected.percent, 9) });
  else if ('kept' in expected) expect(found).toMatchObject({ kind: 'kept', isKept: expected.kept });
  else expect(found).toEqual({ kind: 'absent', absence: expected.absence });
});
