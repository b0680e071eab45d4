import { graphql } from '../../graphql/generated/index.js';
import type { ConversationQuery, ThreadOfCellQuery } from '../../graphql/generated/graphql.js';

export const ThreadOfCellDocument = graphql(/* GraphQL */ `
  query ThreadOfCell($cell: CellInput!, $submission: ID!) {
    thread(cell: $cell) {
      ...ThreadParts
    }
    conversation(submission: $submission) {
      side
      mayWrite
      isShared
    }
  }
  fragment ThreadParts on Thread {
    submission
    slice
    state
    waitingFor
    unread
    lastSaidAt
    version {
      indicator
      name {
        en
        fr
        es
        drafted
      }
    }
    messages {
      id
      kind
      body
      language
      author
      role
      side
      saidAt
      mine
      unread
    }
  }
`);

export const ConversationDocument = graphql(/* GraphQL */ `
  query Conversation($submission: ID!) {
    submission(id: $submission) {
      id
      state
      periodLabel
      editable
      institution {
        code
        name
      }
      round {
        initiative {
          name {
            en
            fr
            es
            drafted
          }
        }
      }
    }
    conversation(submission: $submission) {
      side
      mayWrite
      isShared
      unread
      waiting
      threads {
        ...ThreadParts
      }
    }
  }
`);

export const UnreadDocument = graphql(/* GraphQL */ `
  query UnreadMessages($id: ID!) {
    submission(id: $id) {
      unreadMessages
    }
  }
`);

export const SayDocument = graphql(/* GraphQL */ `
  mutation SayInThread($input: SayInput!) {
    sayInThread(input: $input) {
      state
    }
  }
`);

export const CloseDocument = graphql(/* GraphQL */ `
  mutation CloseThread($input: CloseThreadInput!) {
    closeThread(input: $input) {
      state
    }
  }
`);

export const SeenDocument = graphql(/* GraphQL */ `
  mutation MarkThreadSeen($input: SeenInput!) {
    markThreadSeen(input: $input) {
      unread
    }
  }
`);

export type Thread = ThreadOfCellQuery['thread'];
export type Message = Thread['messages'][number];
export type Side = ConversationQuery['conversation']['side'];
export type MessageKind = Message['kind'];
/** What a person can say; a return is made by returning, and a close by closing. */
export type Reply = Exclude<MessageKind, 'returned' | 'closed'>;

/** One cell of a report. */
export interface CellOf {
  submissionId: string;
  indicator: string;
  slice: string;
}
