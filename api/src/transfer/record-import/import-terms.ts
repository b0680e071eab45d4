import { finding, LANGUAGES } from '@kipimo/shared';
import type { Indicator, IndicatorVersion } from '../../framework/indicator.type.js';
import type { ReportingPeriod } from '../../initiative/calendar.type.js';
import type { Initiative } from '../../initiative/initiative.type.js';
import type { ReferenceFacts } from '../../reference/reference-facts.js';
import type { Institution } from '../../unit/institution.type.js';
import type { Read } from './declared-forms.rules.js';

/** A word without case, accents and signs, so that names are found as people write them. */
export const foldedName = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** What the words of a file mean in one initiative. */
export class ImportTerms {
  private readonly units = new Map<string, Set<Institution>>();
  private readonly indicators = new Map<string, Set<Indicator>>();

  constructor(
    private readonly facts: ReferenceFacts,
    private readonly initiative: Initiative,
  ) {
    for (const { unit } of facts.panel(initiative)) {
      const words = [
        unit.code,
        unit.name,
        unit.acronym,
        ...unit.names.flatMap(({ name, acronym }) => [name, acronym]),
      ];
      for (const word of words) if (word) put(this.units, foldedName(word), unit);
    }
    for (const indicator of facts.indicators) {
      const names = indicator.versions.flatMap(({ name }) => LANGUAGES.map((language) => name[language]));
      for (const word of [indicator.code, ...names])
        if (word) put(this.indicators, foldedName(word), indicator);
    }
  }

  /** A member, by its code or by a name or acronym that it ever had. */
  institution(word: string): Read<Institution> {
    return only(this.units, word, 'import_institution', ({ code }) => code);
  }

  /** An indicator, by its code or by its name in any language. */
  indicator(word: string): Read<Indicator> {
    return only(this.indicators, word, 'import_indicator', ({ code }) => code);
  }

  /** The period of the unit's own calendar that ends in a year, or that holds a day. */
  period(
    unit: Institution,
    when: { readonly year: number } | { readonly day: string },
  ): Read<ReportingPeriod> {
    const calendar = unit.calendarCode ?? this.initiative.calendarCode;
    const periods = calendar === null ? [] : this.facts.periodsOf(calendar);
    const found =
      'year' in when
        ? periods.filter(({ ends }) => Number(ends.slice(0, 4)) === when.year)
        : periods.filter(({ starts, ends }) => starts <= when.day && when.day <= ends);
    const word = 'year' in when ? String(when.year) : when.day;
    const [period, second] = found;
    if (!period) return { found: finding('import_period_unknown', { value: word }) };
    return second ? { found: finding('import_period_ambiguous', { value: word }) } : { value: period };
  }

  /** The period of that label in the unit's calendar. */
  labelled(unit: Institution, label: string): ReportingPeriod | null {
    const calendar = unit.calendarCode ?? this.initiative.calendarCode;
    const periods = calendar === null ? [] : this.facts.periodsOf(calendar);
    return periods.find((period) => foldedName(period.label) === foldedName(label)) ?? null;
  }

  /** The definition that the round of a period asks; before the first round the first one, after the last the last. */
  version(indicator: Indicator, period: ReportingPeriod): { version: IndicatorVersion; hasRound: boolean } {
    const rounds = this.facts.roundsOf(this.initiative);
    const round = rounds.find(
      ({ programmeStarts, programmeEnds }) => programmeStarts <= period.ends && period.ends <= programmeEnds,
    );
    const asked = round && this.facts.versionFor(round, indicator);
    const isBefore = rounds[0] !== undefined && period.ends < rounds[0].programmeStarts;
    const standIn = isBefore ? (indicator.versions[0] ?? indicator.current) : indicator.current;
    return { version: asked ?? standIn, hasRound: asked != null };
  }

  currency(code: string): boolean {
    return this.facts.hasCurrency(code);
  }
}

function put<Thing>(map: Map<string, Set<Thing>>, key: string, thing: Thing): void {
  map.set(key, (map.get(key) ?? new Set()).add(thing));
}

function only<Thing>(
  map: ReadonlyMap<string, ReadonlySet<Thing>>,
  word: string,
  rule: string,
  nameOf: (thing: Thing) => string,
): Read<Thing> {
  const found = [...(map.get(foldedName(word)) ?? [])];
  const [thing] = found;
  if (thing === undefined) return { found: finding(`${rule}_unknown`, { value: word }) };
  if (found.length === 1) return { value: thing };
  return { found: finding(`${rule}_ambiguous`, { value: word, candidates: found.map(nameOf).join(', ') }) };
}
