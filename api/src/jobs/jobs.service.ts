import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import { Database } from '../database/database.js';
import { JOBS_SCHEMA, type Queue, type QueueName } from './queues.js';
import { type Job, Worker } from './worker.js';

/** When a job is to be done, and under which name it is only there once. */
export interface JobWishes {
  readonly startAfter?: Date;
  /** Within this many seconds, one job of the queue and no more. */
  readonly atMostOncePer?: number;
}

interface Repetition {
  readonly queue: Queue<object>;
  readonly everySeconds: number;
}

/** Work to be done after the answer, kept in the same PostgreSQL: a job exists only if the change that asked for it does. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly boss: PgBoss;
  private readonly handlers = new Map<QueueName, (job: Job<object>) => Promise<void>>();
  private readonly workers = new Map<QueueName, Worker<object>>();
  private readonly repetitions: Repetition[] = [];
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(private readonly database: Database) {
    this.boss = new PgBoss({
      db: { executeSql: (text, values) => database.execute(text, values) },
      schema: JOBS_SCHEMA,
      migrate: false,
      schedule: false,
    });
    this.boss.on('error', (error) => this.report('The job queue could not be tended', error));
  }

  /** Puts a job into a queue, in the transaction of the mutation when there is one. */
  async enqueue<Data extends object>(queue: Queue<Data>, data: Data, wishes: JobWishes = {}): Promise<void> {
    const { startAfter, atMostOncePer } = wishes;
    await this.boss.send(queue.name, data, {
      ...(startAfter && { startAfter }),
      ...(atMostOncePer && { singletonSeconds: atMostOncePer }),
    });
    if (!startAfter) this.database.afterCommit(() => this.workers.get(queue.name)?.wake());
  }

  /** Says who does the jobs of a queue. One at a time; a job may come twice, after a crash, and must bear that. */
  handle<Data extends object>(queue: Queue<Data>, work: (job: Job<Data>) => Promise<void>): void {
    if (this.handlers.has(queue.name)) throw new Error(`The queue ${queue.name} has its worker already.`);
    this.handlers.set(queue.name, work as (job: Job<object>) => Promise<void>);
  }

  /** Puts an empty job into a queue every so often: one in that time, however many servers run. */
  repeat(queue: Queue<object>, everySeconds: number): void {
    this.repetitions.push({ queue, everySeconds });
  }

  /** How many jobs failed for good, by queue. */
  failedForGood(): Promise<{ queue: string; failed: number }[]> {
    return this.database.rows(
      'jobs-failed',
      `select name as queue, count(*)::int as failed from ${JOBS_SCHEMA}.job where state = 'failed'
       group by name order by name`,
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const [name, work] of this.handlers) {
      this.workers.set(name, new Worker(this.boss, name, work, (words, error) => this.report(words, error)));
    }
    for (const repetition of this.repetitions) {
      await this.ask(repetition);
      // A quarter of the time: what a server asks for too early is the job that is there already.
      const timer = setInterval(() => void this.ask(repetition), repetition.everySeconds * 250);
      this.timers.push(timer);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all([...this.workers.values()].map((worker) => worker.stop()));
    await this.boss.stop({ graceful: false });
  }

  private async ask({ queue, everySeconds }: Repetition): Promise<void> {
    try {
      await this.enqueue(queue, {}, { atMostOncePer: everySeconds });
    } catch (error) {
      this.report(`The queue ${queue.name} could not be asked`, error);
    }
  }

  private report(words: string, error: unknown): void {
    this.log.warn(`${words}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
