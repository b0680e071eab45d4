import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from './journey.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
  }
}

/** What is examined, and for what. */
type Examination = [ElementContext, RunOptions];

/**
 * Findings of axe that hinder people seriously, one line each: rule, the element, why.
 *
 * The query editor is another project's component, with findings of its own; around it everything is examined.
 * The engine is evaluated in the page rather than added as a script, which the page's security policy refuses.
 */
export async function seriousFindings(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(([context, given]) => window.axe.run(context, given), [
    { exclude: ['.graphiql-container'] },
    { resultTypes: ['violations'], ...options },
  ] satisfies Examination);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary ?? ''})`),
    );
}
