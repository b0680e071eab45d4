import { languages, type Language } from '../i18n/language.js';

export const splits = ['none', 'cohort', 'country', 'region', 'institution'] as const;
export const views = ['trend', 'distribution', 'facets', 'dots', 'slope', 'map', 'table'] as const;
export const comparedMeasures = ['level', 'change', 'path', 'index'] as const;
export const evidenceTiers = ['documented', 'independently_checked', 'externally_measured'] as const;
/** Whose change is split up: the figure that charts show, or the plain mean. */
export const splitFigures = ['shown', 'mean'] as const;
export const themes = ['light', 'dark'] as const;

export type Split = (typeof splits)[number];
export type ComparedMeasure = (typeof comparedMeasures)[number];
export type EvidenceAtLeast = (typeof evidenceTiers)[number];
export type SplitFigure = (typeof splitFigures)[number];
export type View = (typeof views)[number];
export type Theme = (typeof themes)[number];

/** What the page shows, all of it in the address. Absent means: the page's own default. */
export interface Selection {
  initiative?: string;
  cohorts?: string[];
  regions?: string[];
  countries?: string[];
  institutions?: string[];
  indicator?: string;
  /** What is compared, in any mixture, each as its kind and code: 'cohort:phase-1', 'country:KEN'. */
  who?: string[];
  /** Indicators that stand for their domains, at most one of each. */
  headlines?: string[];
  fromYear?: number;
  toYear?: number;
  split?: Split;
  view?: View;
  /** What of the figures is compared; the figures themselves when absent. */
  measure?: ComparedMeasure;
  /** Only values with at least this evidence behind them. */
  evidence?: EvidenceAtLeast;
  /** Only the institutions that have a value in every year shown. */
  balanced?: boolean;
  /** Where the change comes from is shown beside it. */
  composition?: SplitFigure;
  currency?: string;
  /** A date or a moment: what was held to be true then. */
  asOf?: string;
  /** The earlier of two dates or moments, where what changed between them is shown. */
  since?: string;
  /** Order of a list, by the code of its column. */
  sort?: string;
  /** By what the rows of a list are put together, by its code. */
  group?: string;
  /** Only rows in this state, by its code. */
  state?: string;
  /** What a page of analyses asks, as `analysis-question.ts` reads it. */
  question?: string;
  lang?: Language;
  theme?: Theme;
}

/** A part of the address that could not be read; it is left out and the reader is told. */
export interface SelectionProblem {
  name: string;
  value: string;
}

const code = (text: string) => (/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u.test(text) ? text : undefined);
const codes = (text: string) => {
  const parts = text.split(',').map(code);
  return parts.every((part) => part !== undefined) ? [...new Set(parts)] : undefined;
};
/** A kind and a code, as in 'country:KEN'. */
const chosen = (text: string) => {
  const parts = text.split(',').filter((part) => whoPattern.test(part));
  return parts.length === text.split(',').length ? [...new Set(parts)] : undefined;
};
const whoPattern = /^(cohort|region|country|institution):[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u;
const year = (text: string) => (/^(19|20|21)\d\d$/.test(text) ? Number(text) : undefined);
const oneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string) =>
    known.find((word) => word === text);
const moment = (text: string) =>
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?Z)?$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined;

type Parsers = { [Key in keyof Selection]-?: { name: string; parse: (text: string) => Selection[Key] } };

/** Name in the address and reader of each part, in the order in which they are written. */
const parts: Parsers = {
  initiative: { name: 'initiative', parse: code },
  indicator: { name: 'indicator', parse: code },
  who: { name: 'who', parse: chosen },
  headlines: { name: 'headlines', parse: codes },
  cohorts: { name: 'cohort', parse: codes },
  regions: { name: 'region', parse: codes },
  countries: { name: 'country', parse: codes },
  institutions: { name: 'institution', parse: codes },
  fromYear: { name: 'from', parse: year },
  toYear: { name: 'to', parse: year },
  split: { name: 'split', parse: oneOf(splits) },
  view: { name: 'view', parse: oneOf(views) },
  measure: { name: 'measure', parse: oneOf(comparedMeasures) },
  evidence: { name: 'evidence', parse: oneOf(evidenceTiers) },
  balanced: { name: 'balanced', parse: (text) => (text === 'true' ? true : undefined) },
  composition: { name: 'composition', parse: oneOf(splitFigures) },
  currency: { name: 'currency', parse: (text) => (/^[A-Z]{3}$/.test(text) ? text : undefined) },
  asOf: { name: 'asOf', parse: moment },
  since: { name: 'since', parse: moment },
  sort: { name: 'sort', parse: code },
  group: { name: 'group', parse: code },
  state: { name: 'state', parse: code },
  question: { name: 'question', parse: (text) => (/^[\w:.,~-]{1,900}$/.test(text) ? text : undefined) },
  lang: { name: 'lang', parse: oneOf(languages) },
  theme: { name: 'theme', parse: oneOf(themes) },
};
const keys = Object.keys(parts) as (keyof Selection)[];

/** Reads the address. Parts that make no sense are left out and named; other parameters are not ours. */
export function readSelection(address: URLSearchParams): {
  selection: Selection;
  problems: SelectionProblem[];
} {
  const selection: Record<string, unknown> = {};
  const problems: SelectionProblem[] = [];
  for (const key of keys) {
    const { name, parse } = parts[key];
    const text = address.get(name);
    if (text === null || text === '') continue;
    const value = parse(text);
    if (value === undefined) problems.push({ name, value: text });
    else selection[key] = value;
  }
  const { fromYear, toYear } = selection as Selection;
  if (fromYear !== undefined && toYear !== undefined && fromYear > toYear) {
    delete selection.fromYear;
    delete selection.toYear;
    problems.push({ name: 'from', value: `${fromYear}–${toYear}` });
  }
  return { selection: selection, problems };
}

/** Writes a selection in one fixed order; reading it back gives the same selection. */
export function writeSelection(selection: Selection): URLSearchParams {
  const address = new URLSearchParams();
  for (const key of keys) {
    const value = selection[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    address.set(parts[key].name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return address;
}

/** The address of a selection, with commas and colons left readable; '' when nothing is chosen. */
export function searchOf(selection: Selection): string {
  const text = writeSelection(selection).toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** The parts that stay chosen when one goes from page to page. */
export function carried({ initiative, currency, asOf }: Selection): Selection {
  return { initiative, currency, asOf };
}
