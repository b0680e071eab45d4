import type { Indicator, IndicatorVersion } from '../framework/indicator.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import type { Round } from '../initiative/round.type.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { argumentIssue, Invalid } from '../refusals.js';
import { type Break, breaksOf, spansOf } from './definitions.rules.js';
import type { AskedRound, ValuesQuestion } from './questions/values.parameters.js';

/** Questions of this frequency are asked in survey years only. */
const SURVEY_YEARS = 'survey_years';

/** Whether a question is asked in survey years only. */
export const isSurveyOnly = ({ frequency }: Pick<IndicatorVersion, 'frequency'>): boolean =>
  frequency === SURVEY_YEARS;

/** An indicator as an initiative's rounds ask it: which versions, what can be compared with them, what it is made of. */
export interface AskedIndicator {
  readonly indicator: Indicator;
  /** The definition held at the time asked about. */
  readonly version: IndicatorVersion;
  /** For every round, in order, how it is asked there. */
  readonly rounds: readonly AskedRound[];
  /** Number of the version shown for each round, and whether members owe an answer in it. */
  readonly numbers: readonly number[];
  readonly due: readonly boolean[];
  readonly breaks: readonly Break[];
  readonly parts: { readonly numerator: Indicator; readonly denominator: Indicator } | null;
}

/**
 * The rounds of an initiative whose programme year had begun by then, within the years asked for.
 *
 * Errors  Invalid when the years run backwards.
 */
export function roundsBetween(
  facts: ReferenceFacts,
  initiative: Initiative,
  asOf: string,
  fromYear?: number | null,
  toYear?: number | null,
): Round[] {
  if (fromYear != null && toYear != null && fromYear > toYear) {
    throw new Invalid('The first year lies after the last.', [
      argumentIssue('fromYear', 'years_backwards', { fromYear: String(fromYear), toYear: String(toYear) }),
    ]);
  }
  return facts
    .roundsOf(initiative)
    .filter(
      ({ programmeYear, programmeStarts }) =>
        programmeStarts <= asOf &&
        programmeYear >= (fromYear ?? -Infinity) &&
        programmeYear <= (toYear ?? Infinity),
    );
}

/** Indicators that any of the rounds asks, in the order of the framework. */
export const askedIndicators = (facts: ReferenceFacts, rounds: readonly Round[]): Indicator[] =>
  facts.indicators.filter((indicator) => rounds.some((round) => facts.itemFor(round, indicator)));

/** What was worked out once for the facts of one moment; it goes when they go. */
const known = new WeakMap<ReferenceFacts, Map<string, AskedIndicator>>();

/** How the rounds ask an indicator. A derived one is asked where both of its parts are. */
export function asked(
  facts: ReferenceFacts,
  indicator: Indicator,
  rounds: readonly Round[],
  asOf: string,
): AskedIndicator {
  const ofMoment = known.get(facts) ?? new Map<string, AskedIndicator>();
  known.set(facts, ofMoment);
  const version = facts.currentVersion(indicator, asOf);
  const key = `${version.id}|${rounds[0]?.id}|${rounds.length}`;
  const found = ofMoment.get(key) ?? workedOut(facts, indicator, rounds, asOf);
  ofMoment.set(key, found);
  return found;
}

function workedOut(
  facts: ReferenceFacts,
  indicator: Indicator,
  rounds: readonly Round[],
  asOf: string,
): AskedIndicator {
  const version = facts.currentVersion(indicator, asOf);
  const parts =
    version.numeratorId !== null && version.denominatorId !== null
      ? {
          numerator: facts.indicatorById(version.numeratorId),
          denominator: facts.indicatorById(version.denominatorId),
        }
      : null;
  const top = parts?.numerator ?? indicator;
  const concerned = parts ? [indicator, parts.numerator, parts.denominator] : [indicator];
  const isSurvey = [top, ...(parts ? [parts.denominator] : [])].some((part) =>
    isSurveyOnly(facts.currentVersion(part, asOf)),
  );
  const topAsked = rounds.map((round) => facts.versionFor(round, top));
  const bottomAsked = rounds.map((round) => parts && facts.versionFor(round, parts.denominator));
  const comparableTo = comparableVersions(top);
  const comparableToBottom = parts ? comparableVersions(parts.denominator) : () => [];
  return {
    indicator,
    version,
    rounds: rounds.map((round, i): AskedRound => ({
      i,
      starts: round.programmeStarts,
      ends: round.programmeEnds,
      version: topAsked[i]?.id ?? null,
      comparable: comparableTo(topAsked[i]?.id),
      bottomVersion: bottomAsked[i]?.id ?? null,
      bottomComparable: comparableToBottom(bottomAsked[i]?.id),
    })),
    numbers: rounds.map((round) => facts.versionFor(round, indicator)?.number ?? version.number),
    due: rounds.map(
      (round, i) =>
        topAsked[i] != null && (parts === null || bottomAsked[i] != null) && (!isSurvey || round.surveyYear),
    ),
    breaks: concerned
      .flatMap((one) => breaksIn(facts, one, rounds))
      .sort((one, other) => one.year - other.year || one.toVersion - other.toVersion),
    parts,
  };
}

/** The versions in one comparable span with a given one; none for a version that is not asked. */
function comparableVersions({ versions }: Indicator): (version: number | undefined) => number[] {
  const spans = spansOf(versions);
  return (version) =>
    version === undefined
      ? []
      : [...spans].filter(([, span]) => span === spans.get(version)).map(([id]) => id);
}

function breaksIn(facts: ReferenceFacts, indicator: Indicator, rounds: readonly Round[]): Break[] {
  const versions = rounds.flatMap((round) => {
    const version = facts.versionFor(round, indicator);
    return version ? [{ year: round.programmeYear, version }] : [];
  });
  return breaksOf(versions, indicator.versions);
}

/** What the values of an asked indicator are read with, apart from the panel and the currency. */
export function valuesOf(
  of: AskedIndicator,
): Pick<ValuesQuestion, 'rounds' | 'shape' | 'indicatorId' | 'denominatorId' | 'multiplier'> {
  const { parts, version, rounds, indicator } = of;
  if (!parts) {
    const shape = version.valueType === 'currency' ? 'enteredMoney' : 'entered';
    return { rounds, shape, indicatorId: indicator.id, denominatorId: null, multiplier: null };
  }
  const isMoney = parts.numerator.current.valueType === 'currency';
  return {
    rounds,
    // Only sums need one currency; a unit's own quotient is the same in any.
    shape: isMoney && version.aggregation === 'pooled' ? 'derivedMoney' : 'derived',
    indicatorId: parts.numerator.id,
    denominatorId: parts.denominator.id,
    multiplier: version.multiplier,
  };
}
