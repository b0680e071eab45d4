import { graphql } from '../../graphql/generated/index.js';
import type { AccountQuery } from '../../graphql/generated/graphql.js';

/** Everything that only the owner of an account sees of it, in one question for the page. */
export const AccountDocument = graphql(/* GraphQL */ `
  query Account {
    account {
      language
      timeZone
      hasPassword
      shared
      secondFactor
      recoveryCodesLeft
      sessions {
        id
        agent
        openedAt
        lastSeenOn
        expiresAt
        current
      }
    }
  }
`);

export type Account = AccountQuery['account'];
