import { csvCell } from '@kipimo/shared';
import type { OwnValuesQuery } from '../../graphql/generated/graphql.js';
import { read } from '../../graphql/client.js';
import { OwnValuesDocument } from './results.query.js';

type Value = OwnValuesQuery['observations']['nodes'][number];

const columns = [
  'indicator',
  'definition_version',
  'slice',
  'rater',
  'period',
  'period_starts',
  'period_ends',
  'value',
  'text',
  'absence',
  'currency',
  'status',
  'evidence_tier',
  'origin',
  'illustrative',
  'recorded_from',
  'correction_reason',
] as const;

/**
 * Values as a CSV file (RFC 4180): a head, then one line a value.
 *
 * Shape    dot decimals, ISO days and times, codes instead of words; a blank is an empty `value` beside its `absence`.
 */
export function valuesCsv(values: readonly Value[]): string {
  const lines = values.map((one) =>
    [
      one.indicator,
      String(one.versionNumber),
      one.slice,
      one.rater,
      one.periodLabel,
      one.periodStarts,
      one.periodEnds,
      one.value ?? '',
      one.text ?? '',
      one.absence ?? '',
      one.currency ?? '',
      'accepted',
      one.evidenceTier,
      one.origin,
      String(one.demonstration),
      one.recordedFrom,
      one.correctionReason ?? '',
    ].map(csvCell),
  );
  return `${[columns, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** Every accepted value of an institution in an initiative. Errors: the count and the rows disagree, so none is given. */
export async function everyValue(initiative: string, institution: string): Promise<Value[]> {
  const values: Value[] = [];
  let after: string | null = null;
  for (;;) {
    const { observations }: OwnValuesQuery = await read(OwnValuesDocument, {
      initiative,
      institution,
      after,
    });
    values.push(...observations.nodes);
    after = observations.pageInfo.endCursor ?? null;
    if (observations.pageInfo.hasNextPage && after !== null) continue;
    if (values.length !== observations.totalCount)
      throw new Error(`${values.length} of ${observations.totalCount} values came`);
    return values;
  }
}
