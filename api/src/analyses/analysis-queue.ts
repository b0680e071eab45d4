import { queueOf } from '../jobs/queues.js';

/** Asks every locked question whose round has become final; a job carries nothing. */
export const analysisQueue = queueOf<Record<string, never>>('analysis');
