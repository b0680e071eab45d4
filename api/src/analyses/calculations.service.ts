import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { EffectInput } from '../analytics/effect/effect.input.js';
import { checkedEffectInput } from '../analytics/effect/effect.input.rules.js';
import { Effects } from '../analytics/effect/effect.service.js';
import type { Effect } from '../analytics/effect/effect.type.js';
import { Database } from '../database/database.js';
import { NotFound, WrongState } from '../refusals.js';
import { signedIn } from '../reporting/operation-keys.js';
import type { Calculation } from './calculation.type.js';

const KEPT_MILLISECONDS = 10 * 60_000;
const MOST_AT_ONCE = 3;
const MOST_KEPT = 200;
const FORGOTTEN =
  'A restart of the server ends calculations, and their answers are kept ten minutes. Begin it again.';

interface Begun {
  readonly owner: string;
  readonly scope: string;
  readonly begunAt: number;
  progress: Pick<Calculation, 'state' | 'ahead' | 'share'>;
  outcome: { readonly effect: Effect } | { readonly error: unknown } | null;
}

/**
 * Calculations that a person began and asks for again, so that a slow line or a long queue loses none.
 *
 * Kept in the memory of this process: on another server, or after a restart, they are not found and begun anew.
 */
@Injectable()
export class Calculations {
  private readonly begun = new Map<string, Begun>();

  constructor(
    private readonly effects: Effects,
    private readonly database: Database,
  ) {}

  /** Errors  Invalid for a question that cannot be asked; WrongState when three of one's own are running already. */
  begin(input: EffectInput, viewer: Actor): Calculation {
    const owner = signedIn(viewer);
    checkedEffectInput(input);
    this.forgetOld();
    const running = [...this.begun.values()].filter((one) => one.owner === owner && one.outcome === null);
    if (running.length >= MOST_AT_ONCE || this.begun.size >= MOST_KEPT)
      throw new WrongState('Calculations of yours are running already. Wait for one of them.');
    const id = randomUUID();
    const begun: Begun = {
      owner,
      scope: viewer.scope.key,
      begunAt: Date.now(),
      progress: { state: 'waiting', ahead: 0, share: 0 },
      outcome: null,
    };
    this.begun.set(id, begun);
    // After the mutation: what runs on must not use the transaction that ends with it.
    this.database.afterCommit(() => {
      this.effects
        .effect(viewer.scope, input, (progress) => {
          begun.progress =
            progress.state === 'waiting'
              ? { state: 'waiting', ahead: progress.ahead, share: 0 }
              : { state: 'running', ahead: 0, share: progress.share };
        })
        .then(
          (effect) => (begun.outcome = { effect }),
          (error: unknown) => (begun.outcome = { error }),
        );
    });
    return { id, ...begun.progress, effect: null };
  }

  /** Errors  NotFound for an unknown one, or somebody else's; those of the question when it could not be answered. */
  of(id: string, viewer: Actor): Calculation {
    const begun = this.begun.get(id);
    if (!begun || begun.owner !== viewer.userId || begun.scope !== viewer.scope.key)
      throw new NotFound('The calculation', FORGOTTEN);
    if (begun.outcome === null) return { id, ...begun.progress, effect: null };
    if ('error' in begun.outcome) throw begun.outcome.error;
    return { id, state: 'done', ahead: 0, share: 1, effect: begun.outcome.effect };
  }

  private forgetOld(): void {
    const before = Date.now() - KEPT_MILLISECONDS;
    for (const [id, { begunAt, outcome }] of this.begun)
      if (begunAt < before && outcome !== null) this.begun.delete(id);
  }
}
