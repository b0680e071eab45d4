import { activityXml, iatiHead, xmlText } from './iati-xml.js';
import type { IatiActivity, IatiBaseline, IatiIndicator, IatiPeriod, IatiValue } from './iati-model.js';
import { iatiIssues } from './iati.rules.js';

const value = (given: Partial<IatiValue> = {}): IatiValue => ({
  value: '3',
  dimensions: [],
  comment: null,
  documents: [],
  ...given,
});
const period = (year: number, given: Partial<IatiPeriod> = {}): IatiPeriod => ({
  starts: `${year}-01-01`,
  ends: `${year}-12-31`,
  targets: [],
  actuals: [value()],
  ...given,
});
const indicator = (given: Partial<IatiIndicator> = {}): IatiIndicator => ({
  code: 'RES-02',
  uri: null,
  measure: '1',
  ascending: true,
  aggregates: true,
  title: { en: 'Articles' },
  description: { en: 'Counted once.' },
  baselines: [],
  periods: [period(2012), period(2013)],
  ...given,
});
const activity = (one: IatiIndicator, given: Partial<IatiActivity> = {}): IatiActivity => ({
  identifier: 'CA-2-KIPIMO-TTI-eprc',
  reporter: { ref: 'CA-2', type: '10', name: 'A manager' },
  institution: { ref: null, type: '80', name: 'An institution' },
  currency: 'CAD',
  updated: '2026-01-01T00:00:00Z',
  title: { en: 'Support', fr: 'Soutien', es: null },
  description: { en: 'Said.' },
  status: '2',
  dates: [{ type: '2', day: '2010-01-01', note: null }],
  country: 'UG',
  place: null,
  results: [
    { code: 'RES', type: '1', aggregates: one.aggregates, title: { en: 'Research' }, indicators: [one] },
  ],
  ...given,
});
const rulesOf = (one: IatiIndicator, given: Partial<IatiActivity> = {}): string[] =>
  iatiIssues(activity(one, given), '2026-01-01').map(({ rule }) => rule);
const baseline = (day: string): IatiBaseline => ({ ...value(), day });

test('an activity that keeps every rule has no issue', () => {
  expect(rulesOf(indicator({ baselines: [baseline('2012-12-31')] }))).toEqual([]);
  const words = value({ value: null, comment: { en: 'They listened.' } });
  const story = indicator({
    measure: '5',
    ascending: null,
    aggregates: false,
    periods: [period(2012, { actuals: [words] })],
  });
  expect(rulesOf(story)).toEqual([]);
});

test.each<[string, Partial<IatiIndicator>, Partial<IatiActivity>?]>([
  ['iati_value_not_numeric', { periods: [period(2012, { actuals: [value({ value: 'not-a-number' })] })] }],
  ['iati_value_not_numeric', { periods: [period(2012, { targets: [value({ value: '1e400' })] })] }],
  ['iati_value_missing', { periods: [period(2012, { actuals: [value({ value: null })] })] }],
  ['iati_value_beside_words', { measure: '5', ascending: null, aggregates: false, periods: [period(2012, { actuals: [value({ comment: { en: 'x' } })] })] }], // prettier-ignore
  ['iati_words_missing', { measure: '5', ascending: null, aggregates: false, periods: [period(2012, { actuals: [value({ value: null })] })] }], // prettier-ignore
  ['iati_words_have_no_direction', { measure: '5', aggregates: false, periods: [] }],
  ['iati_measure_unknown', { measure: '6', aggregates: false }],
  ['iati_measure_cannot_add', { measure: '2' }],
  ['iati_share_negative', { measure: '2', aggregates: false, periods: [period(2012, { actuals: [value({ value: '-1' })] })] }], // prettier-ignore
  ['iati_baseline_year', { baselines: [baseline('2012-13-01')] }],
  ['iati_baseline_after_periods', { baselines: [baseline('2014-01-01')] }],
  ['iati_period_ends_before_start', { periods: [period(2012, { ends: '2011-12-31' })] }],
  ['iati_periods_out_of_order', { periods: [period(2013), period(2012)] }],
  ['iati_periods_out_of_order', { periods: [period(2012), period(2012)] }],
  ['iati_value_twice', { periods: [period(2012, { actuals: [value(), value({ value: '4' })] })] }],
  ['iati_dimension_twice', { periods: [period(2012, { actuals: [value({ dimensions: [{ name: 'sex', value: 'a' }, { name: 'sex', value: 'b' }] })] })] }], // prettier-ignore
  ['iati_identifier_prefix', {}, { identifier: 'OTHER-1' }],
  ['iati_identifier_characters', {}, { identifier: 'CA-2-a/b' }],
  ['iati_start_missing', {}, { dates: [] }],
  ['iati_actual_date_in_future', {}, { dates: [{ type: '2', day: '2027-01-01', note: null }] }],
  ['iati_ends_before_start', {}, { dates: [{ type: '2', day: '2012-01-01', note: null }, { type: '4', day: '2011-01-01', note: null }] }], // prettier-ignore
])('%s is found, and nothing else', (...[rule, given, around]) => {
  expect(rulesOf(indicator(given), around)).toEqual([rule]);
});

test('a result does not add up what one of its indicators cannot', () => {
  const one = indicator({ measure: '4', aggregates: false });
  const result = { code: 'RES', type: '1', aggregates: true, title: { en: 'Research' }, indicators: [one] };
  expect(rulesOf(one, { results: [result] })).toEqual(['iati_result_adds_what_cannot']);
  expect(rulesOf(one, { results: [{ ...result, type: '4', aggregates: false }] })).toEqual([
    'iati_result_type',
  ]);
});

test('calendars that change may overlap', () => {
  const changed = period(2012, { starts: '2012-04-01', ends: '2013-03-31' });
  expect(rulesOf(indicator({ periods: [period(2012), changed, period(2013)] }))).toEqual([]);
});

test('documents come before the comment in a baseline, and after it in an actual', () => {
  const documents = [{ url: 'https://example.org/a?b=1&c=2', title: 'A & B', format: 'text/html' }];
  const both = value({
    documents,
    comment: { en: 'Said', fr: 'Dit' },
    dimensions: [{ name: 'sex', value: 'female' }],
  });
  const text = activityXml(
    activity(
      indicator({
        baselines: [{ ...both, day: '2011-12-31' }],
        periods: [period(2012, { actuals: [both] })],
      }),
    ),
  );
  expect(text).toMatch(
    /<baseline year="2011" iso-date="2011-12-31" value="3"><dimension .*?<document-link .*?<comment>/,
  );
  expect(text).toMatch(
    /<actual value="3"><dimension name="sex" value="female"\/><comment>.*?<\/comment><document-link /,
  );
  expect(text).toContain('url="https://example.org/a?b=1&amp;c=2"');
  expect(text).toContain('<narrative xml:lang="fr">Dit</narrative>');
});

test('what XML cannot hold is replaced, and a comment cannot be closed from within', () => {
  expect(xmlText('a\u0000<b>\u{1F600}\uD800&"')).toBe('a\uFFFD&lt;b&gt;\u{1F600}\uFFFD&amp;&quot;');
  expect(iatiHead('2026-01-01T00:00:00Z', 'a --> b')).toContain('<!-- a - -&gt; b -->');
});
