import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { WrongState } from '../../refusals.js';
import type { AnswerOf, CalculationName, CalculationReply, QuestionOf } from './calculation-tasks.js';

const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 } as const;
/** One thread leaves the other core to the requests that only read. */
const THREADS = 1;
const LONGEST_WAIT_MILLISECONDS = 30_000;
/** Questions that may wait; more are refused at once rather than kept waiting for minutes. */
const LONGEST_QUEUE = 40;

/** How far a calculation is: in the queue behind others, or a share of the work from 0 to 1. */
export type CalculationProgress =
  | { readonly state: 'waiting'; readonly ahead: number }
  | { readonly state: 'running'; readonly share: number };

interface Waiting {
  readonly name: CalculationName;
  readonly question: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly note: (progress: CalculationProgress) => void;
}

interface Thread {
  readonly worker: Worker;
  busyWith: Waiting | null;
  timer: NodeJS.Timeout | null;
}

/**
 * Works long calculations out in threads of their own, so that draws for one evaluator keep nobody else waiting.
 *
 * Threads start with the first question and stay; one that breaks or takes too long is ended and replaced.
 */
@Injectable()
export class CalculationPool implements OnApplicationShutdown {
  private readonly threads: Thread[] = [];
  private readonly queue: Waiting[] = [];
  private lastId = 0;

  /** Errors: WrongState when too many questions wait already, or when this one takes too long. */
  async calculate<Name extends CalculationName>(
    name: Name,
    question: QuestionOf<Name>,
    note: (progress: CalculationProgress) => void = () => undefined,
  ): Promise<AnswerOf<Name>> {
    if (this.queue.length >= LONGEST_QUEUE)
      throw new WrongState(
        'Many calculations are waiting already. Ask again in a minute, or for fewer draws.',
      );
    const answer = await new Promise<unknown>((resolve, reject) => {
      this.queue.push({ name, question, resolve, reject, note });
      this.next();
      this.tellQueue();
    });
    return answer as AnswerOf<Name>;
  }

  async onApplicationShutdown(): Promise<void> {
    const ended = this.threads.splice(0);
    for (const waiting of this.queue.splice(0)) waiting.reject(new WrongState('The server is stopping.'));
    await Promise.all(ended.map(({ worker }) => worker.terminate()));
  }

  private tellQueue(): void {
    for (const [ahead, { note }] of this.queue.entries()) note({ state: 'waiting', ahead: ahead + 1 });
  }

  private next(): void {
    const free = this.threads.find(({ busyWith }) => busyWith === null) ?? this.started();
    const waiting = free && this.queue.shift();
    if (!free || !waiting) return;
    this.lastId += 1;
    free.busyWith = waiting;
    free.timer = setTimeout(
      () => this.drop(free, new WrongState('This calculation took too long. Ask for fewer draws.')),
      LONGEST_WAIT_MILLISECONDS,
    );
    waiting.note({ state: 'running', share: 0 });
    free.worker.postMessage({ id: this.lastId, name: waiting.name, question: waiting.question });
  }

  private started(): Thread | null {
    if (this.threads.length >= THREADS) return null;
    const worker = new Worker(new URL('./calculation.worker.js', import.meta.url), {
      resourceLimits: LIMITS,
    });
    // Waiting for a question keeps no process alive that wants to end.
    worker.unref();
    const thread: Thread = { worker, busyWith: null, timer: null };
    worker.on('message', (reply: CalculationReply) => this.done(thread, reply));
    worker.on('error', (error: Error) => this.drop(thread, error));
    worker.on('exit', () => this.drop(thread, new Error('A calculation thread ended.')));
    this.threads.push(thread);
    return thread;
  }

  private done(thread: Thread, reply: CalculationReply): void {
    if ('share' in reply) {
      thread.busyWith?.note({ state: 'running', share: reply.share });
      return;
    }
    const waiting = this.freed(thread);
    if (waiting) {
      if ('fault' in reply) waiting.reject(new Error(reply.fault));
      else waiting.resolve(reply.answer);
    }
    this.next();
    this.tellQueue();
  }

  private drop(thread: Thread, error: Error): void {
    const place = this.threads.indexOf(thread);
    if (place < 0) return;
    this.threads.splice(place, 1);
    this.freed(thread)?.reject(error);
    void thread.worker.terminate();
    if (this.queue.length > 0) this.next();
  }

  private freed(thread: Thread): Waiting | null {
    const { busyWith, timer } = thread;
    if (timer) clearTimeout(timer);
    thread.busyWith = null;
    thread.timer = null;
    return busyWith;
  }
}
