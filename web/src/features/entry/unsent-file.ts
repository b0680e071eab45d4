import { draftsOnDevice, type KeptDraft, unsentOf } from './draft-store.js';
import { sameContent } from './outbox.js';

const kind = 'kipimo unsent work';
const version = 1;

/** What stands in an exported file. */
interface UnsentFile {
  readonly kind: typeof kind;
  readonly version: number;
  readonly person: string;
  readonly exportedAt: string;
  readonly drafts: readonly KeptDraft[];
}

export type FileProblem = 'not_ours' | 'newer' | 'damaged' | 'other_person' | 'empty';

export type ReadFile =
  | { readonly problem: FileProblem; readonly person: string | null }
  | { readonly problem: null; readonly drafts: readonly KeptDraft[] };

/** What came of an import: cells taken, cells whose change here is newer to the person, and reports that are not theirs. */
export interface Imported {
  readonly taken: number;
  readonly kept: number;
  readonly strangers: readonly string[];
}

/** Everything that a person has not sent, as the text of a file that another device of theirs can read. */
export function unsentText(person: string, drafts: readonly KeptDraft[], now: Date): string {
  const file: UnsentFile = { kind, version, person, exportedAt: now.toISOString(), drafts };
  return JSON.stringify(file, null, 1);
}

/**
 * Reads an exported file for a person.
 *
 * Errors  as values: not a file of ours, of a newer version, changed by hand until it cannot be read, of somebody else.
 */
export function readUnsentText(text: string, person: string): ReadFile {
  const file = parsed(text);
  if (!isObject(file) || file.kind !== kind) return { problem: 'not_ours', person: null };
  if (file.version !== version) return { problem: 'newer', person: null };
  const { person: owner, drafts } = file;
  if (typeof owner !== 'string' || !Array.isArray(drafts) || !drafts.every(isKeptDraft))
    return { problem: 'damaged', person: null };
  if (owner !== person || drafts.some((draft) => draft.person !== person))
    return { problem: 'other_person', person: owner };
  return drafts.length === 0 ? { problem: 'empty', person } : { problem: null, drafts };
}

/**
 * Puts what was read onto this device, under the ids it was given when it was typed: a change that has been sent in the
 * meantime is not made twice. A cell that was changed here as well keeps what stands here.
 */
export async function importUnsent(
  drafts: readonly KeptDraft[],
  reports: ReadonlySet<string>,
): Promise<Imported> {
  let taken = 0;
  let kept = 0;
  const strangers = new Set<string>();
  for (const { person, report, path, name, draft } of drafts) {
    if (!reports.has(report)) {
      strangers.add(name ? `${name.institution} ${name.round}` : report);
      continue;
    }
    const here = (await unsentOf(person, report)).find((one) => one.path === path);
    if (here && !sameContent(here.draft.content, draft.content)) kept += 1;
    else if (await (await draftsOnDevice(person, report)).keep(path, draft, name)) taken += 1;
  }
  return { taken, kept, strangers: [...strangers] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNull = (value: unknown) => value === null || value === undefined || typeof value === 'string';

function isContent(value: unknown): boolean {
  return (
    isObject(value) &&
    ['value', 'text', 'absence', 'currency', 'note'].every((key) => isTextOrNull(value[key]))
  );
}

function isOperation(value: unknown): boolean {
  if (value === null) return true;
  return (
    isContent(value) &&
    isObject(value) &&
    typeof value.operationId === 'string' &&
    /^[0-9a-f-]{36}$/.test(value.operationId) &&
    typeof value.indicator === 'string' &&
    typeof value.slice === 'string' &&
    Number.isInteger(value.baseVersion)
  );
}

function isKeptDraft(value: unknown): value is KeptDraft {
  if (!isObject(value) || !isObject(value.draft)) return false;
  const { person, report, path, draft } = value;
  return (
    [person, report, path, draft.indicator, draft.slice].every((part) => typeof part === 'string') &&
    isContent(draft.content) &&
    isTextOrNull(draft.typed) &&
    isOperation(draft.sent) &&
    isOperation(draft.waiting) &&
    (draft.theirs === null || isContent(draft.theirs)) &&
    Array.isArray(draft.refused)
  );
}
