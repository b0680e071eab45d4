import type { Text } from '@kipimo/shared';

/** A text in the languages it exists in; written as one narrative a language. */
export type Narrative = Pick<Text, 'en'> & { readonly fr?: string | null; readonly es?: string | null };

/** What splits a value, as `sex` = `female`; a value without one is the total of the institution itself. */
export interface IatiDimension {
  readonly name: string;
  readonly value: string;
}

/** A public web address that stands behind a value. */
export interface IatiDocument {
  readonly url: string;
  readonly title: string;
  readonly format: string;
}

/** A baseline, target or actual: its value in digits, null where the measure takes words. */
export interface IatiValue {
  readonly value: string | null;
  readonly dimensions: readonly IatiDimension[];
  readonly comment: Narrative | null;
  readonly documents: readonly IatiDocument[];
}

export interface IatiBaseline extends IatiValue {
  readonly day: string;
}

export interface IatiPeriod {
  readonly starts: string;
  readonly ends: string;
  readonly targets: readonly IatiValue[];
  readonly actuals: readonly IatiValue[];
}

/** One definition of an indicator, in one currency where it is money. */
export interface IatiIndicator {
  readonly code: string;
  readonly uri: string | null;
  /** Codelist IndicatorMeasure. */
  readonly measure: string;
  /** Whether more is better; null where neither way is. */
  readonly ascending: boolean | null;
  readonly aggregates: boolean;
  readonly title: Narrative;
  readonly description: Narrative;
  readonly baselines: readonly IatiBaseline[];
  readonly periods: readonly IatiPeriod[];
}

/** The indicators of a capacity domain that are outputs, or those that are outcomes. */
export interface IatiResult {
  readonly code: string;
  /** Codelist ResultType. */
  readonly type: string;
  readonly aggregates: boolean;
  readonly title: Narrative;
  readonly indicators: readonly IatiIndicator[];
}

export interface IatiOrganisation {
  /** Its identifier; null where we know none, and then only its name is given. */
  readonly ref: string | null;
  /** Codelist OrganisationType. */
  readonly type: string;
  readonly name: string;
}

/** Codelist ActivityDateType: 2 actual start, 3 planned end, 4 actual end. */
export interface IatiDate {
  readonly type: '2' | '3' | '4';
  readonly day: string;
  readonly note: Narrative | null;
}

/** The support of one institution by one initiative. */
export interface IatiActivity {
  readonly identifier: string;
  readonly reporter: IatiOrganisation;
  readonly institution: IatiOrganisation;
  readonly currency: string | null;
  readonly updated: string;
  readonly title: Narrative;
  readonly description: Narrative;
  /** Codelist ActivityStatus. */
  readonly status: '2' | '4';
  readonly dates: readonly IatiDate[];
  readonly country: string | null;
  readonly place: { readonly ref: string; readonly name: string; readonly point: string | null } | null;
  readonly results: readonly IatiResult[];
}
