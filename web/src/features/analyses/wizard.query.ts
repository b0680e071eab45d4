// Long because an answer names all that the last step draws.
import { graphql } from '../../graphql/generated/index.js';
import type {
  AnalysisChoicesQuery,
  EffectChecksQuery,
  EffectFiguresFragment,
  EstimateFragment,
} from '../../graphql/generated/graphql.js';

/** What an analysis of an initiative can be made of. */
export const AnalysisChoicesDocument = graphql(/* GraphQL */ `
  query AnalysisChoices($initiative: String!) {
    initiative(code: $initiative) {
      code
      rounds {
        programmeYear
      }
      cohorts {
        code
        name {
          ...Wording
        }
      }
      regions {
        code
        name {
          ...Wording
        }
      }
      countries {
        iso3
        name {
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

graphql(/* GraphQL */ `
  fragment Estimate on EffectEstimate {
    value
    low
    high
    p
    degreesOfFreedom
    standardError
    method
  }
`);

graphql(/* GraphQL */ `
  fragment BalanceFigures on BalanceRowType {
    covariate
    before {
      treatedMean
      controlMean
      standardisedDifference
    }
    after {
      treatedMean
      controlMean
      standardisedDifference
    }
    isBalanced
  }
`);

/** What to know before looking: no result is in it. */
export const EffectChecksDocument = graphql(/* GraphQL */ `
  query EffectChecks($input: EffectInput!, $indicator: String!) {
    effectChecks(input: $input) {
      design
      baselineYear
      group {
        atBaseline
        kept
        lost
        keptMedian
        lostMedian
        expected
      }
      comparison {
        atBaseline
        kept
        lost
        keptMedian
        lostMedian
        expected
      }
      groupPath {
        year
        n
        value
      }
      comparisonPath {
        year
        n
        value
      }
      balance {
        ...BalanceFigures
      }
      pairs
      earlier {
        fromYear
        toYear
        estimate {
          ...Estimate
        }
      }
      minimumDetectable
      minimumDetectableInUnits
      refusals {
        rule
        params {
          name
          value
        }
      }
      currency
      receipt {
        asOf
        contentHash
        demonstration
      }
    }
    indicator(code: $indicator) {
      code
      current {
        ...MeasuredVersion
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment EffectFigures on Effect {
    initiative {
      code
    }
    indicator {
      code
      current {
        ...MeasuredVersion
      }
    }
    currency
    design
    wording {
      ...Wording
    }
    group {
      n
      expected
      baselineMedian
      endMedian
      rose
      fell
    }
    comparison {
      n
      expected
      baselineMedian
      endMedian
      rose
      fell
    }
    shift {
      ...Estimate
    }
    mean {
      ...Estimate
    }
    bootstrap {
      ...Estimate
    }
    randomisation {
      p
      arrangements
      isEnumerated
    }
    clustered {
      clusters
      estimate {
        ...Estimate
      }
      wildP
      wildDraws
      wildEnumerated
    }
    matching {
      pairs {
        unit
        comparison
      }
      unmatched
      incomplete
      balance {
        ...BalanceFigures
      }
    }
    staggered {
      simple {
        ...Estimate
      }
      cells {
        startYear
        year
        estimate
        standardError
        treated
        controls
      }
      cellsWithout
      beforeStart {
        df
        p
        pFewUnits
      }
    }
    eventStudy {
      at
      estimate {
        ...Estimate
      }
      bandLow
      bandHigh
      treated
      controls
    }
    sensitivity {
      variant
      without
      estimate {
        ...Estimate
      }
    }
    earlier {
      fromYear
      toYear
      estimate {
        ...Estimate
      }
    }
    registration {
      standing
      isUnregisteredSubgroup
      analysis
      lockedAt
    }
    standardised
    refusals {
      rule
      params {
        name
        value
      }
    }
    ceiling {
      level
      because
    }
    rScript
    pythonScript
    seed
    draws
    receipt {
      asOf
      recordedUpTo
      dataVersion
      contentHash
      demonstration
    }
  }
`);

export const BeginEffectDocument = graphql(/* GraphQL */ `
  mutation BeginEffect($input: EffectInput!) {
    beginEffect(input: $input) {
      id
    }
  }
`);

export const CalculationDocument = graphql(/* GraphQL */ `
  query Calculation($id: ID!) {
    calculation(id: $id) {
      id
      state
      ahead
      share
      effect {
        ...EffectFigures
      }
    }
  }
`);

export type Choices = NonNullable<AnalysisChoicesQuery['initiative']>;
export type Checks = EffectChecksQuery['effectChecks'];
export type EffectFigures = EffectFiguresFragment;
export type Estimate = EstimateFragment;
