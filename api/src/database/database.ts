import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { DataSource, EntityManager, ObjectLiteral, Repository } from 'typeorm';
import { connectionOptions, dataSource } from './data-source.js';
import { DatabaseWatch } from './database-watch.js';
import { installTypeParsers } from './pg-types.js';

interface Transaction {
  readonly manager: EntityManager;
  readonly afterCommit: (() => void)[];
}

/**
 * The one way to the database. Reads go through prepared statements on a pool of their own; writes through the
 * transaction of the current mutation, which is found without being passed along.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly current = new AsyncLocalStorage<Transaction>();
  private transactions = 0;

  private constructor(
    readonly source: DataSource,
    readonly pool: pg.Pool,
    readonly watch: DatabaseWatch,
  ) {}

  static async connect(url: string): Promise<Database> {
    installTypeParsers();
    const pool = new pg.Pool({
      connectionString: url,
      max: 10,
      options: connectionOptions('request'),
      connectionTimeoutMillis: 2500,
    });
    // An idle connection that breaks is replaced on the next use; the error itself says nothing to anybody.
    pool.on('error', () => undefined);
    const source = await dataSource(url, 'request').initialize();
    const watch = new DatabaseWatch(url);
    watch.tendPool(pool);
    watch.tendPool(poolOf(source));
    return new Database(source, pool, watch);
  }

  /**
   * Rows of one written statement.
   *
   * Shape  one object per row. `name` identifies the statement text for the server's prepared cache, so one name
   *        must always carry the same text. Inside a mutation the statement sees what the mutation wrote.
   */
  async rows<Row>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const transaction = this.current.getStore();
    const connection = transaction ? await connectionOf(transaction.manager) : this.pool;
    const result = await this.watch.during(() => connection.query({ name, text, values: [...values] }));
    return result.rows;
  }

  /** The first row, or null. */
  async row<Row>(name: string, text: string, values: readonly unknown[] = []): Promise<Row | null> {
    const [first] = await this.rows<Row>(name, text, values);
    return first ?? null;
  }

  /**
   * The rows of one statement in batches, all as of one moment, so that their number does not matter.
   *
   * Shape  `size` rows at a time, the last batch shorter; on a connection of its own, outside any transaction.
   */
  async *batches<Row>(text: string, values: readonly unknown[], size: number): AsyncGenerator<Row[]> {
    const client = await this.pool.connect();
    let isDone = false;
    try {
      await client.query('begin transaction isolation level repeatable read read only');
      await client.query('set local statement_timeout = 0; set local cursor_tuple_fraction = 1');
      await client.query(`declare batches no scroll cursor for ${text}`, [...values]);
      for (;;) {
        const { rows } = await client.query<Row & pg.QueryResultRow>(`fetch ${size} from batches`);
        if (rows.length > 0) yield rows;
        if (rows.length < size) break;
      }
      await client.query('rollback');
      isDone = true;
    } finally {
      // A reader that stopped early leaves the transaction open: the connection is not used again.
      client.release(isDone ? undefined : true);
    }
  }

  /** A statement that a library wrote: not kept prepared; in the mutation's transaction when there is one. */
  async execute(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    const transaction = this.current.getStore();
    const connection = transaction ? await connectionOf(transaction.manager) : this.pool;
    return this.watch.during(() => connection.query(text, values));
  }

  /** The entity manager of the mutation's transaction. Errors: there is none, a write outside a mutation. */
  get manager(): EntityManager {
    const transaction = this.current.getStore();
    if (!transaction) throw new Error('A write needs the transaction of a mutation.');
    return transaction.manager;
  }

  repository<Entity extends ObjectLiteral>(entity: new () => Entity): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  /** Runs work in one transaction; a failure anywhere leaves nothing behind. Nested calls join the outer one. */
  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.current.getStore()) return work();
    const afterCommit: (() => void)[] = [];
    this.transactions += 1;
    try {
      const result = await this.watch.during(() =>
        this.source.transaction((manager) => this.current.run({ manager, afterCommit }, work)),
      );
      for (const act of afterCommit) act();
      return result;
    } finally {
      this.transactions -= 1;
      // While the storage is on, Node 20 calls hooks for every promise of the process, those of reads included.
      if (this.transactions === 0) this.current.disable();
    }
  }

  /** Registers an act for the moment after the commit; without a transaction it runs at once. */
  afterCommit(act: () => void): void {
    const transaction = this.current.getStore();
    if (transaction) transaction.afterCommit.push(act);
    else act();
  }

  /**
   * Advances the data version inside the current transaction and holds its lock until the commit.
   *
   * Shape  the time that every belief written by this transaction is recorded from.
   */
  async advanceDataVersion(): Promise<string> {
    const [row] = await this.manager.query(`select advance_data_version() as recorded`);
    return row.recorded;
  }

  async onApplicationShutdown(): Promise<void> {
    this.watch.stop();
    await this.pool.end();
    await this.source.destroy();
  }
}

/** The pool behind TypeORM, which it shows as its driver's. */
function poolOf(source: DataSource): pg.Pool {
  return (source.driver as unknown as { master: pg.Pool }).master;
}

/** The connection of a transaction: through the manager itself, PostgreSQL would plan the statement each time. */
function connectionOf(manager: EntityManager): Promise<pg.PoolClient> {
  if (!manager.queryRunner) throw new Error('A transaction holds a connection.');
  return manager.queryRunner.connect();
}
