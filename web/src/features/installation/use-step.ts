import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { OperationDocument } from '../../graphql/client.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { SetUpDocument } from './installation.query.js';

/**
 * Takes a step and asks anew how far things are. Sent again after a lost answer, it is the same step.
 *
 * Shape  `take` says whether it was taken; why it was not is in `error`.
 */
export function useStep<Result, Variables>(document: OperationDocument<Result, Variables>) {
  const client = useQueryClient();
  const operation = useRef(newOperationId());
  const { mutateAsync, isPending, error } = useWrite(document);
  return {
    isPending,
    error,
    take: async (variablesFor: (operationId: string) => Variables): Promise<boolean> => {
      if (isPending) return false;
      try {
        await mutateAsync(variablesFor(operation.current));
      } catch (failure) {
        // An answer was given for this id; without one the same id goes again.
        if (failure instanceof Refusal) operation.current = newOperationId();
        return false;
      }
      operation.current = newOperationId();
      await client.invalidateQueries({ queryKey: keyOf(SetUpDocument) });
      return true;
    },
  };
}
