import type { ChartQuery } from '@kipimo/shared';

/** The question as a reader can ask it again, of the server this page came from. */
export function queryOf(
  document: { toString(): string },
  variables: Readonly<Record<string, unknown>>,
): ChartQuery {
  return { document: document.toString(), variables, address: `${globalThis.location.origin}/graphql` };
}
