import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';

const WINDOW_MILLISECONDS = 60 * 60 * 1000;
const KEPT_ACCOUNTS = 50_000;

/** Points that one token, session or address may spend in an hour. */
export const POINTS_PER_HOUR = { public: 20_000_000, person: 50_000_000 } as const;

export interface BudgetState {
  readonly limit: number;
  readonly spent: number;
  /** When the hour ends and nothing is spent any more, in milliseconds. */
  readonly endsAt: number;
}

/** What each token, session or address of the public has spent in its current hour, in memory. */
export class Budgets {
  private readonly accounts = new Map<string, { spent: number; endsAt: number }>();

  constructor(
    private readonly now: () => number = Date.now,
    private readonly limits: { public: number; person: number } = POINTS_PER_HOUR,
  ) {}

  stateOf(request: FastifyRequest, actor: Actor): BudgetState {
    const account = this.accounts.get(accountOf(request, actor));
    const limit = actor.by === 'nobody' ? this.limits.public : this.limits.person;
    const isCurrent = account !== undefined && account.endsAt > this.now();
    return {
      limit,
      spent: isCurrent ? account.spent : 0,
      endsAt: isCurrent ? account.endsAt : this.now() + WINDOW_MILLISECONDS,
    };
  }

  /** Spends points; nothing is spent, and false is the answer, when they are more than what is left. */
  spend(request: FastifyRequest, actor: Actor, points: number): boolean {
    const { limit, spent, endsAt } = this.stateOf(request, actor);
    if (spent + points > limit) return false;
    const key = accountOf(request, actor);
    // The oldest account goes first, so that addresses made up at will cannot fill the memory.
    if (!this.accounts.has(key) && this.accounts.size >= KEPT_ACCOUNTS) {
      const [oldest] = this.accounts.keys();
      if (oldest !== undefined) this.accounts.delete(oldest);
    }
    this.accounts.set(key, { spent: spent + points, endsAt });
    return true;
  }
}

/** A token by its hash; a session by its person, since nothing that a client may add to a request may open an account. */
function accountOf(request: FastifyRequest, actor: Actor): string {
  if (actor.by === 'nobody') return `address ${request.ip}`;
  if (actor.by === 'session') return `session ${actor.userId}`;
  const secret = /\s(.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  return `token ${createHash('sha256').update(secret.trim()).digest('base64url')}`;
}
