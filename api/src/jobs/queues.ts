/** How a queue behaves when its work fails. */
export interface QueueSettings {
  /** How often a failed job is tried again. */
  readonly retryLimit: number;
  /** Seconds before the first new try; each later one waits about twice as long as the one before. */
  readonly retryDelay: number;
  /** Seconds after which a job that nobody finished, because its server died, is tried again. */
  readonly expireInSeconds: number;
}

/** Some seconds at first, a day and more at the end: about three days in all. */
const patient: QueueSettings = { retryLimit: 15, retryDelay: 5, expireInSeconds: 300 };

/** Every queue of the application, as entities.ts lists every table: they are made by the owner, before the start. */
export const queueSettings = {
  mail: patient,
  reminder: patient,
  analysis: { retryLimit: 5, retryDelay: 30, expireInSeconds: 600 },
  deadlines: { retryLimit: 3, retryDelay: 60, expireInSeconds: 300 },
  // Large files take minutes; a server that died in between is noticed after that.
  release: { retryLimit: 3, retryDelay: 5, expireInSeconds: 3600 },
  export: { retryLimit: 2, retryDelay: 5, expireInSeconds: 3600 },
  'export-expiry': { retryLimit: 3, retryDelay: 60, expireInSeconds: 300 },
  password: { retryLimit: 5, retryDelay: 5, expireInSeconds: 60 },
} as const satisfies Record<string, QueueSettings>;

export type QueueName = keyof typeof queueSettings;

/** Where jobs go that failed for good; they stay visible there. */
export const DEAD_LETTERS = 'dead-letters';

/** The schema of the queue's own tables, beside ours. */
export const JOBS_SCHEMA = 'pgboss';

/** A queue with the shape of its jobs. */
export interface Queue<Data extends object> {
  readonly name: QueueName;
  /** Only for the compiler: what a job of this queue carries. */
  readonly carries?: Data;
}

/** Names the queue that a room puts work into, with the shape of its jobs. */
export function queueOf<Data extends object>(name: QueueName): Queue<Data> {
  return { name };
}
