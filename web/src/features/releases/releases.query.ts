import type { ReleaseQuery } from '../../graphql/generated/graphql.js';
import { graphql } from '../../graphql/generated/index.js';

/** Releases, newest first; those on their way only for who freezes them. */
export const ReleasesDocument = graphql(/* GraphQL */ `
  query Releases {
    releases {
      version
      title {
        en
        fr
        es
      }
      initiative {
        code
        name {
          en
          fr
          es
        }
      }
      audience
      asOf
      createdAt
      state
      problem
      demonstration
      withheld
      observations
      institutions
    }
  }
`);

export const ReleaseDocument = graphql(/* GraphQL */ `
  query Release($version: String!) {
    release(version: $version) {
      version
      title {
        en
        fr
        es
      }
      summary {
        en
        fr
        es
      }
      knownIssues {
        en
        fr
        es
      }
      initiative {
        code
        name {
          en
          fr
          es
        }
      }
      audience
      licence
      licenceTitle
      licenceUrl
      asOf
      createdAt
      previous
      previousAsOf
      state
      problem
      demonstration
      observations
      institutions
      sha256
      withheld
      downloadable
      files {
        name
        rows
        size
        sha256
        path
      }
      citation
      bibtex
      verify {
        language
        lines
      }
    }
  }
`);

/** How much changed between two times, without the rows. */
export const ReleaseChangesDocument = graphql(/* GraphQL */ `
  query ReleaseChanges($initiative: String!, $from: DateTime!, $to: DateTime) {
    changes(initiative: $initiative, from: $from, to: $to, first: 1) {
      values {
        added
        corrected
        withdrawn
      }
      definitions {
        indicator
        number
      }
      membership {
        joined {
          code
        }
        left {
          code
        }
      }
      targets {
        added
        revised
        withdrawn
      }
    }
  }
`);

export const ReleasePreviewDocument = graphql(/* GraphQL */ `
  query ReleasePreview($initiative: String!, $audience: ReleaseAudience!) {
    releasePreview(initiative: $initiative, audience: $audience) {
      version
      asOf
      observations
      restatements
      previous
    }
  }
`);

export const FreezeReleaseDocument = graphql(/* GraphQL */ `
  mutation FreezeRelease($input: FreezeReleaseInput!) {
    freezeRelease(input: $input) {
      version
      state
    }
  }
`);

export type FoundRelease = ReleaseQuery['release'];
