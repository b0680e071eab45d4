import { expect, test } from '@jest/globals';
import { figureWords } from '../../figures/testing/figure-words.js';
import { receipt } from '../../figures/testing/trend-answers.js';
import type { DomainProgressQuery } from '../../graphql/generated/graphql.js';
import { progressSpec } from './progress.chart.js';
import { progressFinding } from './progress-finding.js';

type Progress = DomainProgressQuery['domainProgress'];
type Change = Progress['domains'][number];

const aChange = (name: string, share: number | null, n = 100): Change => ({
  improved: share === null ? 0 : Math.round((share / 100) * n),
  unchanged: 0,
  declined: share === null ? n : n - Math.round((share / 100) * n),
  n,
  notCompared: 7,
  share,
  interval: share === null ? null : { low: share - 5, high: share + 5, level: 0.95 },
  domain: { code: name, name: { en: name, fr: null, es: null, drafted: [] } },
});
const aProgress = (
  domains: Change[],
  fromYear: number | null = 2009,
  toYear: number | null = 2018,
): Progress => ({
  fromYear,
  toYear,
  domains,
  receipt,
});

test('the sentence sets the domain with most improvement beside the one with least', async () => {
  const progress = aProgress([
    aChange('Research', 66),
    aChange('Communication', 72),
    aChange('Organisation', 57),
  ]);
  expect(progressFinding(progress, await figureWords())).toEqual({
    sentence:
      'Of the figures on communication that can be compared between 2009 and 2018, 72% got better; of those on organisation, 57%.',
    note: 'n = 300 figures of institutions, from the first to the newest accepted value; 21 more cannot be compared · as of 31 December 2019',
  });
});

test('a domain whose share was refused is left out of the sentence', async () => {
  const one = progressFinding(
    aProgress([aChange('Research', 66), aChange('Organisation', null, 2)]),
    await figureWords(),
  );
  expect(one?.sentence).toBe(
    'Of the figures on research that can be compared between 2009 and 2018, 66% got better.',
  );
});

test('nothing is said when everything was refused, nothing was compared, or no year is known', async () => {
  const words = await figureWords();
  expect(progressFinding(aProgress([aChange('Research', null, 3)]), words)).toBeNull();
  expect(progressFinding(aProgress([aChange('Research', 0, 0)]), words)).toBeNull();
  expect(progressFinding(aProgress([aChange('Research', 66)], null, null), words)).toBeNull();
});

test('two years say that they are too few for a trend', async () => {
  const finding = progressFinding(aProgress([aChange('Research', 66)], 2009, 2010), await figureWords());
  expect(finding?.sentence).toBe(
    '66% of the figures on research were better in 2010 than in 2009: too few years to speak of a trend.',
  );
});

test('zero per cent is said as zero', async () => {
  const finding = progressFinding(aProgress([aChange('Research', 0)]), await figureWords());
  expect(finding?.sentence).toContain('0% got better');
});

test('French writes the per cent sign with a space and keeps the English name of an untranslated domain', async () => {
  const finding = progressFinding(aProgress([aChange('Research', 66)]), await figureWords('fr'));
  expect(finding?.sentence).toMatch(
    /^Parmi les chiffres du domaine «\u00a0research\u00a0» comparables entre 2009 et 2018, 66[\u00a0\u202f]% se sont améliorés\.$/,
  );
});

test('the chart has a row for each domain, shares between 0 and 1, refused ones without', async () => {
  const spec = progressSpec(
    aProgress([aChange('Research', 66), aChange('Organisation', null, 2)]),
    await figureWords(),
  );
  expect(spec).toMatchObject({
    kind: 'parts',
    level: 0.95,
    rows: [
      {
        key: 'Research',
        improved: 66,
        declined: 34,
        n: 100,
        notCompared: 7,
        share: 0.66,
        interval: [0.61, 0.71],
      },
      { key: 'Organisation', share: null, interval: undefined },
    ],
  });
});
