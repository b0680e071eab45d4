// Long because every kind of chart is declared beside the others, field by field.
import type { Absence } from '../indicator/missing.js';

/**
 * Charts as data. A feature turns an answer into one of these specs with a pure function; every output
 * (screen, table, text, CSV) is drawn from the spec alone, so they cannot disagree.
 *
 * Words     titles, labels and notes arrive in the reader's language; codes (absence, rule) stay codes.
 * Gaps      `value: null` always stands beside an `absence` or a `refusals` entry that says why.
 * Numbers   already in the unit they are shown in: a share of 0.37 with multiplier 100 arrives as 37.
 */

/** Why there is no value. */
export type ChartAbsence = Absence;

export interface ChartUnit {
  /** In the reader's language: 'articles', 'per cent of staff'. */
  name: string;
  /** Written right after the number, such as '%'. */
  symbol?: string;
  /** ISO 4217; numbers are then written as money. */
  currency?: string;
  decimals: number;
}

/** A rule of comparability that applied, R1 to R10, with the figures it was decided on. */
export interface ChartReason {
  rule: string;
  params: Readonly<Record<string, string>>;
}

export interface ChartComparability {
  outcome: 'comparable' | 'with_caveats' | 'not_comparable';
  reasons: readonly ChartReason[];
}

export interface ChartMissing {
  reason: ChartAbsence;
  count: number;
}

/** The question behind the picture, so that a reader can ask it again. */
export interface ChartQuery {
  document: string;
  variables: Readonly<Record<string, unknown>>;
  /** Absolute address of the GraphQL endpoint. */
  address: string;
}

/** What `ChartFrame` shows around every kind. */
export interface ChartFacts {
  /** The finding or the question. */
  title: string;
  /** Unit, basis, years and cohort. */
  subtitle: string;
  /** n with a value, of N expected; absent where a chart has no single count. */
  count?: { n: number; expected: number };
  /** Instant of the answer, from its receipt. */
  asOf: string;
  source: string;
  /** Content hash of the receipt; written into the CSV. */
  receipt?: string;
  /** True when any value was generated: the frame then says so. */
  demonstration: boolean;
  comparability: ChartComparability;
  /** Reasons for blanks over the whole picture. */
  missing: readonly ChartMissing[];
  notes?: readonly string[];
  query?: ChartQuery;
  /** Further questions whose answers are drawn beside the first. */
  beside?: readonly ChartQuery[];
}

export interface ChartPoint {
  /** Programme year, discrete. */
  year: number;
  value: number | null;
  /** Why `value` is null. */
  absence?: ChartAbsence;
  /** Rules that forbid a summary here, such as ['R3']; `dots` may then hold the single values. */
  refusals?: readonly string[];
  /** Quartiles or interval around the value. */
  band?: readonly [low: number, high: number];
  /** Values of single units, drawn instead of a summary. */
  dots?: readonly number[];
  n?: number;
  expected?: number;
  versionNumber?: number;
  /** Not yet accepted. */
  provisional?: boolean;
  missing?: readonly ChartMissing[];
  note?: string;
}

export interface ChartSeries {
  /** Code of the entity; the colour follows it. */
  key: string;
  label: string;
  points: readonly ChartPoint[];
  /** Context series are grey, without a band. */
  role?: 'main' | 'context';
}

/** The definition changed between the year before `year` and `year`. */
export interface ChartBreak {
  year: number;
  toVersion: number;
  /** What changed, short: 'scope widened'. */
  label: string;
  /** A bridging rule exists: the line is joined by dots instead of cut. */
  bridged: boolean;
}

export interface ChartTargetPath {
  state: 'agreed' | 'proposed' | 'superseded';
  label?: string;
  /** Steps when absent; a straight line between the points where that was agreed. */
  course?: 'stepped' | 'interpolated';
  points: readonly { year: number; value: number }[];
}

export type BandMeaning = 'quartiles' | 'interval';

export interface TrendSpec extends ChartFacts {
  kind: 'trend';
  unit: ChartUnit;
  /** One to six main series; the rest belongs to context. */
  series: readonly ChartSeries[];
  breaks: readonly ChartBreak[];
  targets?: readonly ChartTargetPath[];
  /** Where the way to a target starts. */
  baseline?: { year: number; value: number };
  /** What `band` is; absent when no point carries one. */
  band?: BandMeaning;
  /** The whole scale of the unit, for shares and scores: [0, 100]. */
  range?: readonly [number, number];
}

export interface ChartPanel extends ChartSeries {
  /** Second line under the label, such as a country. */
  note?: string;
  /** Overrides the spec's unit when panels are different indicators. */
  unit?: ChartUnit;
  breaks?: readonly ChartBreak[];
  targets?: readonly ChartTargetPath[];
  href?: string;
}

export interface SmallMultiplesSpec extends ChartFacts {
  kind: 'small-multiples';
  unit: ChartUnit;
  /** At most sixty; drawn in this order unless `sort` says otherwise. */
  panels: readonly ChartPanel[];
  breaks: readonly ChartBreak[];
  /** 'own' when panels are different indicators. Shared by default. */
  axes?: 'shared' | 'own';
  sort?: 'given' | 'change' | 'label';
}

export interface ComparisonGroup {
  key: string;
  label: string;
  n: number;
  expected: number;
  /** Null when a rule refused the summary. */
  centre: number | null;
  interval?: readonly [low: number, high: number];
  refusals?: readonly string[];
  /** Single units; drawn when n < 10, or when the summary was refused. */
  dots?: readonly { label: string; value: number }[];
  missing?: readonly ChartMissing[];
}

export interface ComparisonSpec extends ChartFacts {
  kind: 'comparison';
  unit: ChartUnit;
  groups: readonly ComparisonGroup[];
  /** What the dot is. */
  centre: 'median' | 'pooled' | 'mean' | 'share_yes' | 'value';
  band?: BandMeaning;
  range?: readonly [number, number];
  sort?: 'given' | 'centre';
}

export interface DistributionSpec extends ChartFacts {
  kind: 'distribution';
  unit: ChartUnit;
  shape: OrdinalDistribution | CountDistribution;
}

export interface OrdinalDistribution {
  of: 'levels';
  /** In order, worst first; labels in the reader's language. */
  levels: readonly { level: number; label: string }[];
  rows: readonly {
    key: string;
    label: string;
    expected: number;
    counts: readonly { level: number; count: number }[];
    missing?: readonly ChartMissing[];
  }[];
}

export interface CountDistribution {
  of: 'values';
  rows: readonly {
    key: string;
    label: string;
    expected: number;
    values: readonly { label: string; value: number }[];
    missing?: readonly ChartMissing[];
  }[];
}

export interface MapPlace {
  key: string;
  label: string;
  country: { iso3: string; label: string };
  city?: string;
  longitude: number;
  latitude: number;
  value?: number | null;
  absence?: ChartAbsence;
  /** Key of `MapSpec.groups`; gives the colour. */
  group?: string;
  href?: string;
}

export interface MapSpec extends ChartFacts {
  kind: 'map';
  unit?: ChartUnit;
  places: readonly MapPlace[];
  groups?: readonly { key: string; label: string }[];
  /** iso3 of the country chosen; the others step back. */
  selected?: string;
  /** Units whose place is not known: counted, never guessed. */
  unplaced?: number;
}

export interface ProgressSpec extends ChartFacts {
  kind: 'progress';
  unit: ChartUnit;
  key: string;
  label: string;
  baseline: { year: number; value: number } | null;
  target: ChartTargetPath | null;
  superseded?: readonly ChartTargetPath[];
  points: readonly ChartPoint[];
  breaks: readonly ChartBreak[];
  /** Share of the way from baseline to target; 1 = reached, not clamped. Null when undefined. */
  achievement: number | null;
  range?: readonly [number, number];
}

export interface PartsRow {
  key: string;
  label: string;
  improved: number;
  unchanged: number;
  declined: number;
  n: number;
  notCompared: number;
  /** Share improved, 0 to 1, and its interval in the same unit. */
  share: number | null;
  interval?: readonly [low: number, high: number];
}

export interface PartsSpec extends ChartFacts {
  kind: 'parts';
  rows: readonly PartsRow[];
  /** Level of the interval, 0.95. */
  level?: number;
  sort?: 'given' | 'share';
}

/** Two years of every series, the earlier at the left and the later at the right. */
export interface SlopeSpec extends ChartFacts {
  kind: 'slope';
  unit: ChartUnit;
  years: readonly [from: number, to: number];
  /** Points of the two years only; a series is joined unless a definition break lies between them. */
  series: readonly ChartSeries[];
  breaks: readonly ChartBreak[];
}

/** One part of a change, or the whole of it. */
export interface ChangeRow {
  key: string;
  label: string;
  /** By how much it moved the figure. */
  value: number;
  /** Units that make it. */
  n: number;
  names?: readonly string[];
  /** The rows before it up to the last whole add up to it. */
  isWhole?: boolean;
}

/** Where a change comes from: bars from zero that add up to the whole. */
export interface ChangeSpec extends ChartFacts {
  kind: 'change';
  unit: ChartUnit;
  rows: readonly ChangeRow[];
}

/** One year of an event study. */
export interface EventPoint {
  /** Years since the start; below nought it had not begun. */
  at: number;
  value: number;
  /** Holds for this year by itself, at 95 %. */
  pointwise?: readonly [low: number, high: number];
  /** Holds for all years at once, at 95 %. */
  simultaneous?: readonly [low: number, high: number];
  /** Institutions that started, and those they are held against. */
  treated: number;
  controls: number;
}

/** By how much a group differs from another, by years since a start; before it nothing should be seen. */
export interface EventStudySpec extends ChartFacts {
  kind: 'event-study';
  unit: ChartUnit;
  points: readonly EventPoint[];
  /** The year that others are held against, drawn as an open mark on nought; absent when there is no single one. */
  heldAgainst?: number;
}

export type ChartSpec =
  | TrendSpec
  | SmallMultiplesSpec
  | ComparisonSpec
  | DistributionSpec
  | MapSpec
  | ProgressSpec
  | PartsSpec
  | SlopeSpec
  | ChangeSpec
  | EventStudySpec;

export type ChartKind = ChartSpec['kind'];
export type ChartSpecOf<K extends ChartKind> = Extract<ChartSpec, { kind: K }>;
