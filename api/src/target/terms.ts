import { parseDecimal, parsePlainText } from '@kipimo/shared';
import type { Indicator } from '../framework/indicator.type.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { TermsFacts } from './agreement.rules.js';
import type { YearEnd } from './programme-years.rules.js';
import type { TargetTermsInput } from './target.inputs.js';
import type { NewVersion } from './target.write.js';

/** Digits of a derived figure that a target may name. */
const DERIVED_DECIMALS = 4;

/** What the rules for terms need to know of an indicator. */
export function termsFacts(
  facts: ReferenceFacts,
  { current }: Pick<Indicator, 'current'>,
  years: readonly YearEnd[],
): TermsFacts {
  const { valueType, derived, decimals, minimum, maximum } = current;
  const isMoney = valueType === 'currency';
  return {
    isNumeric: valueType !== 'narrative' && valueType !== 'yes_no',
    isMoney,
    decimals: derived ? Math.max(decimals, DERIVED_DECIMALS) : decimals,
    minimum,
    maximum,
    currencies: new Set(facts.countries.flatMap(({ currency }) => currency?.code ?? [])).add('USD'),
    years: new Set(years.map(({ year }) => year)),
  };
}

/** Checked terms as they are laid down: exact decimals, and days in place of programme years. */
export function proposedTerms(
  terms: TargetTermsInput,
  years: readonly YearEnd[],
): Pick<
  NewVersion,
  'kind' | 'course' | 'baseline' | 'currency' | 'programme' | 'rationale' | 'support' | 'steps'
> {
  const endOf = new Map(years.map(({ year, ends }) => [year, ends]));
  const dated = (typed: string | null | undefined, year: number | null | undefined) => {
    const value = parseDecimal(typed?.trim() ?? '');
    const on = year == null ? undefined : endOf.get(year);
    return value === null || on === undefined ? null : { value, on };
  };
  return {
    kind: terms.kind,
    course: terms.course,
    baseline: dated(terms.baselineValue, terms.baselineYear),
    currency: terms.currency ?? null,
    programme: dated(terms.programmeValue, terms.programmeYear),
    rationale: words(terms.rationale) ?? '',
    support: words(terms.support),
    steps: terms.steps
      .flatMap(({ year, value }) => {
        const step = dated(value, year);
        return step ? [{ dueOn: step.on, value: step.value }] : [];
      })
      .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1)),
  };
}

function words(raw: string | null | undefined): string | null {
  const read = parsePlainText(raw ?? '', Number.MAX_SAFE_INTEGER);
  return read.kind === 'text' && read.text !== '' ? read.text : null;
}
