import { graphql } from '../graphql/generated/index.js';

export { bandMeaning, breaksOf, missingOf, pointOf } from '@kipimo/shared';

graphql(/* GraphQL */ `
  fragment TrendPointFigures on TrendPoint {
    year
    versionNumber
    n
    expected
    members
    value
    median
    lowerQuartile
    upperQuartile
    interval {
      low
      high
      level
    }
    distribution {
      level
      count
    }
    missing {
      reason
      count
    }
    refusals {
      rule
    }
    demonstration
  }
`);

graphql(/* GraphQL */ `
  fragment BreakFigures on DefinitionBreak {
    year
    fromVersion
    toVersion
    changeClass
    bridged
    note {
      ...Wording
    }
  }
`);

graphql(/* GraphQL */ `
  fragment Judgement on Comparability {
    __typename
    ... on ComparableWithCaveats {
      reasons {
        rule
        params {
          name
          value
        }
      }
    }
    ... on NotComparable {
      reasons {
        rule
        params {
          name
          value
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment ReceiptFigures on Receipt {
    asOf
    recordedUpTo
    contentHash
    demonstration
    rateSet {
      title
      source
      licence
    }
  }
`);

graphql(/* GraphQL */ `
  fragment TrendFigures on Trend {
    currency
    measure
    indicator {
      code
      current {
        ...MeasuredVersion
      }
    }
    groups {
      kind
      key
      label {
        ...Wording
      }
      points {
        ...TrendPointFigures
      }
    }
    breaks {
      ...BreakFigures
    }
    comparability {
      ...Judgement
    }
    receipt {
      ...ReceiptFigures
    }
  }
`);
