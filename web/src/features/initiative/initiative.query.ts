import { graphql } from '../../graphql/generated/index.js';
import type { InitiativePageQuery } from '../../graphql/generated/graphql.js';

/** What is known of an initiative before any figure: the one question that the whole page stands on. */
export const InitiativePageDocument = graphql(/* GraphQL */ `
  query InitiativePage($code: String!) {
    initiative(code: $code) {
      code
      name {
        ...Wording
      }
      description {
        ...Wording
      }
      modality
      startYear
      endYear
      confidence
      source
      institutionCount
      currency {
        code
        name
      }
      calendar {
        code
        confidence
        name {
          ...Wording
        }
      }
      facts {
        value
        asOf
        source
        measure {
          ...Wording
        }
        unit {
          ...Wording
        }
      }
      rounds {
        code
        programmeYear
        programmeStarts
        programmeEnds
        demonstration
      }
      cohorts {
        code
        constructed
        memberCount
        source
        name {
          ...Wording
        }
        note {
          ...Wording
        }
      }
      domains {
        code
        name {
          ...Wording
        }
        indicators {
          code
          current {
            valueType
            name {
              ...Wording
            }
          }
        }
      }
    }
  }
`);

/** The members of an initiative with their place and what is known of their membership. */
export const InitiativeInstitutionsDocument = graphql(/* GraphQL */ `
  query InitiativeInstitutions($code: String!) {
    institutions(initiative: $code, first: 200) {
      totalCount
      nodes {
        code
        name
        acronym
        city
        latitude
        longitude
        confidence
        source
        country {
          iso3
          name {
            ...Wording
          }
          region {
            code
            name {
              ...Wording
            }
          }
        }
        memberships {
          from
          until
          datesKnown
          demonstration
          reason
          confidence
          initiative {
            code
          }
        }
      }
    }
  }
`);

export type InitiativeFacts = InitiativePageQuery['initiative'];
