import { cellPath } from '@kipimo/shared';
import { useMemo, useRef, useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { useWrite } from '../../graphql/use-read.js';
import type { Check, Reviewed } from './review.query.js';
import { laterOf, overtaken, type Sayings, sayingsOf, type Word } from './verdicts.js';

const CheckDocument = graphql(/* GraphQL */ `
  mutation CheckCells($input: CheckCellsInput!) {
    checkCells(input: $input) {
      results {
        indicator
        slice
        outcome
      }
      checks {
        indicator
        slice
        verdict
        reason
        value
        currency
        version
        isCurrent
        by
        at
      }
    }
  }
`);

/** A word that another reviewer, or the institution, was faster than. */
export type Overruled = ReadonlyMap<string, 'conflict' | 'cell_changed'>;

export interface Checks {
  readonly sayings: Sayings;
  readonly overtaken: ReadonlyMap<string, Check>;
  readonly overruled: Overruled;
  /** What could not be sent, with the way to send it again. */
  readonly failed: { readonly error: Error; readonly again: () => void } | null;
  readonly say: (words: readonly Word[]) => void;
  /** Takes over what the server told by the way. */
  readonly learn: (checks: readonly Check[]) => void;
}

/** What is said of a report's cells: shown at once, sent one after the other, and never over somebody else's word. */
export function useChecks({ id, review }: Pick<Reviewed, 'id' | 'review'>): Checks {
  const { mutateAsync } = useWrite(CheckDocument);
  const told = useRef<readonly Check[]>(review?.checks ?? []);
  const line = useRef<Promise<void>>(Promise.resolve());
  const [checks, setChecks] = useState<readonly Check[]>(review?.checks ?? []);
  const [pending, setPending] = useState<ReadonlyMap<string, Word>>(new Map());
  const [overruled, setOverruled] = useState<Overruled>(new Map());
  const [failed, setFailed] = useState<Checks['failed']>(null);

  const learn = (next: readonly Check[]) => {
    told.current = laterOf(told.current, next);
    setChecks(told.current);
  };
  const send = async (words: readonly Word[], operationId: string) => {
    const cells = words.map(({ path, ...word }) => ({
      ...word,
      baseVersion:
        told.current.find(({ indicator, slice }) => cellPath(indicator, slice) === path)?.version ?? 0,
    }));
    try {
      const { checkCells } = await mutateAsync({ input: { operationId, id, cells } });
      learn(checkCells.checks);
      setOverruled((known) => {
        const next = new Map(known);
        for (const { indicator, slice, outcome } of checkCells.results) {
          const path = cellPath(indicator, slice);
          if (outcome === 'conflict' || outcome === 'cell_changed') next.set(path, outcome);
          else next.delete(path);
        }
        return next;
      });
      setFailed(null);
    } catch (error) {
      setFailed({ error: error as Error, again: () => say(words, operationId) });
    }
    setPending((known) => new Map([...known].filter(([, word]) => !words.includes(word))));
  };
  const say = (words: readonly Word[], operationId = newOperationId()) => {
    if (words.length === 0) return;
    setPending((known) => new Map([...known, ...words.map((word) => [word.path, word] as const)]));
    line.current = line.current.then(() => send(words, operationId));
  };
  const sayings = useMemo(() => sayingsOf(checks, pending), [checks, pending]);
  const past = useMemo(() => overtaken(checks), [checks]);
  return { sayings, overtaken: past, overruled, failed, say: (words) => say(words), learn };
}
