// Long because every question of the pages of cohorts stands in it.
import { graphql } from '../../graphql/generated/index.js';
import type {
  CohortGroundQuery,
  CohortPageQuery,
  CohortPreviewQuery,
  CohortVersionFieldsFragment,
  MadeCohortsQuery,
} from '../../graphql/generated/graphql.js';

graphql(/* GraphQL */ `
  fragment CohortVersionFields on CohortVersion {
    number
    audience
    why
    recordedFrom
    recordedUntil
    name {
      ...Wording
    }
    note {
      ...Wording
    }
    rule {
      countries
      regions
      kinds
      languages
      roles
      alsoIn
      memberOn
      firstGrantFrom
      firstGrantUntil
      leftFrom
      leftUntil
      foundedFrom
      foundedUntil
      countsFrom
      countsUntil
    }
    named {
      institution {
        code
        name
        acronym
      }
      counts
      enters
      leaves
      reason
    }
  }
`);

graphql(/* GraphQL */ `
  fragment CohortSummary on Cohort {
    code
    constructed
    audience
    memberCount
    name {
      ...Wording
    }
    note {
      ...Wording
    }
    version {
      number
      recordedFrom
    }
  }
`);

graphql(/* GraphQL */ `
  fragment AttritionFields on CohortAttrition {
    indicator {
      code
      current {
        ...MeasuredVersion
      }
    }
    currency
    members
    left
    compared
    below
    leavers {
      institution {
        code
        name
        acronym
      }
      left
      reason
      year
      value
      median
      n
      expected
      side
    }
    receipt {
      demonstration
    }
  }
`);

/** Cohorts that everybody finds. */
export const ListedCohortsDocument = graphql(/* GraphQL */ `
  query ListedCohorts($initiative: String!) {
    initiative(code: $initiative) {
      cohorts {
        ...CohortSummary
      }
    }
  }
`);

/** The same and the reader's own, with who looks after each. */
export const MadeCohortsDocument = graphql(/* GraphQL */ `
  query MadeCohorts($initiative: String!) {
    madeCohorts(initiative: $initiative) {
      mayChange
      madeBy
      cohort {
        ...CohortSummary
      }
    }
  }
`);

/** One cohort as it is or was held. */
export const CohortPageDocument = graphql(/* GraphQL */ `
  query CohortPage($code: String!, $asOf: DateTime) {
    cohort(code: $code, asOf: $asOf) {
      code
      constructed
      source
      audience
      memberCount
      initiative {
        code
        name {
          ...Wording
        }
      }
      name {
        ...Wording
      }
      note {
        ...Wording
      }
      version {
        ...CohortVersionFields
      }
      versions {
        number
        why
        recordedFrom
        recordedUntil
        name {
          ...Wording
        }
      }
      members {
        institution {
          code
          name
          acronym
        }
        enters
        leaves
        reason
      }
    }
  }
`);

/** What the builder starts from: the cohort with what the reader may do. */
export const MadeCohortDocument = graphql(/* GraphQL */ `
  query MadeCohort($code: String!) {
    madeCohort(code: $code) {
      mayChange
      madeBy
      changedBy
      cohort {
        code
        audience
        initiative {
          code
        }
        name {
          ...Wording
        }
        note {
          ...Wording
        }
        version {
          ...CohortVersionFields
        }
        members {
          institution {
            code
            name
            acronym
          }
          enters
          leaves
          reason
        }
      }
    }
  }
`);

/** What a rule of an initiative can ask about. */
export const CohortGroundDocument = graphql(/* GraphQL */ `
  query CohortGround($initiative: String!) {
    initiative(code: $initiative) {
      code
      startYear
      endYear
      rounds {
        programmeYear
        programmeStarts
        programmeEnds
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
    institutions(initiative: $initiative, first: 200) {
      nodes {
        code
        name
        acronym
        kind
        workingLanguages
        names {
          name
          acronym
        }
        memberships {
          role
          initiative {
            code
          }
        }
      }
    }
  }
`);

export const CohortPreviewDocument = graphql(/* GraphQL */ `
  query CohortPreview($input: CohortPreviewInput!) {
    cohortPreview(input: $input) {
      memberCount
      members {
        institution {
          code
          name
          acronym
        }
        enters
        leaves
        reason
      }
      years {
        year
        members
        entered
        left
      }
      undecided {
        code
        name
        acronym
      }
      strangers {
        code
        name
        acronym
      }
      issues {
        path
        rule
        params {
          name
          value
        }
      }
      attrition {
        ...AttritionFields
      }
    }
  }
`);

export const CohortAttritionDocument = graphql(/* GraphQL */ `
  query CohortAttritionFigures($input: AttritionInput!) {
    cohortAttrition(input: $input) {
      ...AttritionFields
    }
  }
`);

export const SaveCohortDocument = graphql(/* GraphQL */ `
  mutation SaveCohort($input: SaveCohortInput!) {
    saveCohort(input: $input) {
      code
      version
    }
  }
`);

export type Ground = CohortGroundQuery;
export type MemberOption = Ground['institutions']['nodes'][number];
export type ShownCohort = CohortPageQuery['cohort'];
export type ShownVersion = CohortVersionFieldsFragment;
export type Preview = CohortPreviewQuery['cohortPreview'];
export type Attrition = NonNullable<Preview['attrition']>;
export type ListedCohort = MadeCohortsQuery['madeCohorts'][number];
