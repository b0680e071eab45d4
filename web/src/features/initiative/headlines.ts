import type { InitiativeFacts } from './initiative.query.js';

type Domain = InitiativeFacts['domains'][number];
export type HeadlineIndicator = Domain['indicators'][number];

export interface Headline {
  domain: Domain;
  /** Whose development stands for the domain. */
  indicator: HeadlineIndicator;
  choices: readonly HeadlineIndicator[];
}

/** Indicators that begin for their domains, where nothing was chosen: a count, a count and a share. */
const first = ['RES-02', 'COM-02', 'ORG-06'];

/** One indicator for each domain: the one chosen in the address, or the one that begins, or the domain's first. */
export function headlinesOf(domains: readonly Domain[], chosen: readonly string[] = []): Headline[] {
  return domains.flatMap((domain) => {
    const choices = domain.indicators.filter(({ current }) => current.valueType !== 'narrative');
    const among = (codes: readonly string[]) => choices.find(({ code }) => codes.includes(code));
    const indicator = among(chosen) ?? among(first) ?? choices[0];
    return indicator ? [{ domain, indicator, choices }] : [];
  });
}

/** The headlines after one was changed: the list that goes into the address. */
export function headlinesAfter(headlines: readonly Headline[], domain: string, code: string): string[] {
  return headlines.map(({ domain: of, indicator }) => (of.code === domain ? code : indicator.code));
}
