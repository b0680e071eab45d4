import { graphql } from '../../graphql/generated/index.js';
import type { PeerDeskFactsFragment, PeerSuggestionsQuery } from '../../graphql/generated/graphql.js';

graphql(/* GraphQL */ `
  fragment PeerDeskFacts on PeerDesk {
    consentedAt
    isShownToPublic
    introductions {
      id
      isAsked
      institution {
        code
        name
      }
      indicator {
        code
        current {
          name {
            ...Wording
          }
        }
      }
      note
      askedAt
      answer
      answeredAt
      contact {
        name
        email
      }
    }
    exchanges {
      id
      with {
        code
        name
      }
      heldOn
      topic
      useful
      note
    }
  }
`);

/** The consent, introductions and exchanges of one's institution. */
export const PeerDeskDocument = graphql(/* GraphQL */ `
  query PeerDesk($institution: String!) {
    peerDesk(institution: $institution) {
      ...PeerDeskFacts
    }
    institution(code: $institution) {
      memberships {
        initiative {
          code
        }
      }
    }
    institutions(first: 200) {
      nodes {
        code
        name
      }
    }
  }
`);

/** What can be looked for in an initiative. */
export const PeerChoicesDocument = graphql(/* GraphQL */ `
  query PeerChoices($initiative: String!) {
    initiative(code: $initiative) {
      domains {
        code
        name {
          ...Wording
        }
        indicators {
          code
          current {
            valueType
            direction
            name {
              ...Wording
            }
          }
        }
      }
    }
  }
`);

export const PeerSuggestionsDocument = graphql(/* GraphQL */ `
  query PeerSuggestions($institution: String!, $initiative: String!, $indicator: String!) {
    peerSuggestions(institution: $institution, initiative: $initiative, indicator: $indicator) {
      baselineYear
      lookedAmong
      own {
        year
        value
      }
      currency
      suggestions {
        institution {
          code
          name
          country {
            name {
              ...Wording
            }
          }
        }
        alike {
          indicator {
            code
            current {
              ...MeasuredVersion
            }
          }
          own
          theirs
        }
        from {
          year
          value
        }
        to {
          year
          value
        }
      }
      refusals {
        rule
        params {
          name
          value
        }
      }
      receipt {
        asOf
        demonstration
      }
    }
  }
`);

export const SetPeerConsentDocument = graphql(/* GraphQL */ `
  mutation SetPeerConsent($input: PeerConsentInput!) {
    setPeerConsent(input: $input) {
      consentedAt
    }
  }
`);

export const RequestIntroductionDocument = graphql(/* GraphQL */ `
  mutation RequestIntroduction($input: RequestIntroductionInput!) {
    requestIntroduction(input: $input) {
      consentedAt
    }
  }
`);

export const AnswerIntroductionDocument = graphql(/* GraphQL */ `
  mutation AnswerIntroduction($input: AnswerIntroductionInput!) {
    answerIntroduction(input: $input) {
      consentedAt
    }
  }
`);

export const LogExchangeDocument = graphql(/* GraphQL */ `
  mutation LogExchange($input: LogExchangeInput!) {
    logExchange(input: $input) {
      consentedAt
    }
  }
`);

export type DeskFacts = PeerDeskFactsFragment;
export type Found = PeerSuggestionsQuery['peerSuggestions'];
