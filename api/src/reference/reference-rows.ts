import type { LanguageCode, StoredText } from '../graphql/text.type.js';
import type {
  AggregationCode,
  BasisCode,
  ChangeClassCode,
  DirectionCode,
  ValueTypeCode,
} from '../framework/framework.codes.js';
import type { DatesKnown } from '../initiative/membership.type.js';
import type { ConfidenceCode } from '../unit/confidence.js';
import type { CohortMemberRow, CohortRow, CohortVersionMemberRow, CohortVersionRow } from './cohort-rows.js';

interface Founded {
  readonly confidence: ConfidenceCode;
  readonly source: string;
}

/** Bounds of a range of days: null where unbounded; `before` is the first day that is no longer in it. */
export interface DayRange {
  readonly from: string | null;
  readonly before: string | null;
}

export interface RegionRow {
  readonly code: string;
  readonly name: StoredText;
}

export interface CurrencyRow {
  readonly code: string;
  readonly name: string;
  readonly minor_unit: number;
}

export interface CountryRow {
  readonly iso3: string;
  readonly iso2: string;
  readonly name: StoredText;
  readonly region_code: string;
  readonly currency_code: string;
  readonly languages: string;
  readonly capital: string | null;
}

export interface UnitRow extends Founded {
  readonly id: number;
  readonly code: string;
  readonly kind: string;
  readonly iso3: string | null;
  readonly calendar_code: string | null;
  readonly city: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly working_languages: LanguageCode[] | null;
  readonly founded_year: number | null;
  readonly website: string | null;
  readonly notes: string | null;
}

export interface UnitNameRow extends Founded, DayRange {
  readonly unit_id: number;
  readonly name: string;
  readonly acronym: string | null;
  readonly undated: boolean;
}

export interface SuccessorRow extends Founded {
  readonly unit_id: number;
  readonly successor_unit_id: number | null;
  readonly successor_name: string;
  readonly kind: string;
  readonly happened_on: string | null;
}

export interface IdentifierRow {
  readonly unit_id: number;
  readonly scheme: string;
  readonly value: string;
  readonly source: string;
}

export interface DomainRow {
  readonly code: string;
  readonly position: number;
  readonly name: StoredText;
}

export interface IndicatorRow {
  readonly id: number;
  readonly code: string;
  readonly domain_code: string;
}

export interface IndicatorVersionRow {
  readonly id: number;
  readonly indicator_id: number;
  readonly number: number;
  readonly name: StoredText;
  readonly definition: StoredText;
  readonly help: StoredText | null;
  readonly value_type: ValueTypeCode;
  readonly basis: BasisCode;
  readonly unit: string;
  readonly direction: DirectionCode;
  readonly aggregation: AggregationCode;
  readonly decimals: number;
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly numerator_indicator_id: number | null;
  readonly denominator_indicator_id: number | null;
  readonly multiplier: string;
  readonly disaggregations: string[];
  readonly how_measured: string;
  readonly evidence_rule: string;
  readonly frequency: string;
  readonly iati_result_type: string | null;
  readonly iati_measure: string | null;
  readonly source: string;
  readonly change_class: ChangeClassCode | null;
  readonly change_note: StoredText | null;
  readonly bridge: StoredText | null;
  readonly translations_drafted: LanguageCode[];
  readonly translations_stale: LanguageCode[];
  readonly recorded_from: string;
  readonly recorded_until: string | null;
}

export interface FrameworkRow {
  readonly code: string;
  readonly name: StoredText;
}

export interface FrameworkVersionRow {
  readonly id: number;
  readonly framework_code: string;
  readonly number: number;
  readonly note: StoredText | null;
  readonly initiative_id: number | null;
  readonly from_year: number | null;
}

export interface FrameworkItemRow {
  readonly framework_version_id: number;
  readonly indicator_version_id: number;
  readonly position: number;
  readonly required: boolean;
}

export interface CalendarRow {
  readonly code: string;
  readonly name: StoredText;
  readonly confidence: ConfidenceCode;
}

export interface PeriodRow {
  readonly id: number;
  readonly calendar_code: string;
  readonly label: string;
  readonly starts: string;
  readonly ends: string;
}

/** A published figure as the loader stores it. */
export interface StoredCount {
  readonly asOf: string | null;
  readonly measure: StoredText;
  readonly value: string;
  readonly unit: StoredText;
  readonly source: string;
}

export interface InitiativeRow extends Founded {
  readonly id: number;
  readonly code: string;
  readonly name: StoredText;
  readonly modality: string;
  readonly start_year: number | null;
  readonly end_year: number | null;
  readonly description: StoredText;
  readonly facts: { readonly counts?: readonly StoredCount[] };
  readonly currency_code: string | null;
  readonly calendar_code: string | null;
}

export interface MembershipRow extends Founded, DayRange {
  readonly unit_id: number;
  readonly initiative_id: number;
  readonly role: string;
  readonly dates_known: DatesKnown;
  readonly reason: string | null;
  readonly demonstration: boolean;
  readonly recorded_from: string | null;
  readonly recorded_until: string | null;
}

export interface RoundRow {
  readonly id: number;
  readonly code: string;
  readonly initiative_id: number;
  readonly programme_year: number;
  readonly programme_starts: string;
  readonly programme_ends: string;
  readonly framework_version_id: number;
  readonly survey_year: boolean;
  readonly opens: string;
  readonly due: string;
  readonly grace_until: string;
  readonly closes: string | null;
  readonly published: boolean;
  readonly demonstration: boolean;
}

export interface ExtensionRow {
  readonly round_id: number;
  readonly unit_id: number;
  readonly until: string;
}

export interface RateSetRow {
  readonly code: string;
  readonly title: string;
  readonly source: string;
  readonly licence: string;
  readonly method: string;
  readonly first_year: number;
  readonly last_year: number;
}

export interface SeriesRow {
  readonly code: string;
  readonly name: StoredText;
  readonly unit: string;
  readonly source: string;
  readonly licence: string;
}

export interface ImportRow {
  readonly id: number;
  readonly name: string;
  readonly origin: 'import' | 'demonstration';
  readonly backdates: boolean;
  readonly imported_at: string;
}

/** All reference facts as the tables hold them at one moment. */
export interface ReferenceRows {
  readonly regions: RegionRow[];
  readonly currencies: CurrencyRow[];
  readonly countries: CountryRow[];
  readonly units: UnitRow[];
  readonly names: UnitNameRow[];
  readonly successors: SuccessorRow[];
  readonly identifiers: IdentifierRow[];
  readonly domains: DomainRow[];
  readonly indicators: IndicatorRow[];
  readonly indicatorVersions: IndicatorVersionRow[];
  readonly frameworks: FrameworkRow[];
  readonly frameworkVersions: FrameworkVersionRow[];
  readonly frameworkItems: FrameworkItemRow[];
  readonly calendars: CalendarRow[];
  readonly periods: PeriodRow[];
  readonly initiatives: InitiativeRow[];
  readonly memberships: MembershipRow[];
  readonly cohorts: CohortRow[];
  readonly cohortMembers: CohortMemberRow[];
  readonly cohortVersions: CohortVersionRow[];
  readonly cohortVersionMembers: CohortVersionMemberRow[];
  readonly rounds: RoundRow[];
  readonly extensions: ExtensionRow[];
  readonly rateSets: RateSetRow[];
  readonly series: SeriesRow[];
  readonly imports: ImportRow[];
}

/** Rows grouped by a key, in the order in which they came. */
export function groupedBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
