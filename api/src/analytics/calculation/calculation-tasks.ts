import { agreementOf } from '../agreement/agreement.rules.js';
import { compositeOf } from '../composite/composite.rules.js';
import { effectOf } from '../effect/effect.rules.js';

/** What a calculation thread can work out: pure functions, whose questions and answers are plain data. */
export const calculations = { agreement: agreementOf, composite: compositeOf, effect: effectOf } as const;

export type CalculationName = keyof typeof calculations;
export type QuestionOf<Name extends CalculationName> = Parameters<(typeof calculations)[Name]>[0];
export type AnswerOf<Name extends CalculationName> = ReturnType<(typeof calculations)[Name]>;

/** One question on its way to a thread. */
export interface CalculationRequest {
  readonly id: number;
  readonly name: CalculationName;
  readonly question: unknown;
}

/** What comes back: how far it is, and then the answer, or what went wrong in words for the log. */
export type CalculationReply =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string };

/** Works a request out in the thread that asks. */
export function calculated(
  { id, name, question }: CalculationRequest,
  note: (reply: CalculationReply) => void,
): CalculationReply {
  try {
    const work = calculations[name] as (question: unknown, note: (share: number) => void) => unknown;
    return { id, answer: work(question, (share) => note({ id, share })) };
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
