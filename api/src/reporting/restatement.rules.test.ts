import { reopenable, restatable, restatementReason, withoutQuestions } from './restatement.rules.js';

const event = (transition: string, reasonCode: string | null = null) => ({ transition, reasonCode });

test('an accepted report is not reopened without a reason code', () => {
  expect(reopenable(null)).toMatchObject([{ path: 'reasonCode', rule: 'restatement_reason_missing' }]);
  expect(reopenable('late_data')).toEqual([]);
});

test('the reason of a restatement is the acceptor’s, else that of the last reopening', () => {
  const reopened = [event('accept'), event('reopen', 'late_data'), event('submit')];
  expect(restatementReason('consolidation', reopened)).toBe('consolidation');
  expect(restatementReason(null, reopened)).toBe('late_data');
});

test('a reopening that ended with an acceptance explains nothing that comes later', () => {
  expect(
    restatementReason(null, [event('reopen', 'late_data'), event('accept'), event('submit')]),
  ).toBeNull();
});

test('a reopening from before there were codes counts as another reason', () => {
  expect(restatementReason(null, [event('reopen')])).toBe('other');
});

test('replacing values needs a reason; replacing none does not', () => {
  expect(restatable(3, null)).toMatchObject([{ params: { values: '3' } }]);
  expect(restatable(3, 'other')).toEqual([]);
  expect(restatable(0, null)).toEqual([]);
});

test('a report with open questions is not accepted', () => {
  expect(withoutQuestions(0)).toEqual([]);
  expect(withoutQuestions(2)).toMatchObject([{ rule: 'questions_open', params: { questions: '2' } }]);
});
