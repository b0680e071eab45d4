import { queueOf } from '../jobs/queues.js';

/** Reminders that wait for their time; a job names one reader of one of them. */
export const reminderQueue = queueOf<{ recipient: string }>('reminder');

/** The hourly look at which rounds remind by themselves. */
export const deadlinesQueue = queueOf<Record<string, never>>('deadlines');
