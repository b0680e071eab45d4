import { parentPort } from 'node:worker_threads';
import { calculated, type CalculationRequest } from './calculation-tasks.js';

/** Lives as long as the server and answers one question after the other. */
parentPort?.on('message', (request: CalculationRequest) => parentPort?.postMessage(calculated(request)));
