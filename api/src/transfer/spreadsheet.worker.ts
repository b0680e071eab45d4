import { parentPort, workerData } from 'node:worker_threads';
import { type SpreadsheetAnswer, spreadsheetWork, type SpreadsheetTask } from './spreadsheet-work.js';

/** One task, one thread: what it used is given back when it ends. */
const answer: SpreadsheetAnswer = await spreadsheetWork(workerData as SpreadsheetTask);
parentPort?.postMessage(answer);
