import { expect, test } from '@jest/globals';
import { spliced } from '@kipimo/shared';
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
    const { value, absence, currency, textSplice, noteSplice } = operation;
    const whole = (held: string | null, splice: typeof textSplice, said: string | null) =>
      (splice ? spliced(held ?? '', splice) : said)?.trim() || null;
    const text = whole(before?.text ?? null, textSplice, operation.text);
    const note = whole(before?.note ?? null, noteSplice, operation.note ?? null);
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

/** The document's hash and the head of a request take some 850 bytes more. */
const mostBytes = 1100;
const story = { indicator: 'COM-09', slice: '' };
/** Ten thousand characters, as many as a narrative may have, some of two bytes and some of four. */
const novel = 'Le débat a été suivi « de près » par 12 élus. 🌍\n\n'.repeat(205).slice(0, 10_000).trim();

test('a hundred changes and a story of ten thousand characters go out in requests that each stay small', async () => {
  const server = new Server(() => false);
  const { saver, device } = aSaver(server);
  for (let at = 0; at < 100; at += 1)
    saver.edit(
      { indicator: `ORG-${at}`, slice: 'sex=female' },
      { ...emptyContent, value: '123456789', note: 'é'.repeat(40) },
    );
  const note = 'Un mot de plus. '.repeat(120).trim();
  saver.edit(story, { ...emptyContent, text: novel, note });
  await saver.flush();
  expect(device.size).toBe(0);
  expect(server.cells.get('COM-09')).toMatchObject({ text: novel, note });
  expect(Math.max(...server.requests)).toBeLessThan(mostBytes);

  const before = server.requests.length;
  const changed = novel.replace('12 élus', 'douze élus').replace(/élus(?=[^é]*$)/u, 'élues');
  saver.edit(story, { ...emptyContent, text: `${changed} Fin.`, note });
  await saver.flush();
  saver.stop();
  expect(server.cells.get('COM-09')).toMatchObject({ text: `${changed} Fin.`, note });
  expect(Math.max(...server.requests)).toBeLessThan(mostBytes);
  expect(server.requests.length - before).toBeLessThan(16);
});

test('one word changed in a long story is one small request', async () => {
  const server = new Server(() => false);
  const { saver } = aSaver(server);
  saver.edit(story, { ...emptyContent, text: novel });
  await saver.flush();
  const before = server.requests.length;
  const changed = novel.replace('12 élus', 'douze élus');
  saver.edit(story, { ...emptyContent, text: changed });
  await saver.flush();
  saver.stop();
  expect(server.cells.get('COM-09')?.text).toBe(changed);
  expect(server.requests.slice(before).map((bytes) => bytes < 400)).toEqual([true]);
});

test('whatever a long text becomes and however many answers get lost, it arrives whole', async () => {
  const words = fc.array(fc.constantFrom('é', '🌍', '\n', ' ', '"', 'le débat ', '한글'), { maxLength: 900 });
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), losses, async (texts, chance) => {
      let sent = 0;
      const server = new Server(() => (chance[sent++] ?? 9) < 3);
      const { saver, device } = aSaver(server);
      for (const [at, parts] of texts.entries()) {
        saver.edit(story, { ...emptyContent, text: parts.join('').trim() || null });
        if (at % 2 === 0) await saver.flush();
      }
      for (let tries = 0; device.size > 0 && tries < 200; tries += 1) await saver.flush();
      saver.stop();
      expect(device.size).toBe(0);
      expect(server.cells.get('COM-09')?.text ?? null).toBe(texts.at(-1)?.join('').trim() || null);
      expect(Math.max(0, ...server.requests)).toBeLessThan(mostBytes);
    }),
    { numRuns: 40 },
  );
});
