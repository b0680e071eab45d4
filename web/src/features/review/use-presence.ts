import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { useWrite } from '../../graphql/use-read.js';
import type { Check, Present, Reviewed } from './review.query.js';

const LookDocument = graphql(/* GraphQL */ `
  mutation LookAtReport($id: ID!, $cell: String) {
    lookAtReport(id: $id, cell: $cell) {
      version
      present {
        name
        cell
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

/** Others learn of a reviewer within this time; the server forgets them after a minute. */
const EVERY = 15_000;

/**
 * Tells the server every quarter of a minute that this reviewer has the report open, while the page is in sight.
 *
 * Shape  who else has, and the version of the report now. A look that does not get through changes nothing.
 */
export function usePresence(
  { id, version, review }: Pick<Reviewed, 'id' | 'version' | 'review'>,
  cell: string | null,
  learn: (checks: readonly Check[]) => void,
): { present: readonly Present[]; version: number } {
  const { mutateAsync } = useWrite(LookDocument);
  const [now, setNow] = useState({ present: review?.present ?? [], version });
  const latest = useRef({ cell, learn });
  useEffect(() => {
    latest.current = { cell, learn };
  });
  useEffect(() => {
    let isHere = true;
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      mutateAsync({ id, cell: latest.current.cell }).then(
        ({ lookAtReport: { present, version: told, checks } }) => {
          if (!isHere) return;
          setNow({ present, version: told });
          latest.current.learn(checks);
        },
        () => undefined,
      );
    };
    look();
    const timer = setInterval(look, EVERY);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [id, mutateAsync]);
  return now;
}
