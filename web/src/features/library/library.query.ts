import { graphql } from '../../graphql/generated/index.js';
import type {
  DefinitionPreviewQuery,
  LibraryIndicatorQuery,
  LibraryQuery,
} from '../../graphql/generated/graphql.js';

/** Every indicator with what is on record of it and what is being written. */
export const LibraryDocument = graphql(/* GraphQL */ `
  query Library {
    library {
      indicator {
        code
        domain {
          code
          name {
            en
            fr
            es
          }
        }
      }
      newest {
        number
        name {
          en
          fr
          es
          drafted
        }
        definition {
          en
          fr
          es
        }
        staleTranslations
        derived
      }
      record {
        values
        lastYear
        restated
      }
      draft {
        changedBy
        changedAt
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment LibraryEntry on LibraryIndicator {
    indicator {
      code
      domain {
        name {
          en
          fr
          es
        }
      }
      current {
        number
      }
      versions {
        number
        name {
          en
          fr
          es
          drafted
        }
        definition {
          en
          fr
          es
          drafted
        }
        help {
          en
          fr
          es
          drafted
        }
        changeNote {
          en
          fr
          es
        }
        bridge {
          en
          fr
          es
        }
        changeClass
        valueType
        basis
        unit
        direction
        decimals
        minimum
        maximum
        disaggregations
        howMeasured
        evidenceRule
        numerator
        denominator
        staleTranslations
        recordedFrom
        askedIn {
          initiative
          fromYear
          toYear
        }
      }
    }
    newest {
      number
    }
    record {
      version
      initiative
      values
      institutions
      lastYear
    }
    usedBy
    draft {
      id
      version
      basedOn
      number
      name {
        en
        fr
        es
      }
      definition {
        en
        fr
        es
      }
      help {
        en
        fr
        es
      }
      howMeasured
      evidenceRule
      unit
      basis
      direction
      decimals
      minimum
      maximum
      disaggregations
      changeClass
      changeNote {
        en
        fr
        es
      }
      bridge {
        en
        fr
        es
      }
      confirmed
      changed
      stale
      issues {
        path
        rule
        severity
        params {
          name
          value
        }
      }
      changedBy
      changedAt
    }
  }
`);

export const LibraryIndicatorDocument = graphql(/* GraphQL */ `
  query LibraryIndicator($indicator: String!) {
    libraryIndicator(indicator: $indicator) {
      ...LibraryEntry
    }
  }
`);

/** Read apart, since the rules are run over every report of a round. */
export const IndicatorRulesDocument = graphql(/* GraphQL */ `
  query IndicatorRules($indicator: String!) {
    indicatorRules(indicator: $indicator) {
      round
      reports
      rules {
        rule
        fired
        explained
      }
    }
  }
`);

export const DefinitionPreviewDocument = graphql(/* GraphQL */ `
  query DefinitionPreview($indicator: String!, $initiative: String!, $fromYear: Int!) {
    definitionPreview(indicator: $indicator, initiative: $initiative, fromYear: $fromYear) {
      fromYear
      earliestYear
      issues {
        path
        rule
        severity
        params {
          name
          value
        }
      }
      rounds {
        code
        programmeYear
        stage
        before
        after
        openReports
        acceptedReports
      }
      charts {
        kind
        code
        year
        effect
        institutions
      }
      years {
        year
        version
        relation
      }
    }
  }
`);

export const StartDraftDocument = graphql(/* GraphQL */ `
  mutation StartIndicatorDraft($input: StartIndicatorDraftInput!) {
    startIndicatorDraft(input: $input) {
      ...LibraryEntry
    }
  }
`);

export const SaveDraftDocument = graphql(/* GraphQL */ `
  mutation SaveIndicatorDraft($input: SaveIndicatorDraftInput!) {
    saveIndicatorDraft(input: $input) {
      ...LibraryEntry
    }
  }
`);

export const DiscardDraftDocument = graphql(/* GraphQL */ `
  mutation DiscardIndicatorDraft($input: EndIndicatorDraftInput!) {
    discardIndicatorDraft(input: $input) {
      ...LibraryEntry
    }
  }
`);

export const PublishDraftDocument = graphql(/* GraphQL */ `
  mutation PublishIndicatorDraft($input: PublishIndicatorDraftInput!) {
    publishIndicatorDraft(input: $input)
  }
`);

export type ListedIndicator = LibraryQuery['library'][number];
export type LibraryEntry = LibraryIndicatorQuery['libraryIndicator'];
export type Draft = NonNullable<LibraryEntry['draft']>;
export type Version = LibraryEntry['indicator']['versions'][number];
export type Preview = DefinitionPreviewQuery['definitionPreview'];
export type DraftIssue = Draft['issues'][number];
