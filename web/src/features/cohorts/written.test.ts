import { expect, test } from '@jest/globals';
import { indicatorOf } from './preview-panel.js';
import { aMadeCohort, aPreview, theGround } from './testing/cohort-answers.js';
import { barOf, placeOf, timelineOf } from './timeline.js';
import { differing, emptyCohort, meaningOf, writtenOf } from './written.js';
import { countsOf } from './year-counts.js';

test('a version that is written on means what it meant', () => {
  const written = writtenOf(aMadeCohort.cohort);
  expect(meaningOf(written)).toEqual({
    rule: { regions: ['west'], firstGrantUntil: '2009-12-31', foundedFrom: 1990 },
    named: [{ institution: 'iea', counts: false, enters: null, leaves: null, reason: 'It merged' }],
  });
  expect(differing(written, writtenOf(aMadeCohort.cohort))).toEqual([]);
  expect(differing(written, { ...written, audience: 'by_address', named: [] })).toEqual([
    'audience',
    'named',
  ]);
});

test('a list that ships with the service goes on as the names of its members', () => {
  const written = writtenOf({ ...aMadeCohort.cohort, version: null });
  expect(meaningOf(written)).toEqual({
    rule: null,
    named: [
      {
        institution: 'iea',
        counts: true,
        enters: '2009-04-01',
        leaves: '2010-03-31',
        reason: 'The grant ended',
      },
      { institution: 'kippra', counts: true, enters: '2009-04-01', leaves: null, reason: '' },
    ],
  });
});

test('a rule without conditions is a rule, and a year that is being typed is none yet', () => {
  expect(meaningOf(emptyCohort)).toEqual({ rule: {}, named: [] });
  expect(meaningOf({ ...emptyCohort, rule: { ...emptyCohort.rule, foundedFrom: '19' } }).rule).toEqual({});
});

test('who stays comes first; a bar ends the day after the last, and reaches the edge where nothing is known', () => {
  const timeline = timelineOf(aPreview.members, [2009, 2010, 2011]);
  expect(timeline.rows.map(({ label }) => label)).toEqual(['KIPPRA', 'IEA']);
  expect([timeline.first, timeline.last]).toEqual([2009, 2011]);
  expect(placeOf(timeline, '2009-01-01')).toBe(0);
  expect(placeOf(timeline, '2012-01-01')).toBe(1);
  const [stays, leaves] = timeline.rows.map(({ spells }) => barOf(timeline, spells[0]!));
  expect(stays).toMatchObject({ to: 1, startIsKnown: true, endIsKnown: false });
  expect(leaves!.to).toBeCloseTo(455 / 1095, 6);
  expect(leaves).toMatchObject({ endIsKnown: true });
});

test('members are counted at the end of each programme year', () => {
  const rounds = [2009, 2010].map((year) => ({ programmeYear: year, programmeEnds: `${year + 1}-03-31` }));
  expect(countsOf(aPreview.members, rounds)).toEqual([
    { year: 2009, members: 2 },
    { year: 2010, members: 1 },
  ]);
});

test('who left is held against the others by an indicator that has a median', () => {
  expect(indicatorOf(theGround, 'RES-01')).toBe('RES-02');
  expect(indicatorOf(theGround, undefined)).toBe('RES-02');
});
