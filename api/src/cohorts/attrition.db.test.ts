import { publicScope } from '../access/scope.js';
import { everything } from '../../test/factories/a-comparison-world.js';
import { aQuestionDesk, type QuestionDesk } from '../../test/question-desk.js';
import type { CohortAttrition } from './cohort.type.js';

let desk: QuestionDesk;
beforeAll(async () => {
  desk = await aQuestionDesk();
  const { world } = desk;
  // a, b and c leave at the end of 2011, i in the middle of 2011; d to h stay.
  for (const unit of ['a', 'b', 'c']) await world.unit(unit, { member: [null, '2012-01-01'] });
  await world.units('d', 'e', 'f', 'g', 'h');
  await world.unit('i', { member: [null, '2011-06-01'] });
  // 2011: 1, 2, 9 of those who leave; 4, 5, 6, 7 of those who stay; nothing of h. In order 1 2 4 5 6 7 9: median 5.
  const of2011 = { a: 1, b: 2, c: 9, d: 4, e: 5, f: 6, g: 7 };
  for (const [unit, value] of Object.entries(of2011)) await world.report(unit, 2011, { ART: value });
  // 2012: what a still reports after it left is nobody's last value as a member.
  await world.report('a', 2012, { ART: 100 });
  await world.report('d', 2012, { ART: 4 });
  await world.cohort('all', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i');
  await world.cohort('four', 'a', 'b', 'c', 'd');
  await world.cohort('stayed', 'd', 'e');
});
afterAll(() => desk.close());

const ask = (cohort: string, scope = everything, indicator = 'ART'): Promise<CohortAttrition> =>
  desk.attritions.attrition(scope, { initiative: 'TTI', indicator, cohort });
const sides = ({ leavers }: CohortAttrition) =>
  Object.fromEntries(leavers.map(({ institution, side }) => [institution.code, side]));

test('four of nine left; of three with a value, two lay below the median of seven', async () => {
  const answer = await ask('all');
  expect(answer).toMatchObject({ members: 9, left: 4, compared: 3, below: 2 });
  expect(sides(answer)).toEqual({ a: 'below', b: 'below', c: 'at_or_above', i: null });
  const [of_i, of_a] = answer.leavers;
  expect(of_i).toMatchObject({ left: '2011-05-31', year: null, value: null, median: null });
  // h said nothing in 2011, so seven of eight who were in at the end of that year.
  expect(of_a).toMatchObject({ left: '2011-12-31', year: 2011, value: '1', median: '5', n: 7, expected: 8 });
});

test('of four the public is shown no median, so nobody lies on a side of one; others are', async () => {
  const shown = await ask('four', publicScope);
  expect(shown).toMatchObject({ left: 3, compared: 0, below: 0 });
  expect(sides(shown)).toEqual({ a: null, b: null, c: null });
  // 1, 2, 4, 9: median 3.
  const seen = await ask('four');
  expect(seen).toMatchObject({ left: 3, compared: 3, below: 2 });
  expect(seen.leavers[0]?.median).toBe('3');
});

test('where nobody left, and where levels have no median, nothing is said of sides', async () => {
  expect(await ask('stayed')).toMatchObject({ members: 2, left: 0, compared: 0, leavers: [] });
  expect(await ask('all', everything, 'LVL')).toMatchObject({ left: 4, compared: 0 });
});
