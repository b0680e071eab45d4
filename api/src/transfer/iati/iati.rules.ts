import { finding, type Issue, isDecimal, issueAt, parseIsoDate } from '@kipimo/shared';
import type { IatiActivity, IatiIndicator, IatiPeriod, IatiValue } from './iati-model.js';

/** Codelist IndicatorMeasure: what takes a number, and what takes words. */
const NUMERIC_MEASURES = ['1', '2', '3', '4'];
const QUALITATIVE = '5';
/** Measures whose values of several activities may be added: counts and amounts. */
const ADDITIVE_MEASURE = '1';
const RESULT_TYPES = ['1', '2', '3', '9'];
/** What an identifier must not hold, by the ruleset of the standard. */
const FORBIDDEN_IN_IDENTIFIER = /[/&|?\s]/;

/**
 * What the schema of IATI 2.03 lets pass although the standard does not: codes, numbers, years and orders.
 *
 * Shape   one issue a fault; `path` is identifier, result, indicator and place, as `XM-1-a > RES > RES-02 > 2014-12-31`.
 * Source  iatistandard.org, guidance and ruleset of version 2.03
 */
export function iatiIssues(activity: IatiActivity, asOfDay: string): Issue[] {
  const { identifier, reporter } = activity;
  const at = (rule: string, params: Record<string, string> = {}): Issue =>
    issueAt(identifier, finding(rule, params));
  return [
    ...(reporter.ref !== null && identifier.startsWith(`${reporter.ref}-`)
      ? []
      : [at('iati_identifier_prefix')]),
    ...(FORBIDDEN_IN_IDENTIFIER.test(identifier) ? [at('iati_identifier_characters')] : []),
    ...dateIssues(activity, asOfDay, at),
    ...activity.results.flatMap((result) => [
      ...(RESULT_TYPES.includes(result.type) ? [] : [at('iati_result_type', { type: result.type })]),
      ...(result.aggregates && result.indicators.some((indicator) => !indicator.aggregates)
        ? [at('iati_result_adds_what_cannot', { result: result.code })]
        : []),
      ...(result.indicators.length > 0 ? [] : [at('iati_result_empty', { result: result.code })]),
      ...result.indicators.flatMap((indicator) =>
        indicatorIssues(`${identifier} > ${result.code} > ${indicator.code}`, indicator),
      ),
    ]),
  ];
}

function dateIssues(
  { dates }: IatiActivity,
  asOfDay: string,
  at: (rule: string, params?: Record<string, string>) => Issue,
): Issue[] {
  const start = dates.find(({ type }) => type === '2');
  const end = dates.find(({ type }) => type !== '2');
  return [
    ...(start ? [] : [at('iati_start_missing')]),
    ...(start && end && start.day > end.day ? [at('iati_ends_before_start')] : []),
    ...dates.flatMap(({ type, day }) =>
      type !== '3' && day > asOfDay ? [at('iati_actual_date_in_future', { day })] : [],
    ),
  ];
}

function indicatorIssues(path: string, indicator: IatiIndicator): Issue[] {
  const at = (place: string, rule: string, params: Record<string, string> = {}): Issue =>
    issueAt(place === '' ? path : `${path} > ${place}`, finding(rule, params));
  const { measure, periods, baselines } = indicator;
  const isKnown = NUMERIC_MEASURES.includes(measure) || measure === QUALITATIVE;
  const values: [place: string, value: IatiValue][] = [
    ...baselines.map((value): [string, IatiValue] => [`baseline ${value.day}`, value]),
    ...periods.flatMap(({ ends, targets, actuals }) =>
      [...targets, ...actuals].map((value): [string, IatiValue] => [ends, value]),
    ),
  ];
  return [
    ...(isKnown ? [] : [at('', 'iati_measure_unknown', { measure })]),
    ...(indicator.aggregates && measure !== ADDITIVE_MEASURE
      ? [at('', 'iati_measure_cannot_add', { measure })]
      : []),
    ...(indicator.ascending !== null && measure === QUALITATIVE
      ? [at('', 'iati_words_have_no_direction')]
      : []),
    ...values.flatMap(([place, value]) => valueIssues(measure, value).map((rule) => at(place, rule))),
    ...baselines.flatMap(({ day }) =>
      baselineIssues(day, periods).map((rule) => at(`baseline ${day}`, rule)),
    ),
    ...periodIssues(periods).map(([place, rule]) => at(place, rule)),
  ];
}

/** A number where the measure asks for one, and none where it asks for words. */
export function valueIssues(measure: string, { value, comment, dimensions }: IatiValue): string[] {
  const names = dimensions.map(({ name }) => name);
  return [
    ...(measure === QUALITATIVE && value !== null ? ['iati_value_beside_words'] : []),
    ...(measure === QUALITATIVE && comment === null ? ['iati_words_missing'] : []),
    ...(measure !== QUALITATIVE && value === null ? ['iati_value_missing'] : []),
    ...(value !== null && !isDecimal(value) ? ['iati_value_not_numeric'] : []),
    ...(measure === '2' && value !== null && isDecimal(value) && Number(value) < 0
      ? ['iati_share_negative']
      : []),
    ...(new Set(names).size < names.length ? ['iati_dimension_twice'] : []),
  ];
}

function baselineIssues(day: string, periods: readonly IatiPeriod[]): string[] {
  if (parseIsoDate(day) === null) return ['iati_baseline_year'];
  const last = periods.findLast(({ targets, actuals }) => targets.length + actuals.length > 0);
  return last !== undefined && day > last.ends ? ['iati_baseline_after_periods'] : [];
}

/** Each period ends after it starts, they follow one another, and none is there twice. Calendars that change overlap. */
function periodIssues(periods: readonly IatiPeriod[]): [place: string, rule: string][] {
  return periods.flatMap((period, index): [string, string][] => {
    const before = periods[index - 1];
    const keys = (values: readonly IatiValue[]): string[] =>
      values.map(({ dimensions }) => JSON.stringify(dimensions));
    const repeats = (values: readonly IatiValue[]): boolean => new Set(keys(values)).size < values.length;
    return [
      ...(parseIsoDate(period.starts) !== null &&
      parseIsoDate(period.ends) !== null &&
      period.starts <= period.ends
        ? []
        : [[period.ends, 'iati_period_ends_before_start'] as [string, string]]),
      ...(before &&
      (before.starts > period.starts || (before.starts === period.starts && before.ends >= period.ends))
        ? [[period.ends, 'iati_periods_out_of_order'] as [string, string]]
        : []),
      ...(repeats(period.targets) || repeats(period.actuals)
        ? [[period.ends, 'iati_value_twice'] as [string, string]]
        : []),
    ];
  });
}
