import { createHash } from 'node:crypto';
import { canonicalJson, type ChartQuery, type ChartSpec, pinnedQuery } from '@kipimo/shared';
import type { AskedQuestion } from '../graphql/asking.js';

type Plain = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The hash that says whether two answers hold the same figures.
 *
 * Shape   SHA-256 in hexadecimal over the content hashes of the receipts in the answers, in their order; of answers
 *         without a receipt over everything they say.
 */
export function hashOfAnswers(answers: readonly unknown[]): string {
  const parts = answers.map((answer) => {
    const receipts = receiptsIn(answer);
    return receipts.length > 0 ? receipts : [canonicalJson(answer)];
  });
  return sha256(canonicalJson(parts));
}

/** SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function receiptsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(receiptsIn);
  if (!isRecord(value)) return [];
  const own = value['contentHash'];
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(receiptsIn)];
}

/**
 * The questions of a chart with their moment, the main one first.
 *
 * Gaps   null where any of them takes no moment: what cannot be asked again as it was cannot be frozen.
 */
export function questionsOf(spec: ChartSpec): AskedQuestion[] | null {
  const asked = [...(spec.query ? [spec.query] : []), ...(spec.beside ?? [])];
  const pinned = asked.map((query) => pinnedQuery(query, spec.asOf));
  if (pinned.length === 0 || pinned.some((query) => !query.pinned)) return null;
  return pinned.map(({ document, variables }) => ({ document, variables }));
}

/** The same question as of now. */
export function askedNow({ document, variables }: AskedQuestion): AskedQuestion {
  const { asOf: _, ...others } = variables;
  const { input } = others;
  if (!isRecord(input)) return { document, variables: others };
  const { asOf: _moment, ...rest } = input;
  return { document, variables: { ...others, input: rest } };
}

/** Keys of a specification under which figures stand; years, counts and places are none. */
const FIGURES = new Set(['value', 'values', 'band', 'dots', 'centre', 'interval', 'share']);

/**
 * Figures of a drawing that stand in none of its answers, so that nobody can pin what the record does not say.
 *
 * Unit   a share may be written as a part of one or of a hundred.
 * Shape  the figures themselves, each once; empty when all of them are there.
 */
export function strangersIn(spec: ChartSpec, answers: readonly unknown[]): number[] {
  const known = new Set<string>();
  for (const figure of answers.flatMap((answer) => numbersIn(answer))) known.add(written(figure));
  const drawn = new Set(figuresIn(spec, false));
  return [...drawn].filter(
    (figure) => ![figure, figure / 100, figure * 100].some((one) => known.has(written(one))),
  );
}

/** Twelve digits: more than any figure has, fewer than arithmetic on shares disturbs. */
const written = (figure: number): string => (figure === 0 ? '0' : figure.toPrecision(12));

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? [Number(value)] : [];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  return isRecord(value) ? Object.values(value).flatMap(numbersIn) : [];
}

function figuresIn(value: unknown, isFigure: boolean): number[] {
  if (typeof value === 'number') return isFigure ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => figuresIn(one, isFigure));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => figuresIn(one, FIGURES.has(key)));
}

/**
 * A specification as it may be kept.
 *
 * Shape   without addresses, which only a page can make, and with questions that name no server.
 */
export function keptSpec(spec: ChartSpec): ChartSpec {
  const bare = (query: ChartQuery): ChartQuery => ({ ...query, address: '/graphql' });
  const plain = withoutAddresses(spec) as ChartSpec;
  return {
    ...plain,
    ...(spec.query ? { query: bare(spec.query) } : {}),
    ...(spec.beside ? { beside: spec.beside.map(bare) } : {}),
  };
}

function withoutAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAddresses);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === 'href' ? [] : [[key, withoutAddresses(one)]])),
  );
}
