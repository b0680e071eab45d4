import { useQueryClient } from '@tanstack/react-query';
import { graphql } from '../graphql/generated/index.js';
import type { SessionQuery } from '../graphql/generated/graphql.js';
import { keyOf, useRead, useWrite } from '../graphql/use-read.js';

const SessionDocument = graphql(/* GraphQL */ `
  query Session {
    viewer {
      name
      email
      language
      demonstration
      actions
      seesAs {
        role
        person
        until
        isWhole
        institution {
          name
          acronym
        }
        initiative {
          code
        }
      }
      roles {
        role
        institution {
          code
          name
          acronym
        }
        initiative {
          code
        }
      }
    }
    service {
      version
      demonstration
      needsFirstAdministrator
      organisation {
        name
        contact
        languages
      }
      recordedUpTo
    }
    initiatives {
      code
      name {
        en
        fr
        es
      }
      institutionCount
    }
  }
`);

const SignOutDocument = graphql(/* GraphQL */ `
  mutation SignOut {
    signOut
  }
`);

/** Who is signed in is itself kept on the device, so that a form can be opened without a connection. */
const nobody = '';

export type Viewer = NonNullable<SessionQuery['viewer']>;

/** Who is asking, what the service says about itself, and the initiatives, in one question for the whole shell. */
export function useSession() {
  const question = useRead(SessionDocument, {}, { keptFor: nobody });
  const viewer = question.data?.viewer ?? null;
  return {
    question,
    viewer,
    service: question.data?.service ?? null,
    initiatives: question.data?.initiatives ?? [],
    /** True until the first answer: neither signed in nor out is known. */
    unknown: question.data === undefined,
    /** Whether the API lists this verb among what the viewer may do; nothing is derived here. */
    may: (action: string) => viewer?.actions.includes(action) ?? false,
  };
}

/** Forgets every answer, since another person may see other rows, and asks again. */
export function useForgetAnswers(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keyOf(SessionDocument)[0] });
    await client.invalidateQueries();
  };
}

export function useSignOut() {
  const forget = useForgetAnswers();
  const change = useWrite(SignOutDocument);
  return {
    ...change,
    signOut: async () => {
      await change.mutateAsync({});
      await forget();
    },
  };
}
