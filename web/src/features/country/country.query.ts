import { graphql } from '../../graphql/generated/index.js';
import type { CountryPageQuery } from '../../graphql/generated/graphql.js';

/** A country, what the World Bank publishes about it, and the institutions in it. */
export const CountryPageDocument = graphql(/* GraphQL */ `
  query CountryPage($iso3: String!) {
    country(iso3: $iso3) {
      iso3
      capital
      languages
      name {
        ...Wording
      }
      currency {
        code
        name
      }
      region {
        name {
          ...Wording
        }
      }
      context {
        code
        unit
        source
        licence
        name {
          ...Wording
        }
        values {
          year
          value
        }
      }
      institutions {
        code
        name
        acronym
        city
        latitude
        longitude
        confidence
        memberships {
          from
          until
          datesKnown
          demonstration
          initiative {
            code
            name {
              ...Wording
            }
          }
        }
      }
    }
  }
`);

export type CountryFacts = CountryPageQuery['country'];
export type ContextSeries = CountryFacts['context'][number];
export type CountryInstitution = CountryFacts['institutions'][number];
