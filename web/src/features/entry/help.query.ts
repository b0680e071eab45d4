import { graphql } from '../../graphql/generated/index.js';

/** How one indicator is counted; asked when the help is opened, kept ahead for work without a connection. */
export const HelpDocument = graphql(/* GraphQL */ `
  query IndicatorHelp($code: String!) {
    indicator(code: $code) {
      versions {
        number
        help {
          en
          fr
          es
        }
        howMeasured
        evidenceRule
      }
    }
  }
`);
