import { graphql } from '../../graphql/generated/index.js';
import type { ReadyReportQuery } from '../../graphql/generated/graphql.js';

/** Whom a ready-made report is about. */
export const ReadyReportDocument = graphql(/* GraphQL */ `
  query ReadyReport($initiative: String!) {
    institutions(initiative: $initiative, first: 200) {
      nodes {
        code
        name
        acronym
        country {
          iso3
          name {
            ...Wording
          }
        }
        memberships {
          from
          until
          reason
          initiative {
            code
          }
        }
      }
    }
  }
`);

/** The members of a cohort, each with when it was in. */
export const ReadyCohortDocument = graphql(/* GraphQL */ `
  query ReadyCohort($cohort: String!) {
    cohort(code: $cohort) {
      code
      members {
        enters
        leaves
        reason
        institution {
          code
          name
          acronym
          country {
            iso3
            name {
              ...Wording
            }
          }
        }
      }
    }
  }
`);

export type ReadyInstitution = ReadyReportQuery['institutions']['nodes'][number];
