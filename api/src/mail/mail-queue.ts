import { queueOf } from '../jobs/queues.js';

/** Messages on their way out; a job names one of `mail_message`. */
export const mailQueue = queueOf<{ message: string }>('mail');
