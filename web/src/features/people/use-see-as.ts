import { useNavigate } from 'react-router';
import { graphql } from '../../graphql/generated/index.js';
import type { SeeAsMutationVariables } from '../../graphql/generated/graphql.js';
import { useWrite } from '../../graphql/use-read.js';
import { useForgetAnswers } from '../../session/session.js';

const SeeAsDocument = graphql(/* GraphQL */ `
  mutation SeeAs($role: SeenRole!, $institution: String, $initiative: String, $person: ID) {
    seeAs(role: $role, institution: $institution, initiative: $initiative, person: $person)
  }
`);

/** Begins to see as somebody else, from the first page on; every answer given to one's own eyes is forgotten. */
export function useSeeAs() {
  const navigate = useNavigate();
  const forget = useForgetAnswers();
  const change = useWrite(SeeAsDocument);
  return {
    ...change,
    seeAs: async (wanted: SeeAsMutationVariables) => {
      await change.mutateAsync(wanted);
      await forget();
      // To what the role is about: there is most to see.
      const { institution, initiative } = wanted;
      await navigate(
        institution ? `/institutions/${institution}` : initiative ? `/initiatives/${initiative}` : '/',
      );
    },
  };
}
