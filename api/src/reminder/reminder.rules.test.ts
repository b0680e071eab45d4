import { filled, plannedNow, planIssues, reminderIssues } from './reminder.rules.js';

const text = { subject: 'About {round}', body: 'Dear {name}, {institution} is due on {due}: {missing}.' };
const reminder = {
  texts: { en: text, fr: text, es: text },
  institutions: ['cres'],
  sendAt: null,
};
const found = (change: object): [string, string][] =>
  reminderIssues({ ...reminder, ...change }).map(({ path, rule }) => [path, rule]);

test('a reminder in three languages with known placeholders can be sent', () => {
  expect(found({})).toEqual([]);
  expect(found({ sendAt: '2019-03-15T09:00' })).toEqual([]);
});

test('each language must have its words, and every placeholder must be one we know', () => {
  expect(found({ texts: { ...reminder.texts, fr: { ...text, body: '  ' } } })).toEqual([
    ['texts.fr.body', 'text_missing'],
  ]);
  expect(found({ texts: { ...reminder.texts, es: { ...text, subject: '{nombre}' } } })).toEqual([
    ['texts.es.subject', 'placeholder_unknown'],
  ]);
  expect(found({ texts: { ...reminder.texts, en: { ...text, subject: 'x'.repeat(151) } } })).toEqual([
    ['texts.en.subject', 'text_too_long'],
  ]);
});

test('somebody is chosen, and the moment is one', () => {
  expect(found({ institutions: [] })).toEqual([['institutions', 'nobody_chosen']]);
  expect(found({ sendAt: '2019-02-31 soon' })).toEqual([['sendAt', 'not_a_moment']]);
});

test('placeholders are filled once: what comes out of one is not read as another', () => {
  const values = {
    name: '{round}',
    institution: 'CRES',
    round: 'TTI-2018',
    due: '31 March',
    missing: 'none',
  };
  expect(filled('{name} of {institution}, {unknown}', values)).toBe('{round} of CRES, {unknown}');
});

describe('a plan of 14 and 3 days before the due date', () => {
  const onDay = (localDay: string, localHour = 9, dueOn = '2019-03-31'): number | null =>
    plannedNow({ daysBefore: [14, 3], dueOn, localDay, localHour });

  test.each([
    ['2019-03-16', null],
    ['2019-03-17', 14],
    ['2019-03-18', 14],
    ['2019-03-19', null],
    ['2019-03-27', null],
    ['2019-03-28', 3],
    ['2019-03-29', 3],
    ['2019-03-30', null],
    ['2019-04-01', null],
  ])('on %s it is %s', (day, expected) => {
    expect(onDay(day)).toBe(expected);
  });

  test('before eight in the morning there it waits', () => {
    expect([onDay('2019-03-17', 7), onDay('2019-03-17', 8)]).toEqual([null, 14]);
  });

  test('at one moment it is morning in Dakar and still night in Guayaquil', () => {
    const at = (timeZone: string): number | null => {
      const moment = new Date('2019-03-17T10:00:00Z');
      const parts = new Intl.DateTimeFormat('en-CA', {
        timeZone,
        dateStyle: 'short',
        timeStyle: 'short',
        hourCycle: 'h23',
      }).formatToParts(moment);
      const hour = Number(parts.find(({ type }) => type === 'hour')?.value);
      return onDay('2019-03-17', hour);
    };
    expect([at('Africa/Dakar'), at('America/Guayaquil')]).toEqual([14, null]);
  });

  test('an extension moves both reminders', () => {
    expect(onDay('2019-03-28', 9, '2019-04-11')).toBe(14);
    expect(onDay('2019-03-17', 9, '2019-04-11')).toBeNull();
  });
});

test('a plan has at most five different days, within ninety', () => {
  const isRefused = (days: number[]): boolean => planIssues(days).length > 0;
  expect([[14, 3], [], [0], [90]].map(isRefused)).toEqual([false, false, false, false]);
  expect([[3, 3], [91], [-1], [1.5], [1, 2, 3, 4, 5, 6]].map(isRefused)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
});
