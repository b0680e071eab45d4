import { graphql } from '../../graphql/generated/index.js';
import type { HealthQuery, SetUpQuery } from '../../graphql/generated/graphql.js';

export const HealthDocument = graphql(/* GraphQL */ `
  query Health {
    health {
      checkedAt
      startedAt
      version
      checks {
        part
        state
        finding
      }
      database {
        server
        bytes
        milliseconds
      }
      queue {
        waiting
        longestWaitSeconds
        failed
      }
      mail {
        waiting
        sentAt
        failedThisWeek
        failure
      }
      backup {
        takenAt
        bytes
      }
      clockOffMilliseconds
      disk {
        totalBytes
        freeBytes
      }
    }
    setUp {
      finishedAt
    }
  }
`);

export const SetUpDocument = graphql(/* GraphQL */ `
  query SetUp {
    setUp {
      self
      organisation {
        name
        contact
        languages
      }
      demonstration
      demonstrationKeptAt
      mailConfigured
      mailTest {
        to
        state
        reason
        queuedAt
        finishedAt
      }
      managers
      round
      finishedAt
    }
  }
`);

export type HealthFound = HealthQuery['health'];
export type SetUpState = SetUpQuery['setUp'];
