// Long because every look-up of the facts of one moment stands in one class.
import type { CapacityDomain } from '../framework/capacity-domain.type.js';
import type { Framework, FrameworkItem, FrameworkVersion } from '../framework/framework.type.js';
import type { Indicator, IndicatorVersion } from '../framework/indicator.type.js';
import { textOf, type Text } from '../graphql/text.type.js';
import type { ReportingPeriod } from '../initiative/calendar.type.js';
import type { Cohort } from '../initiative/cohort.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import type { Membership } from '../initiative/membership.type.js';
import type { Round } from '../initiative/round.type.js';
import { NotFound } from '../refusals.js';
import type { Country } from '../unit/country.type.js';
import type { Currency } from '../unit/currency.type.js';
import type { DatedName, Institution } from '../unit/institution.type.js';
import type { Region } from '../unit/region.type.js';
import type { CohortDirectory } from './cohort-directory.js';
import { holdsOn } from './dates.js';
import { frameworkDirectory } from './framework-directory.js';
import { initiativeDirectory } from './initiative-directory.js';
import { type PanelFilter, type PanelMember, panelOf } from './panel.js';
import type { DayRange, MembershipRow, ReferenceRows } from './reference-rows.js';
import { unitDirectory } from './unit-directory.js';

/** A published series of exchange rates; the rates themselves stay in the database. */
export interface RateSetFacts {
  readonly code: string;
  readonly title: string;
  readonly source: string;
  readonly licence: string;
  readonly method: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A context series without its values, which stay in the database. */
export interface SeriesFacts {
  readonly code: string;
  readonly name: Text;
  readonly unit: string;
  readonly source: string;
  readonly licence: string;
}

/** A named import through which settled data came in. */
export interface ImportBatchFacts {
  readonly id: number;
  readonly name: string;
  readonly origin: 'import' | 'demonstration';
  readonly backdates: boolean;
  readonly importedAt: string;
}

/** Panels that were asked for lately; they are asked for again with every question about the same members. */
const KEPT_PANELS = 200;

/**
 * All reference facts of one moment. Nothing in it ever changes: a change of the tables gives a new one.
 *
 * Errors  look-ups by code or id throw NotFound, those that answer null say so.
 */
export class ReferenceFacts {
  private readonly panels = new Map<string, readonly PanelMember[]>();

  private readonly places;
  private readonly asked;
  private readonly support;
  private readonly extensions: ReadonlyMap<string, string>;
  private readonly batches: readonly ImportBatchFacts[];
  readonly initiatives: readonly Initiative[];
  readonly units: readonly Institution[];
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly frameworks: readonly Framework[];
  readonly domains: readonly CapacityDomain[];
  readonly indicators: readonly Indicator[];
  readonly rateSets: readonly RateSetFacts[];
  readonly contextSeries: readonly SeriesFacts[];

  constructor(rows: ReferenceRows) {
    this.places = unitDirectory(rows);
    this.asked = frameworkDirectory(rows);
    this.support = initiativeDirectory(rows, this.places, this.asked);
    this.initiatives = [...this.support.initiativesById.values()];
    this.units = [...this.places.unitsById.values()];
    this.countries = [...this.places.countries.values()];
    this.regions = [...this.places.regions.values()];
    this.frameworks = [...this.asked.frameworks.values()];
    this.domains = [...this.asked.domains.values()];
    this.indicators = [...this.asked.indicatorsById.values()];
    this.extensions = new Map(rows.extensions.map((row) => [`${row.round_id}:${row.unit_id}`, row.until]));
    this.rateSets = rows.rateSets.map(({ first_year, last_year, ...set }) => ({
      ...set,
      firstYear: first_year,
      lastYear: last_year,
    }));
    this.contextSeries = rows.series.map((series) => ({ ...series, name: textOf(series.name) }));
    this.batches = rows.imports.map(({ imported_at, ...batch }) => ({ ...batch, importedAt: imported_at }));
  }

  initiative(code: string): Initiative {
    return found(this.support.initiativesByCode.get(code), `Initiative "${code}"`);
  }

  initiativeById(id: number): Initiative {
    return found(this.support.initiativesById.get(id), 'The initiative');
  }

  unit(code: string): Institution {
    return found(this.places.unitsByCode.get(code), `Institution "${code}"`);
  }

  unitById(id: number): Institution {
    return found(this.places.unitsById.get(id), 'The institution');
  }

  indicator(code: string): Indicator {
    return found(this.asked.indicatorsByCode.get(code), `Indicator "${code}"`);
  }

  indicatorById(id: number): Indicator {
    return found(this.asked.indicatorsById.get(id), 'The indicator');
  }

  versionById(id: number): IndicatorVersion {
    return found(this.asked.versionsById.get(id), 'The version of the indicator');
  }

  domain(code: string): CapacityDomain {
    return found(this.asked.domains.get(code), `Capacity domain "${code}"`);
  }

  framework(code: string): Framework {
    return found(this.asked.frameworks.get(code), `Framework "${code}"`);
  }

  frameworkVersionById(id: number): FrameworkVersion {
    return found(this.asked.frameworkVersionsById.get(id), 'The version of the framework');
  }

  round(code: string): Round {
    return found(this.support.roundsByCode.get(code), `Round "${code}"`);
  }

  roundById(id: number): Round {
    return found(this.support.roundsById.get(id), 'The round');
  }

  cohort(code: string): Cohort {
    return found(this.support.cohorts.current(code) ?? undefined, `Cohort "${code}"`);
  }

  /** A cohort as it was held at a time; before its first version as the first one says. */
  cohortAt(code: string, asOf: string | null): Cohort {
    return found(this.support.cohorts.at(code, asOf) ?? undefined, `Cohort "${code}"`);
  }

  /** The groups of institutions, with what a new one would give. */
  get cohorts(): CohortDirectory {
    return this.support.cohorts;
  }

  country(iso3: string): Country {
    return found(this.places.countries.get(iso3.toUpperCase()), `Country "${iso3}"`);
  }

  region(code: string): Region {
    return found(this.places.regions.get(code), `Region "${code}"`);
  }

  currency(code: string): Currency {
    return found(this.places.currencies.get(code), `Currency "${code}"`);
  }

  hasCurrency(code: string): boolean {
    return this.places.currencies.has(code);
  }

  /** Every period of a calendar, oldest first. */
  periodsOf(calendarCode: string): readonly ReportingPeriod[] {
    return this.support.periodsOf.get(calendarCode) ?? [];
  }

  periodById(id: number): ReportingPeriod {
    return found(this.support.periodsById.get(id), 'The period');
  }

  /** The set of exchange rates of that name, or the first one; null when none is loaded. */
  rateSet(code?: string): RateSetFacts | null {
    const first = this.rateSets[0] ?? null;
    return code === undefined
      ? first
      : found(
          this.rateSets.find((set) => set.code === code),
          `Rate set "${code}"`,
        );
  }

  /** Named imports, oldest first. */
  importBatches(): readonly ImportBatchFacts[] {
    return this.batches;
  }

  /** The name that a unit had on a day; on days that no name is known for, the newest one. */
  nameAt(unit: Institution, day: string): Pick<DatedName, 'name' | 'acronym'> {
    const spells = this.places.nameSpells.get(unit.id) ?? [];
    return spells.find(({ range }) => range !== null && holdsOn(range, day))?.name ?? unit;
  }

  /** Memberships of a unit as they are held now, by initiative and time. */
  membershipsOf(unit: Institution): readonly Membership[] {
    return this.support.membershipsOf.get(unit.id) ?? [];
  }

  /** Every spell of membership in an initiative that was ever recorded. */
  spellsOf(initiative: Initiative): readonly MembershipRow[] {
    return this.support.spellsOf.get(initiative.id) ?? [];
  }

  /** Rounds of an initiative by programme year. */
  roundsOf(initiative: Initiative): readonly Round[] {
    return this.support.roundsOf.get(initiative.id) ?? [];
  }

  /** Cohorts of an initiative that are listed for everybody, at a time or now. */
  cohortsOf(initiative: Initiative, asOf: string | null = null): readonly Cohort[] {
    return this.support.cohorts.listedOf(initiative.id, asOf);
  }

  /**
   * The newest version that was held at a time, or now, of those that rounds ask. Before its first: the first, which is
   * all there is to say.
   */
  currentVersion(indicator: Indicator, asOf?: string | null): IndicatorVersion {
    if (asOf == null) return indicator.current;
    const held = indicator.versions.findLast(
      ({ number, recordedFrom, recordedUntil }) =>
        number <= indicator.current.number &&
        recordedFrom <= asOf &&
        (recordedUntil === null || asOf < recordedUntil),
    );
    return held ?? indicator.versions[0] ?? indicator.current;
  }

  /** How a round asks an indicator; null when it does not ask it. */
  itemFor(round: Round, indicator: Indicator): FrameworkItem | null {
    return this.asked.itemsOf.get(round.frameworkVersionId)?.get(indicator.id) ?? null;
  }

  /** The version of an indicator that a round asks; null when it does not ask it. */
  versionFor(round: Round, indicator: Indicator): IndicatorVersion | null {
    return this.itemFor(round, indicator)?.version ?? null;
  }

  /**
   * The period that a unit reports on in a round: the last one of its calendar that ends in the programme year.
   *
   * Gaps  the initiative's calendar stands in for a unit without one; null when the calendar has no such period.
   */
  periodOf(unit: Institution, round: Round): ReportingPeriod | null {
    const calendar = unit.calendarCode ?? round.initiative.calendarCode;
    if (calendar === null) return null;
    const within = ({ ends }: ReportingPeriod): boolean =>
      ends >= round.programmeStarts && ends <= round.programmeEnds;
    return this.support.periodsOf.get(calendar)?.findLast(within) ?? null;
  }

  /** The last day of a unit's extension in a round; null when it has none. */
  extensionOf(round: Round, unit: Institution): string | null {
    return this.extensions.get(`${round.id}:${unit.id}`) ?? null;
  }

  /**
   * Who belongs to an initiative and when, as it was held at a time or is now.
   *
   * Errors  NotFound for any code in the filter that does not exist.
   */
  panel(
    initiative: Initiative,
    who: PanelFilter | null = null,
    asOf: string | null = null,
  ): readonly PanelMember[] {
    const key = JSON.stringify([
      initiative.id,
      who?.countries,
      who?.regions,
      who?.institutions,
      who?.cohorts,
      asOf,
    ]);
    const known = this.panels.get(key);
    if (known) return known;
    if (this.panels.size >= KEPT_PANELS) this.panels.clear();
    const made = this.panelFor(initiative, who, asOf);
    this.panels.set(key, made);
    return made;
  }

  private panelFor(
    initiative: Initiative,
    who: PanelFilter | null,
    asOf: string | null,
  ): readonly PanelMember[] {
    const countries = chosenCodes(who?.countries, (code) => this.country(code).iso3);
    const regions = chosenCodes(who?.regions, (code) => this.region(code).code);
    const institutions = chosenCodes(who?.institutions, (code) => this.unit(code).code);
    const cohorts = chosenCodes(who?.cohorts, (code) => this.cohort(code).code);
    const chosen = (unit: Institution): boolean =>
      (!countries || countries.has(unit.iso3 ?? '')) &&
      (!regions || regions.has(unit.regionCode ?? '')) &&
      (!institutions || institutions.has(unit.code));
    const allowed = (unitId: number): readonly DayRange[] | null =>
      cohorts && [...cohorts].flatMap((code) => this.support.cohorts.timesOf(code, unitId, asOf));
    return panelOf(this.spellsOf(initiative), this.places.unitsById, asOf, chosen, allowed);
  }
}

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new NotFound(what);
  return thing;
}

/** The codes of a filter, each checked; null when the filter is empty. */
function chosenCodes(
  codes: readonly string[] | null | undefined,
  checked: (code: string) => string,
): ReadonlySet<string> | null {
  return codes?.length ? new Set(codes.map(checked)) : null;
}
