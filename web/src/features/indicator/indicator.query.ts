import { graphql } from '../../graphql/generated/index.js';
import type { IndicatorPageQuery } from '../../graphql/generated/graphql.js';

/** An indicator with every version of its definition, and the initiative it is looked at in. */
export const IndicatorPageDocument = graphql(/* GraphQL */ `
  query IndicatorPage($initiative: String!, $indicator: String!) {
    initiative(code: $initiative) {
      code
      name {
        ...Wording
      }
      currency {
        code
      }
      countries {
        iso3
        name {
          ...Wording
        }
        currency {
          code
        }
      }
      regions {
        code
        name {
          ...Wording
        }
      }
      rounds {
        programmeYear
      }
      cohorts {
        code
        name {
          ...Wording
        }
      }
      domains {
        code
        indicators {
          code
          current {
            name {
              ...Wording
            }
          }
        }
      }
    }
    indicator(code: $indicator) {
      code
      domain {
        name {
          ...Wording
        }
      }
      current {
        ...MeasuredVersion
      }
      versions {
        ...MeasuredVersion
        definition {
          ...Wording
        }
        help {
          ...Wording
        }
        aggregation
        numerator
        denominator
        multiplier
        derived
        disaggregations
        howMeasured
        evidenceRule
        frequency
        source
        changeClass
        changeNote {
          ...Wording
        }
        bridge {
          ...Wording
        }
        iatiMeasure
        recordedFrom
      }
    }
  }
`);

/** Where each institution is: two may bear one name. */
export const IndicatorPlacesDocument = graphql(/* GraphQL */ `
  query IndicatorPlaces($initiative: String!) {
    institutions(initiative: $initiative, first: 200) {
      nodes {
        code
        country {
          name {
            ...Wording
          }
        }
      }
    }
  }
`);

export type IndicatorFacts = IndicatorPageQuery['indicator'];
export type IndicatorInitiative = IndicatorPageQuery['initiative'];
export type IndicatorVersionFacts = IndicatorFacts['versions'][number];
