import { ask, type Page } from './journey.js';
import type { APIRequestContext } from '@playwright/test';

/** A domain of capacity with how many figures of it got better, of how many. */
export interface DomainAnswer {
  readonly improved: number;
  readonly n: number;
  readonly name: string;
}

const QUESTION = `query ($who: PanelInput) { domainProgress(input: { initiative: "TTI", who: $who }) {
  domains { improved n domain { name { en fr } } } } }`;

interface Progress {
  domainProgress: {
    domains: { improved: number; n: number; domain: { name: { en: string; fr: string } } }[];
  };
}

/** What the API says of the domains in Western Africa, the one that improved most first. */
export async function domainsOfWesternAfrica(
  request: APIRequestContext,
  language: 'en' | 'fr',
): Promise<DomainAnswer[]> {
  const who = { regions: ['western-africa'] };
  const { domainProgress } = await ask<Progress>(request, QUESTION, { who });
  return byShare(
    domainProgress.domains.map(({ improved, n, domain }) => ({ improved, n, name: domain.name[language] })),
  );
}

/** The greatest share first; a share is of the figures that can be compared. */
export const byShare = (domains: readonly DomainAnswer[]): DomainAnswer[] =>
  domains.toSorted((a, b) => b.improved / b.n - a.improved / a.n);

/** The rows of a table as somebody hears them: each cell under the words of its head. */
export function heardRows(page: Page, table: string): Promise<Record<string, string>[]> {
  return page.getByRole('table', { name: table }).evaluate((element) => {
    const words = (cell: Element) => (cell.textContent ?? '').trim();
    const heads = [...element.querySelectorAll('thead th')].map(words);
    return [...element.querySelectorAll('tbody tr')].map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll('th, td')].map((cell, at) => [heads[at] ?? '', words(cell)]),
      ),
    );
  });
}
