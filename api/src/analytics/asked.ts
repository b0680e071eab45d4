import type { Indicator, IndicatorVersion } from '../framework/indicator.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import type { Round } from '../initiative/round.type.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { argumentIssue, Invalid } from '../refusals.js';
import { type Break, breaksOf, spansOf } from './definitions.rules.js';
import type { AskedRound, CellsQuestion } from './questions/cells.parameters.js';

/** Questions of this frequency are asked in survey years only. */
const SURVEY_YEARS = 'survey_years';

/** An indicator as an initiative's rounds ask it: which versions, from when on comparable, and what it is made of. */
export interface AskedIndicator {
  readonly indicator: Indicator;
  /** The definition held at the time asked about. */
  readonly version: IndicatorVersion;
  readonly rounds: readonly AskedRound[];
  readonly versions: readonly { readonly id: number; readonly span: number }[];
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

/** How the rounds ask an indicator. A derived one is asked where both of its parts are. */
export function asked(
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
  const topSpans = spansOf(top.versions);
  const bottomSpans = parts ? spansOf(parts.denominator.versions) : new Map<number, number>();
  const askedRounds = rounds.map((round): AskedRound => {
    const own = facts.versionFor(round, indicator);
    const topVersion = facts.versionFor(round, top);
    const bottomVersion = parts && facts.versionFor(round, parts.denominator);
    const isAsked = topVersion !== null && (parts === null || bottomVersion !== null);
    const isSurvey = [topVersion, bottomVersion].some((part) => part?.frequency === SURVEY_YEARS);
    return {
      id: round.id,
      number: own?.number ?? version.number,
      top: topVersion && (topSpans.get(topVersion.id) ?? null),
      bottom: bottomVersion && (bottomSpans.get(bottomVersion.id) ?? null),
      due: isAsked && (!isSurvey || round.surveyYear),
    };
  });
  const concerned = parts ? [indicator, parts.numerator, parts.denominator] : [indicator];
  return {
    indicator,
    version,
    rounds: askedRounds,
    versions: [...topSpans, ...bottomSpans].map(([id, span]) => ({ id, span })),
    breaks: concerned
      .flatMap((one) => breaksIn(facts, one, rounds))
      .sort((one, other) => one.year - other.year || one.toVersion - other.toVersion),
    parts,
  };
}

function breaksIn(facts: ReferenceFacts, indicator: Indicator, rounds: readonly Round[]): Break[] {
  const versions = rounds.flatMap((round) => {
    const version = facts.versionFor(round, indicator);
    return version ? [{ year: round.programmeYear, version }] : [];
  });
  return breaksOf(versions, indicator.versions);
}

/** What the cells of an asked indicator are read with, apart from scope and panel. */
export function cellsQuestion(
  of: AskedIndicator,
): Pick<CellsQuestion, 'rounds' | 'versions' | 'shape' | 'indicatorId' | 'derived' | 'isScore'> {
  const { parts, version } = of;
  return {
    rounds: of.rounds,
    versions: of.versions,
    shape: parts ? 'derived' : 'entered',
    indicatorId: (parts?.numerator ?? of.indicator).id,
    derived: parts && {
      denominatorId: parts.denominator.id,
      multiplier: version.multiplier,
      // Only sums need one currency; a unit's own quotient is the same in any.
      converts: version.aggregation === 'pooled',
    },
    isScore: version.aggregation === 'distribution',
  };
}
