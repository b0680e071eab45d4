import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { fileKind, finding, type Finding, type ReadFile } from '@kipimo/shared';
import type { WriteOptions } from 'hucre/xlsx';
import type { SpreadsheetAnswer, SpreadsheetTask } from './spreadsheet-work.js';

/** A report's workbook takes a tenth of either; what needs more is not a report. */
const LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 } as const;
const LONGEST_MILLISECONDS = 20_000;
/** Threads at once; the others wait, so that many uploads do not add up. */
const THREADS = 2;

/** Reads and writes spreadsheets in threads of their own, which may end without taking the server with them. */
@Injectable()
export class Spreadsheets {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * What a file holds.
   *
   * Errors  a finding for a file that is refused, unreadable, or more than a thread may take.
   */
  async read(bytes: Uint8Array): Promise<ReadFile | { readonly found: Finding }> {
    // Most of what is refused is refused here, before a thread is started and before anything is unpacked.
    const known = fileKind(bytes);
    if (known.kind === 'refused') return { found: known.found };
    const answer = await this.work({ kind: 'read', bytes });
    if (answer.kind === 'read') return answer.file;
    return {
      found: answer.kind === 'refused' ? finding(answer.rule, answer.params) : finding('file_damaged'),
    };
  }

  /** A workbook as the bytes of an .xlsx file. */
  async write(workbook: WriteOptions): Promise<Uint8Array> {
    const answer = await this.work({ kind: 'write', workbook });
    if (answer.kind !== 'written') throw new Error('The workbook could not be written.');
    return answer.bytes;
  }

  private async work(task: SpreadsheetTask): Promise<SpreadsheetAnswer> {
    if (this.running >= THREADS) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return await inThread(task);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}

function inThread(task: SpreadsheetTask): Promise<SpreadsheetAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./spreadsheet.worker.js', import.meta.url), {
      workerData: task,
      resourceLimits: LIMITS,
    });
    const end = (answer: SpreadsheetAnswer): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const refusal = (rule: string) => (): void => end({ kind: 'refused', rule, params: {} });
    const timer = setTimeout(refusal('file_takes_too_long'), LONGEST_MILLISECONDS);
    worker.once('message', end);
    worker.once('error', refusal('file_too_complex'));
    worker.once('exit', refusal('file_too_complex'));
  });
}
