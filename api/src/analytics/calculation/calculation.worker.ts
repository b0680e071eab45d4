import { parentPort } from 'node:worker_threads';
import { calculated, type CalculationReply, type CalculationRequest } from './calculation-tasks.js';

/** Lives as long as the server and answers one question after the other. */
const tell = (reply: CalculationReply): void => parentPort?.postMessage(reply);
parentPort?.on('message', (request: CalculationRequest) => tell(calculated(request, tell)));
