import { screen } from '@testing-library/react';
import { goldenPaths } from '../../../../shared/src/target/golden-paths.fixture.js';
import { showChart } from '../../charts/testing/show-chart.js';
import { figureWords } from '../../figures/testing/figure-words.js';
import { aTrend, receipt } from '../../figures/testing/trend-answers.js';
import { agreementSpec } from './agreement-chart.js';
import { aRow } from './board.fixture.js';
import type { Agreement, Version } from './targets.query.js';

const name = { en: 'Initiative', fr: null, es: null, drafted: [] };

function aVersion(given: Partial<Version> = {}): Version {
  return {
    ...{ id: '1', number: 1, state: 'signed_two', kind: 'change', course: 'stepped' },
    ...{ baselineValue: '10', baselineYear: 2010, currency: null },
    steps: [{ year: 2011, dueOn: '2011-12-31', value: '20' }],
    ...{ programmeValue: null, programmeYear: null, rationale: 'Why', support: null, reason: null },
    ...{ side: 'institution', proposer: 'Lea', signatures: [], demonstration: false },
    ...{ recordedFrom: '2011-01-01T00:00:00.000000Z', recordedUntil: null },
    ...given,
  };
}

function anAgreement(given: Partial<Agreement> = {}): Agreement {
  const inForce = aVersion();
  return {
    institution: { code: 'cres', name: 'Consortium', acronym: 'CRES' },
    indicator: { code: 'RES-02', current: aTrend().indicator.current },
    initiative: { code: 'TTI', name },
    ...{ state: 'signed_two', awaits: [], side: null, moves: [], open: null, draft: null, hint: null },
    ...{ inForce, history: [inForce], figures: [], breaks: [], firstAccepted: null, years: [], receipt },
    ...given,
  };
}

describe('the golden cases, in the picture', () => {
  const measured = goldenPaths.flatMap((golden) =>
    'percent' in golden.expect ? [[golden.name, golden, golden.expect.percent] as const] : [],
  );
  test.each(measured)('%s', async (_, golden, percent) => {
    const steps = Object.entries(golden.steps).map(([year, value]) => ({
      ...{ year: Number(year), dueOn: `${year}-12-31`, value },
    }));
    const inForce = aVersion({ steps, baselineValue: golden.baseline, course: golden.course });
    const figure = { year: golden.year, value: Number(golden.actual), exact: golden.actual };
    const spec = agreementSpec(
      anAgreement({
        ...{ inForce, history: [inForce] },
        figures: [
          { ...figure, periodEnds: '2011-12-31', absence: null, currency: null, demonstration: false },
        ],
      }),
      aRow({ percent }),
      await figureWords(),
    );
    expect(spec.target?.points.slice(-steps.length)).toEqual(
      steps.map(({ year, value }) => ({ year, value: Number(value) })),
    );
    expect(spec.points).toEqual([{ year: golden.year, value: Number(golden.actual) }]);
    await showChart(spec);
    const said = new RegExp(`(^|\\s)${Math.round(Math.abs(percent))}% of the`);
    expect(screen.getByText(said).textContent?.startsWith('Away')).toBe(percent < 0);
  });
});

test('every signed path that was replaced is drawn beside the one that holds, and the open one too', async () => {
  const inForce = aVersion({ id: '3' });
  const open = aVersion({ id: '4', state: 'proposed', course: 'interpolated' });
  const old = aVersion({ id: '1', state: 'superseded' });
  const countered = aVersion({ id: '2', state: 'countered' });
  const spec = agreementSpec(
    anAgreement({ inForce, open, history: [open, inForce, countered, old] }),
    null,
    await figureWords(),
  );
  expect(spec.target?.state).toBe('agreed');
  expect(spec.superseded?.map(({ state }) => state)).toEqual(['superseded', 'proposed']);
  // A straight line begins at the baseline.
  expect(spec.superseded?.[1]?.points[0]).toEqual({ year: 2010, value: 10 });
});
