import { graphql } from '../graphql/generated/index.js';
import { useWrite } from '../graphql/use-read.js';
import { useForgetAnswers } from './session.js';

const SignInDocument = graphql(/* GraphQL */ `
  mutation SignIn($email: String!, $password: String!, $code: String) {
    signIn(email: $email, password: $password, code: $code) {
      email
    }
  }
`);

/** Signs in; every answer that another person was given is forgotten. */
export function useSignIn() {
  const forget = useForgetAnswers();
  const change = useWrite(SignInDocument);
  return {
    ...change,
    /** `code` is that of a second factor, once the API has asked for one. */
    signIn: async (email: string, password: string, code?: string) => {
      await change.mutateAsync({ email, password, ...(code !== undefined && { code }) });
      await forget();
    },
  };
}
