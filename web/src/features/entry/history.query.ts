import { cellPath } from '@kipimo/shared';
import { graphql } from '../../graphql/generated/index.js';
import type { ReportHistoryQuery } from '../../graphql/generated/graphql.js';

/** The earlier years of every cell: asked for once the form stands, for its rules and its sparklines. */
export const HistoryDocument = graphql(/* GraphQL */ `
  query ReportHistory($submission: ID!) {
    reportHistory(submission: $submission) {
      indicator
      slice
      values {
        year
        value
        absence
        currency
        comparable
      }
    }
  }
`);

export type History = ReportHistoryQuery['reportHistory'][number];

/** Histories by cell path; empty until they have arrived. */
export function historyByPath(data: ReportHistoryQuery | undefined): ReadonlyMap<string, History> {
  return new Map((data?.reportHistory ?? []).map((one) => [cellPath(one.indicator, one.slice), one]));
}
