import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Unreachable } from '../../graphql/refusal.js';
import {
  compact,
  type Draft,
  emptyContent,
  type Outcome,
  type QueuedOperation,
  type StandingEntry,
} from './outbox.js';
import { ReportSaver } from './report-saver.js';

interface Answer {
  readonly results: readonly Outcome[];
}

/** A server of one report: applies each operation once, answers a known id as it did the first time. */
class Server {
  readonly cells = new Map<string, StandingEntry>();
  readonly answers = new Map<string, Outcome>();
  readonly requests: number[] = [];
  effects = 0;

  constructor(private readonly losesAnswer: () => boolean) {}

  readonly send = (operations: readonly QueuedOperation[]): Promise<Answer> => {
    const body = JSON.stringify({ input: { submission: 'r1', operations: operations.map(compact) } });
    this.requests.push(new TextEncoder().encode(body).length);
    const results = operations.map((operation) => this.answerTo(operation));
    return this.losesAnswer() ? Promise.reject(new Unreachable('lost')) : Promise.resolve({ results });
  };

  private answerTo(operation: QueuedOperation): Outcome {
    const known = this.answers.get(operation.operationId);
    if (known) return known;
    const before = this.cells.get(operation.indicator) ?? null;
    const isLate = operation.baseVersion !== (before?.version ?? 0);
    const { value, text, absence, currency, note } = operation;
    const changedBy = 'Ana';
    const version = (before?.version ?? 0) + 1;
    const entry = isLate
      ? before
      : { value, text, absence, currency, note, version, changedAt: '2026-01-01T00:00:00Z', changedBy };
    if (!isLate && entry) {
      this.cells.set(operation.indicator, entry);
      this.effects += 1;
    }
    const outcome: Outcome = {
      operationId: operation.operationId,
      outcome: isLate ? 'conflict' : 'applied',
      entry,
      issues: [],
    };
    this.answers.set(operation.operationId, outcome);
    return outcome;
  }
}

function aSaver(server: Server) {
  const device = new Map<string, Draft>();
  const known = new Map<string, StandingEntry>();
  const saver = new ReportSaver<Answer>({
    found: new Map(),
    keep: (path, draft) => {
      if (draft) device.set(path, draft);
      else device.delete(path);
      return Promise.resolve(true);
    },
    send: server.send,
    standing: (path) => known.get(path) ?? null,
    onAnswer: ({ results }) => {
      for (const { outcome, entry, operationId } of results) {
        const path = [...device.values()].find(({ sent }) => sent?.operationId === operationId)?.indicator;
        if (outcome === 'applied' && entry && path) known.set(path, entry);
      }
    },
  });
  return { saver, device };
}

const edit = fc.record({ cell: fc.integer({ min: 1, max: 9 }), value: fc.integer({ min: 0, max: 999 }) });
/** Which of the first sixty answers get lost: three of ten. */
const losses = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 60, maxLength: 60 });

test('whatever is typed and however many answers get lost, the server ends with what was typed last, and the device with nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 30 }), losses, async (edits, chance) => {
      let sent = 0;
      const server = new Server(() => (chance[sent++] ?? 9) < 3);
      const { saver, device } = aSaver(server);
      for (const [at, { cell, value }] of edits.entries()) {
        saver.edit({ indicator: `C-${cell}`, slice: '' }, { ...emptyContent, value: String(value) });
        if (at % 3 === 0) await saver.flush();
      }
      for (let tries = 0; device.size > 0 && tries < 100; tries += 1) await saver.flush();
      saver.stop();
      expect(device.size).toBe(0);
      const last = new Map(edits.map(({ cell, value }) => [`C-${cell}`, String(value)]));
      expect(new Map([...server.cells].map(([cell, { value }]) => [cell, value]))).toEqual(last);
      const versions = [...server.cells.values()].reduce((sum, { version }) => sum + version, 0);
      expect(server.effects).toBe(versions);
    }),
    { numRuns: 60 },
  );
});

test('a hundred changes go out in requests that each stay small; one long story goes alone', async () => {
  const server = new Server(() => false);
  const { saver, device } = aSaver(server);
  for (let at = 0; at < 100; at += 1)
    saver.edit(
      { indicator: `ORG-${at}`, slice: 'sex=female' },
      { ...emptyContent, value: '123456789', note: 'é'.repeat(40) },
    );
  saver.edit({ indicator: 'COM-09', slice: '' }, { ...emptyContent, text: 'a'.repeat(3000) });
  await saver.flush();
  saver.stop();
  expect(device.size).toBe(0);
  const [longest = 0, next = 0] = [...server.requests].sort((a, b) => b - a);
  expect(longest).toBeGreaterThan(3000);
  expect(longest).toBeLessThan(3300);
  // The document's hash and the head of a request take some 850 bytes more.
  expect(next).toBeLessThan(1100);
});
