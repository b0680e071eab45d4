import { graphql } from '../../graphql/generated/index.js';

/** What a reminder starts from, and whether it can be sent at all. */
export const ReminderStartDocument = graphql(/* GraphQL */ `
  query ReminderStart($round: String!) {
    mail {
      configured
    }
    reminderStart(round: $round) {
      subject {
        en
        fr
        es
      }
      body {
        en
        fr
        es
      }
      placeholders
      daysBefore
    }
  }
`);

export const ReminderPreviewDocument = graphql(/* GraphQL */ `
  query ReminderPreview($input: ReminderInput!) {
    reminderPreview(input: $input) {
      readers {
        institution {
          code
          name
        }
        name
        language
        timeZone
        sendAt
        outcome
        subject
        text
      }
      unreachable {
        code
        name
      }
      copies {
        institution {
          code
          name
        }
        language
        text
      }
    }
  }
`);

export const SendRemindersDocument = graphql(/* GraphQL */ `
  mutation SendReminders($input: SendRemindersInput!) {
    sendReminders(input: $input) {
      id
      recipients {
        state
      }
    }
  }
`);

export const RemindersDocument = graphql(/* GraphQL */ `
  query Reminders($round: String!) {
    reminders(round: $round) {
      id
      composer
      createdAt
      sendAt
      cancelledAt
      subject {
        en
        fr
        es
      }
      recipients {
        institution {
          code
          name
        }
        name
        language
        sendAt
        state
        reason
      }
    }
  }
`);
