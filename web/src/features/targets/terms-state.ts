import { parseTypedNumber } from '@kipimo/shared';
import type { Language } from '../../i18n/language.js';
import type { Agreement, Draft, Version } from './targets.query.js';

/** A proposal while it is typed: numbers as the person writes them. */
export interface Terms {
  kind: Draft['kind'];
  course: Draft['course'];
  baselineValue: string;
  baselineYear: string;
  currency: string;
  steps: { year: number; value: string }[];
  programmeValue: string;
  programmeYear: string;
  rationale: string;
  support: string;
}

/** A path this long is offered to begin with. */
const FIRST_STEPS = 3;

/**
 * What the form begins with: the own draft, or what it answers, or what it opens again; else an empty path that starts
 * at the first accepted value.
 */
export function termsFor(agreement: Agreement, language: Language): Terms {
  const { draft, open, inForce, firstAccepted, years, figures } = agreement;
  const from = draft ?? asDraft(open ?? inForce);
  const show = (value: string | null | undefined) => shown(value ?? '', language);
  if (from)
    return {
      kind: from.kind,
      course: from.course,
      baselineValue: show(from.baselineValue),
      baselineYear: String(from.baselineYear ?? ''),
      currency: from.currency ?? '',
      steps: from.steps.map(({ year, value }) => ({ year, value: show(value) })),
      programmeValue: show(from.programmeValue),
      programmeYear: String(from.programmeYear ?? ''),
      rationale: from.rationale ?? '',
      support: from.support ?? '',
    };
  const last = figures.findLast(({ exact }) => exact != null)?.year ?? years[0]?.year ?? 0;
  return {
    kind: 'change',
    course: 'stepped',
    baselineValue: show(firstAccepted?.exact),
    baselineYear: String(firstAccepted?.year ?? ''),
    currency: firstAccepted?.currency ?? '',
    steps: years
      .filter(({ year }) => year > last)
      .slice(0, FIRST_STEPS)
      .map(({ year }) => ({ year, value: '' })),
    programmeValue: '',
    programmeYear: '',
    rationale: '',
    support: '',
  };
}

function asDraft(version: Version | null | undefined): Draft | null {
  if (!version) return null;
  const { kind, course, baselineValue, baselineYear, currency, programmeValue, programmeYear } = version;
  return {
    ...{ kind, course, baselineValue, baselineYear, currency, programmeValue, programmeYear },
    steps: version.steps.map(({ year, value }) => ({ year, value })),
    rationale: version.rationale,
    support: version.support,
  };
}

/** A decimal of the record in the marks of the language, without grouping. */
export const shown = (value: string, language: Language): string =>
  language === 'en' ? value : value.replace('.', ',');

/** The decimal that was meant; what cannot be told for sure goes as it was typed, and the server says so. */
export function meant(typed: string, language: Language, decimals: number): string {
  const read = parseTypedNumber(typed, language, decimals);
  return read.kind === 'value' ? read.value : typed.trim();
}

/** The terms as they are sent. */
export function sentTerms(terms: Terms, language: Language, decimals: number) {
  const number = (typed: string) => meant(typed, language, decimals) || null;
  const year = (typed: string) => (typed === '' ? null : Number(typed));
  return {
    kind: terms.kind,
    course: terms.course,
    baselineValue: number(terms.baselineValue),
    baselineYear: year(terms.baselineYear),
    currency: terms.currency.trim().toUpperCase() || null,
    steps: terms.steps
      .filter(({ value }) => value.trim() !== '')
      .map((step) => ({ year: step.year, value: meant(step.value, language, decimals) })),
    programmeValue: number(terms.programmeValue),
    programmeYear: year(terms.programmeYear),
    rationale: terms.rationale.trim() || null,
    support: terms.support.trim() || null,
  };
}
