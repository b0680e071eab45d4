import type PgBoss from 'pg-boss';

const LOOK_AGAIN_MILLISECONDS = 2000;

/** One job in hand: what it carries, and whether a failure now is its last. */
export interface Job<Data extends object> {
  readonly id: string;
  readonly data: Data;
  /** 1 for the first try. */
  readonly attempt: number;
  readonly isLastAttempt: boolean;
}

/**
 * Takes jobs from one queue, one after another, until it is stopped.
 *
 * pg-boss has a loop of its own, which reports the end of a job without waiting: when the database is away at that
 * moment, the failure reaches nobody and ends the process. Here it is only a job that will be tried again.
 */
export class Worker<Data extends object> {
  private isStopping = false;
  private isWoken = false;
  private wakeUp: () => void = () => undefined;
  private readonly ended: Promise<void>;

  constructor(
    private readonly boss: PgBoss,
    private readonly queue: string,
    private readonly work: (job: Job<Data>) => Promise<void>,
    private readonly report: (words: string, error: unknown) => void,
  ) {
    this.ended = this.loop();
  }

  /** Looks for a job at once instead of at the next round. */
  wake(): void {
    this.isWoken = true;
    this.wakeUp();
  }

  /** Takes no more jobs, and resolves when the one in hand is done. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.wake();
    await this.ended;
  }

  private async loop(): Promise<void> {
    while (!this.isStopping) {
      this.isWoken = false;
      const [job] = await this.boss.fetch<Data>(this.queue, { includeMetadata: true, batchSize: 1 });
      if (job) await this.handle(job);
      else await this.pause();
    }
  }

  private async handle(job: PgBoss.JobWithMetadata<Data>): Promise<void> {
    const { id, data, retryCount, retryLimit } = job;
    try {
      await this.work({ id, data, attempt: retryCount + 1, isLastAttempt: retryCount >= retryLimit });
      await this.boss.complete(this.queue, id);
    } catch (error) {
      this.report(`A job of the queue ${this.queue} failed (attempt ${retryCount + 1})`, error);
      await this.boss
        .fail(this.queue, id, { message: error instanceof Error ? error.message : String(error) })
        // The database is away: the job expires and is tried again.
        .catch((fault: unknown) => this.report(`The failure of job ${id} could not be noted`, fault));
    }
  }

  private async pause(): Promise<void> {
    if (this.isWoken || this.isStopping) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wakeUp = resolve;
      timer = setTimeout(resolve, LOOK_AGAIN_MILLISECONDS);
    });
    clearTimeout(timer);
  }
}
