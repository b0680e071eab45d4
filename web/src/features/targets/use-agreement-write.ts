import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { OperationDocument } from '../../graphql/client.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { TargetAgreementDocument, TargetBoardDocument, TargetsToAnswerDocument } from './targets.query.js';

/** Sends a move once for one content, and asks anew for everything that it touches. */
export function useAgreementWrite<Result, Input>(document: OperationDocument<Result, { input: Input }>) {
  const client = useQueryClient();
  const operation = useRef({ of: '', id: newOperationId() });
  const { mutateAsync, isPending, error, reset } = useWrite(document);
  const send = async (input: Omit<Input, 'operationId'>): Promise<boolean> => {
    const of = JSON.stringify(input);
    if (operation.current.of !== of) operation.current = { of, id: newOperationId() };
    try {
      await mutateAsync({ input: { ...input, operationId: operation.current.id } as Input });
    } catch {
      return false; // The failure stands where it was sent from, with what was typed.
    }
    operation.current = { of: '', id: newOperationId() };
    await Promise.all(
      [TargetAgreementDocument, TargetBoardDocument, TargetsToAnswerDocument].map((stale) =>
        client.invalidateQueries({ queryKey: keyOf(stale) }),
      ),
    );
    return true;
  };
  return { send, isPending, error, reset };
}
