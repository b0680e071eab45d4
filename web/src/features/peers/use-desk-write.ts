import { useQueryClient } from '@tanstack/react-query';
import type { OperationDocument } from '../../graphql/client.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { PeerDeskDocument, PeerSuggestionsDocument } from './peers.query.js';

/** A change of the desk, after which it is asked for again; what was found too, since consent decides over it. */
export function useDeskWrite<Result, Variables>(document: OperationDocument<Result, Variables>) {
  const client = useQueryClient();
  const { mutateAsync, isPending, error } = useWrite(document);
  const send = async (variables: Variables): Promise<boolean> => {
    try {
      await mutateAsync(variables);
    } catch {
      return false;
    }
    await client.invalidateQueries({ queryKey: keyOf(PeerDeskDocument) });
    await client.invalidateQueries({ queryKey: keyOf(PeerSuggestionsDocument) });
    return true;
  };
  return { send, isPending, error };
}
