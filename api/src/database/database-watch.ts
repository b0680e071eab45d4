import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** How long a statement may be under way before somebody looks whether the server still answers at all. */
const UNUSUAL_MILLISECONDS = 600;
/** How long the server has for a greeting and the simplest of all questions. */
const PATIENCE_MILLISECONDS = 1000;
const LOOK_EVERY_MILLISECONDS = 200;
const LOOK_AGAIN_MILLISECONDS = 500;

/** The server holds its connections open and answers on none of them. `code` is PostgreSQL's for a broken connection. */
export class DatabaseAway extends Error {
  readonly code = '08006';

  constructor() {
    super('The database does not answer.');
  }
}

/**
 * Notices that PostgreSQL has stopped answering without closing its connections, as a frozen machine or a cut line
 * does: pg alone would wait for it for ever.
 *
 * While statements are answered nothing is asked. When one has been under way for unusually long, a connection of its
 * own asks the server whether it is there; if it is not, every open connection is broken off, so that what waits
 * fails at once, and nothing is tried until the server answers again.
 */
export class DatabaseWatch {
  private readonly clients = new Set<pg.Client>();
  /** When each statement under way began, the oldest first. */
  private readonly underWay = new Set<{ readonly since: number }>();
  private answered = 0;
  private isLooking = false;
  private isAway = false;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly url: string) {
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MILLISECONDS);
    this.timer.unref();
  }

  /** Breaks off a connection when the server stops answering. */
  tend(client: pg.Client): void {
    this.clients.add(client);
    client.once('end', () => this.clients.delete(client));
  }

  /** Breaks off every connection of a pool when the server stops answering; those that it has already are among them. */
  tendPool(pool: pg.Pool): void {
    for (const client of (pool as unknown as { _clients: pg.Client[] })._clients) this.tend(client);
    pool.on('connect', (client) => this.tend(client as unknown as pg.Client));
    pool.on('remove', (client) => this.clients.delete(client as unknown as pg.Client));
  }

  /** Does work that the server has to answer. Errors: DatabaseAway, at once, while it is known not to answer. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.isAway) throw new DatabaseAway();
    const mark = { since: performance.now() };
    this.underWay.add(mark);
    try {
      const result = await work();
      this.answered += 1;
      return result;
    } finally {
      this.underWay.delete(mark);
    }
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const [oldest] = this.underWay;
    if (this.isLooking || !oldest || performance.now() - oldest.since < UNUSUAL_MILLISECONDS) return;
    this.isLooking = true;
    try {
      const before = this.answered;
      // An answer to anybody in the meantime shows that the server is busy, not away.
      if ((await this.answers()) || this.answered !== before) return;
      this.isAway = true;
      for (const client of this.clients) socketOf(client)?.destroy();
      while (!(await this.answers())) await pause(LOOK_AGAIN_MILLISECONDS, undefined, { ref: false });
    } finally {
      this.isAway = false;
      this.isLooking = false;
    }
  }

  /** Whether the server answers a new connection in time; a refusal in its own words is an answer, too. */
  private async answers(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.url });
    client.on('error', () => undefined);
    const asked = client
      .connect()
      .then(() => client.query('select 1'))
      .then(
        () => true,
        (error: unknown) => error instanceof pg.DatabaseError || isRefused(error),
      );
    const late = pause(PATIENCE_MILLISECONDS, false, { ref: false })
      // What arrived while this process itself was busy counts.
      .then(() => new Promise<false>((resolve) => setImmediate(() => resolve(false))));
    const isThere = await Promise.race([asked, late]);
    if (isThere) void client.end().catch(() => undefined);
    else socketOf(client)?.destroy();
    return isThere;
  }
}

/** Where nobody listens, connections fail by themselves and need no breaking off. */
function isRefused(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isRefused);
  return (error as { code?: unknown } | null)?.code === 'ECONNREFUSED';
}

/** pg keeps its socket to itself, and offers no other way to break off a connection that does not answer. */
function socketOf(client: pg.Client): Socket | undefined {
  return (client as unknown as { connection?: { stream?: Socket } }).connection?.stream;
}
