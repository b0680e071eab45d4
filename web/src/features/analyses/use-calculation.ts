import { useEffect, useState } from 'react';
import type { EffectInput } from '../../graphql/generated/graphql.js';
import { canonical, read, write } from '../../graphql/client.js';
import { Refusal } from '../../graphql/refusal.js';
import { BeginEffectDocument, CalculationDocument, type EffectFigures } from './wizard.query.js';

const ASK_AGAIN_MILLISECONDS = 400;
const SLOWEST_MILLISECONDS = 3000;

export type Calculating =
  | { readonly state: 'waiting'; readonly ahead: number }
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'done'; readonly effect: EffectFigures }
  | { readonly state: 'failed'; readonly error: Error };

/** Begins a calculation once for a question, and asks how far it is until it is done. */
export function useCalculation(input: EffectInput): Calculating & { again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const key = canonical(input);
  const [answer, setAnswer] = useState<{ key: string; is: Calculating }>({ key: '', is: start });
  useEffect(() => {
    const ending = new AbortController();
    const tell = (is: Calculating) => {
      if (!ending.signal.aborted) setAnswer({ key, is });
    };
    tell(start);
    follow(JSON.parse(key) as EffectInput, tell, ending.signal).catch((error: unknown) =>
      tell({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => ending.abort();
  }, [key, attempt]);
  return { ...(answer.key === key ? answer.is : start), again: () => setAttempt((before) => before + 1) };
}

const start: Calculating = { state: 'waiting', ahead: 0 };

async function follow(
  input: EffectInput,
  tell: (is: Calculating) => void,
  signal: AbortSignal,
  mayBeginAgain = true,
): Promise<void> {
  const { beginEffect } = await write(BeginEffectDocument, { input });
  for (
    let pause = ASK_AGAIN_MILLISECONDS;
    !signal.aborted;
    pause = Math.min(pause * 1.5, SLOWEST_MILLISECONDS)
  ) {
    try {
      const { calculation } = await read(CalculationDocument, { id: beginEffect.id }, signal);
      if (calculation.effect) return tell({ state: 'done', effect: calculation.effect });
      tell(
        calculation.state === 'running'
          ? { state: 'running', share: calculation.share }
          : { state: 'waiting', ahead: calculation.ahead },
      );
    } catch (error) {
      // Another server answered, or this one was started anew: it knows nothing of what was begun.
      const isForgotten = error instanceof Refusal && error.code === 'NOT_FOUND';
      if (isForgotten && mayBeginAgain) return follow(input, tell, signal, false);
      throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
