import { ABSENCE_LABELS, parseSlice } from '@kipimo/shared';
import type { IndicatorVersion } from '../../framework/indicator.type.js';
import type {
  IatiBaseline,
  IatiDimension,
  IatiDocument,
  IatiIndicator,
  IatiPeriod,
  IatiValue,
  Narrative,
} from './iati-model.js';
import type { ReportedValue } from './iati-values.js';
import { inEach, SENTENCES, together } from './iati-words.js';

/** What was agreed for one definition in one currency. */
export interface AgreedValue {
  readonly version: IndicatorVersion;
  readonly currency: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly day: string;
  readonly value: string;
  readonly isIllustrative: boolean;
}

export interface IndicatorFacts {
  readonly values: readonly ReportedValue[];
  readonly targets: readonly AgreedValue[];
  readonly baselines: readonly AgreedValue[];
  readonly documents: ReadonlyMap<number, readonly IatiDocument[]>;
  readonly uriOf: (code: string) => string | null;
}

/** Codelist IndicatorMeasure, where a definition does not name its own. */
const MEASURES: Readonly<Record<string, string>> = {
  count: '1',
  currency: '1',
  ratio: '1',
  share: '2',
  yes_no: '3',
  score: '4',
  narrative: '5',
};
const QUALITATIVE = '5';

/**
 * The indicators of one activity: one for each definition and currency that has values or targets.
 *
 * Shape    by code, version and currency. Values of other raters than the institution carry the dimension `rater`.
 * Missing  a named absence has no place among actuals; the description of the indicator names it.
 */
export function iatiIndicators(
  facts: IndicatorFacts,
): (IatiIndicator & { readonly version: IndicatorVersion })[] {
  const groups = new Map<string, { version: IndicatorVersion; currency: string | null }>();
  for (const { version, currency } of [...facts.values, ...facts.targets, ...facts.baselines]) {
    groups.set(groupKey(version, currency), { version, currency });
  }
  // Absences have no currency: they are told beside the money, not as an indicator of their own.
  const paid = new Set(
    [...groups.values()].flatMap(({ version, currency }) => (currency ? [version.id] : [])),
  );
  return [...groups.values()]
    .filter(({ version, currency }) => currency !== null || !paid.has(version.id))
    .sort(
      (one, other) =>
        one.version.indicator.localeCompare(other.version.indicator, 'en') ||
        one.version.number - other.version.number ||
        (one.currency ?? '').localeCompare(other.currency ?? '', 'en'),
    )
    .map((group) => ({ ...iatiIndicator(group, facts), version: group.version }));
}

const groupKey = (version: IndicatorVersion, currency: string | null): string =>
  `${version.id}|${currency ?? ''}`;

function iatiIndicator(
  { version, currency }: { version: IndicatorVersion; currency: string | null },
  facts: IndicatorFacts,
): IatiIndicator {
  const measure = version.iatiMeasure ?? MEASURES[version.valueType] ?? '1';
  const isOurs = (one: { version: IndicatorVersion; currency: string | null }): boolean =>
    one.version.id === version.id && one.currency === currency;
  const held = facts.values.filter((value) => value.absence === null && isOurs(value));
  const absences = facts.values.filter((value) => value.absence !== null && value.version.id === version.id);
  const suffix = currency ?? (version.number > 1 ? `v${version.number}` : null);
  return {
    code: version.indicator,
    uri: facts.uriOf(version.indicator),
    measure,
    ascending:
      version.direction === 'none' || measure === QUALITATIVE ? null : version.direction === 'higher',
    aggregates: version.aggregation === 'sum' && version.valueType === 'count',
    title: suffix === null ? version.name : (together([version.name, { en: `(${suffix})` }]) ?? version.name),
    description: together([version.definition, ...absentWords(absences)]) ?? version.definition,
    baselines: baselinesOf(held, facts.baselines.filter(isOurs), measure, facts),
    periods: periodsOf(held, facts.targets.filter(isOurs), measure, facts),
  };
}

function periodsOf(
  values: readonly ReportedValue[],
  targets: readonly AgreedValue[],
  measure: string,
  facts: IndicatorFacts,
): IatiPeriod[] {
  const spans = new Map(
    [...values, ...targets].map(({ starts, ends }) => [`${starts}|${ends}`, { starts, ends }]),
  );
  return [...spans.values()]
    .sort((one, other) => one.starts.localeCompare(other.starts) || one.ends.localeCompare(other.ends))
    .map(({ starts, ends }) => {
      const isHere = (one: { starts: string; ends: string }): boolean =>
        one.starts === starts && one.ends === ends;
      return {
        starts,
        ends,
        // Of several steps within a period, the last is what the period aims at.
        targets: targets
          .filter(isHere)
          .slice(-1)
          .map((target) => agreed(target, SENTENCES.agreedTarget)),
        actuals: values.filter(isHere).map((value) => actual(value, measure, facts, [])),
      };
    });
}

/** What was agreed; without an agreement the first accepted values under the definition, parts beside the total. */
function baselinesOf(
  values: readonly ReportedValue[],
  signed: readonly AgreedValue[],
  measure: string,
  facts: IndicatorFacts,
): IatiBaseline[] {
  const [baseline] = signed;
  if (baseline) return [{ ...agreed(baseline, SENTENCES.agreedBaseline), day: baseline.day }];
  if (measure === QUALITATIVE) return [];
  const own = values
    .filter(({ rater }) => rater === 'self')
    .sort((one, other) => one.ends.localeCompare(other.ends));
  const first = own.find(({ slice }) => slice === '') ?? own[0];
  if (!first) return [];
  return own
    .filter(({ starts, ends }) => starts === first.starts && ends === first.ends)
    .map((value) => ({ ...actual(value, measure, facts, [SENTENCES.firstValue]), day: value.ends }));
}

function agreed({ value, isIllustrative }: AgreedValue, sentence: Narrative): IatiValue {
  const comment = together([sentence, ...(isIllustrative ? [SENTENCES.illustrative] : [])]);
  return { value, dimensions: [], documents: [], comment };
}

function actual(
  value: ReportedValue,
  measure: string,
  facts: IndicatorFacts,
  sentences: readonly Narrative[],
): IatiValue {
  const { version, text } = value;
  const said = [
    ...[text, value.note].flatMap((words) => (words === null ? [] : [{ en: words }])),
    ...sentences,
    ...(value.observation === null
      ? [
          inEach(
            (language) =>
              ({
                en: `Computed from ${version.numerator} and ${version.denominator}.`,
                fr: `Calculé à partir de ${version.numerator} et ${version.denominator}.`,
                es: `Calculado a partir de ${version.numerator} y ${version.denominator}.`,
              })[language],
          ),
        ]
      : []),
    ...(value.isIllustrative ? [SENTENCES.illustrative] : []),
  ];
  return {
    value: measure === QUALITATIVE ? null : value.value,
    dimensions: dimensionsOf(value),
    documents: value.observation === null ? [] : (facts.documents.get(value.observation) ?? []),
    comment: together(said),
  };
}

const dimensionsOf = ({ slice, rater }: ReportedValue): IatiDimension[] => [
  ...Object.entries(parseSlice(slice) ?? { breakdown: slice }).map(([name, value]) => ({ name, value })),
  ...(rater === 'self' ? [] : [{ name: 'rater', value: rater }]),
];

const NO_VALUE = { en: 'No value:', fr: 'Sans valeur :', es: 'Sin valor:' };

/** Which periods have a reason instead of a value, as a sentence. */
function absentWords(absences: readonly ReportedValue[]): Narrative[] {
  if (absences.length === 0) return [];
  const sorted = absences.toSorted(
    (one, other) => one.ends.localeCompare(other.ends) || one.slice.localeCompare(other.slice),
  );
  return [
    inEach((language) => {
      const parts = sorted.map(({ starts, ends, slice, rater, absence }) => {
        const label = ABSENCE_LABELS[absence ?? 'not_collected'][language];
        const where = [slice, rater === 'self' ? '' : rater].filter((word) => word !== '').join(', ');
        return `${starts}/${ends}${where === '' ? '' : ` [${where}]`} (${label})`;
      });
      return `${NO_VALUE[language]} ${parts.join('; ')}.`;
    }),
  ];
}
