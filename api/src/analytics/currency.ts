import type { Initiative } from '../initiative/initiative.type.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';

/** What money is converted into when neither the question nor the initiative names a currency. */
const USUAL_CURRENCY = 'USD';

/** The currency that an answer's money is in. Errors: NotFound for a currency that does not exist. */
export function targetCurrency(
  facts: ReferenceFacts,
  initiative: Initiative,
  requested: string | null | undefined,
): string {
  const code = requested?.toUpperCase() ?? initiative.currencyCode ?? USUAL_CURRENCY;
  return facts.currency(code).code;
}
