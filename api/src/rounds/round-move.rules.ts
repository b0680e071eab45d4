import { finding, type Issue, issueAt } from '@kipimo/shared';
import type { RoundStage } from './round.rules.js';

/** What a manager does to a round as a whole. */
export const ROUND_MOVES = ['open', 'close', 'freeze', 'publish'] as const;
export type RoundMove = (typeof ROUND_MOVES)[number];

/** The stages from which each move is made. */
const FROM: Record<RoundMove, readonly RoundStage[]> = {
  open: ['in_preparation'],
  close: ['announced', 'open'],
  freeze: ['closed'],
  publish: ['frozen'],
};

/** The moves that a stage allows. */
export const movesFrom = (stage: RoundStage): RoundMove[] =>
  ROUND_MOVES.filter((move) => FROM[move].includes(stage));

/** What must be so before a move. */
export interface Readiness {
  readonly members: number;
  readonly withPeriod: number;
  readonly questions: number;
  /** Reports that wait for a reviewer. */
  readonly waiting: number;
}

/**
 * Whether the round can be moved.
 *
 * Errors  `wrong_stage`; to open: `no_members`, `no_questions`, `members_without_period`; to freeze: `reports_waiting`,
 *         since what is sent would neither be accepted nor missing.
 */
export function movable(stage: RoundStage, move: RoundMove, ready: Readiness): Issue[] {
  if (!FROM[move].includes(stage)) return [issueAt('move', finding('wrong_stage', { stage, move }))];
  const issues: Issue[] = [];
  const refuse = (rule: string, params = {}): number => issues.push(issueAt('round', finding(rule, params)));
  if (move === 'open') {
    if (ready.members === 0) refuse('no_members');
    if (ready.questions === 0) refuse('no_questions');
    const without = ready.members - ready.withPeriod;
    if (without > 0) refuse('members_without_period', { n: String(without) });
  }
  if (move === 'freeze' && ready.waiting > 0) refuse('reports_waiting', { n: String(ready.waiting) });
  return issues;
}
