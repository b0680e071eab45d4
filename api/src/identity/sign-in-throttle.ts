import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** Failures that cost nothing: for one place or browser, and for an address from everywhere together. */
const FREE = { near: 4, everywhere: 24 } as const;
const LONGEST_PAUSE_SECONDS = 30;

/** What is tried, and from where. */
export interface SignInTry {
  readonly email: string;
  readonly place: string;
  /** Set when this browser has signed in to this account before. */
  readonly device: string | null;
}

/** A try that was let in: it counts as failed until it is forgiven. */
export interface CountedTry {
  readonly keys: readonly Buffer[];
}

/**
 * Slows guessing down to two tries a minute and locks nobody out: tries are counted by address and place, so that
 * somebody else's do not concern the owner; from many places an address as a whole is slowed, but never a browser in
 * which its owner has signed in before. Unknown addresses are counted just the same, so that nothing can be told.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly database: Database) {}

  /**
   * Counts a try before it is made, so that many at once are no way around.
   *
   * Shape  the counted try, or the seconds to wait.
   */
  async count(tried: SignInTry): Promise<CountedTry | number> {
    const near = keyOf(
      tried.device === null ? ['place', tried.email, tried.place] : ['device', tried.email, tried.device],
    );
    const keys = tried.device === null ? [near, keyOf(['everywhere', tried.email])] : [near];
    for (const [at, key] of keys.entries()) {
      const wait = await this.take(key, at === 0 ? FREE.near : FREE.everywhere);
      if (wait > 0) return wait;
    }
    return { keys };
  }

  /** Counts something that one place does, whoever it is about. Shape: null, or the seconds to wait. */
  async countPlace(what: string, place: string): Promise<number | null> {
    const wait = await this.take(keyOf([what, place]), FREE.near);
    return wait > 0 ? wait : null;
  }

  /** The try was right: what was counted against its place or browser is forgotten. */
  async forget({ keys }: CountedTry): Promise<void> {
    await this.database.pool.query('delete from sign_in_throttle where key = $1', [keys[0]]);
    await this.forgive({ keys: keys.slice(1) });
  }

  /** The try was neither right nor wrong yet: it alone is taken back. */
  async forgive({ keys }: CountedTry): Promise<void> {
    await this.database.pool.query(
      'update sign_in_throttle set failures = greatest(failures - 1, 0), next_try_at = now() where key = any($1::bytea[])',
      [keys],
    );
  }

  /** On a connection of its own: the refusal that may follow rolls the mutation back. Gives the seconds to wait. */
  private async take(key: Buffer, free: number): Promise<number> {
    const taken = await this.database.pool.query(
      `insert into sign_in_throttle as t (key, failures, next_try_at, last_failure_at) values ($1, 1, now(), now())
       on conflict (key) do update set last_failure_at = now(),
         failures = case when t.last_failure_at < now() - interval '1 hour' then 1 else t.failures + 1 end,
         next_try_at = now() + make_interval(secs => case
           when t.last_failure_at < now() - interval '1 hour' or t.failures < $2 then 0
           else least($3, 2 ^ least(t.failures - $2, 10)) end)
       where t.next_try_at <= now() returning key`,
      [key, free, LONGEST_PAUSE_SECONDS],
    );
    if (taken.rowCount) return 0;
    const { rows } = await this.database.pool.query<{ wait: number }>(
      'select extract(epoch from next_try_at - now())::float8 as wait from sign_in_throttle where key = $1',
      [key],
    );
    return Math.max(1, Math.ceil(rows[0]?.wait ?? 1));
  }
}

const keyOf = (parts: readonly string[]): Buffer => createHash('sha256').update(parts.join('\n')).digest();
