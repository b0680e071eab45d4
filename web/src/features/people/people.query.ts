import { graphql } from '../../graphql/generated/index.js';
import type { PeopleQuery } from '../../graphql/generated/graphql.js';

/** The people whom the viewer looks after, a page at a time. */
export const PeopleDocument = graphql(/* GraphQL */ `
  query People($filter: PeopleFilter, $first: Int!) {
    people(filter: $filter, first: $first) {
      totalCount
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        name
        email
        active
        deactivatedAt
        lastSeenOn
        hasSecondFactor
        roles {
          role
          institution {
            code
            name
            acronym
          }
          initiative {
            code
          }
        }
      }
    }
  }
`);

export const InvitationsDocument = graphql(/* GraphQL */ `
  query Invitations {
    invitations {
      id
      name
      email
      invitedBy
      invitedAt
      expiresAt
      offers {
        role
        institution {
          code
          name
          acronym
        }
        initiative {
          code
        }
      }
    }
  }
`);

export type Person = PeopleQuery['people']['nodes'][number];
export type HeldRole = Person['roles'][number];
