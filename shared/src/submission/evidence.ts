import { type Issue, finding, issueAt } from '../issue.js';
import { codePointLength, hasForbiddenCharacter } from '../plain-text.js';

/** The largest file that can be attached, in bytes: 10 MB, a scanned report of some forty pages. */
export const EVIDENCE_MAXIMUM_BYTES = 10 * 1024 * 1024;
/** How many files and links one cell can have at a time. */
export const EVIDENCE_MAXIMUM_PER_CELL = 20;
const TITLE_MAXIMUM_LENGTH = 200;
const NOTE_MAXIMUM_LENGTH = 500;
const ADDRESS_MAXIMUM_LENGTH = 2000;

/** Kinds of files that can be attached, by the endings of their names. What a file is, its content decides. */
export const EVIDENCE_FILE_TYPES = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  csv: { mediaType: 'text/csv', endings: ['csv'] },
} as const;
export type EvidenceFileType = keyof typeof EVIDENCE_FILE_TYPES;

/** The kind of file that a name claims, or null when no kind has such an ending. */
export function typeByName(name: string): EvidenceFileType | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const types = Object.keys(EVIDENCE_FILE_TYPES) as EvidenceFileType[];
  return (
    types.find((type) => (EVIDENCE_FILE_TYPES[type].endings as readonly string[]).includes(ending)) ?? null
  );
}

/**
 * What can be said of a file before its content is looked at.
 *
 * Errors  `evidence_empty`, `evidence_too_big` (params: maximum, in bytes), `evidence_type_unknown`.
 */
export function fileIssues(file: { readonly name: string; readonly size: number }): Issue[] {
  const issues: Issue[] = [];
  if (file.size === 0) issues.push(issueAt('file', finding('evidence_empty')));
  if (file.size > EVIDENCE_MAXIMUM_BYTES) {
    issues.push(issueAt('file', finding('evidence_too_big', { maximum: String(EVIDENCE_MAXIMUM_BYTES) })));
  }
  if (typeByName(file.name) === null) issues.push(issueAt('file', finding('evidence_type_unknown')));
  return issues;
}

/**
 * Whether a title and a note can stand with evidence.
 *
 * Errors  `evidence_title_missing`; `text_too_long` and `text_forbidden_character` at `title` or `note`.
 */
export function captionIssues(caption: { readonly title: string; readonly note: string | null }): Issue[] {
  const issues: Issue[] = [];
  if (caption.title.trim() === '') issues.push(issueAt('title', finding('evidence_title_missing')));
  const texts = [
    ['title', caption.title, TITLE_MAXIMUM_LENGTH],
    ['note', caption.note ?? '', NOTE_MAXIMUM_LENGTH],
  ] as const;
  for (const [path, text, maximum] of texts) {
    const length = codePointLength(text);
    if (hasForbiddenCharacter(text)) issues.push(issueAt(path, finding('text_forbidden_character')));
    if (length > maximum) {
      const params = { length: String(length), maximum: String(maximum) };
      issues.push(issueAt(path, finding('text_too_long', params)));
    }
  }
  return issues;
}

// scheme, host, and an optional port and rest: without a name or password before the host, which would be secrets.
const HTTPS = /^https:\/\/[^\s/@:?#]+\.[^\s/@:?#]+(:\d{1,5})?([/?#]\S*)?$/i;

/**
 * Whether an address can be given as evidence.
 *
 * Errors  `evidence_link_not_https` for anything but an https address of a named host without a name and password in
 *         it; `text_too_long`; `text_forbidden_character`.
 */
export function linkIssues(url: string): Issue[] {
  if (hasForbiddenCharacter(url)) return [issueAt('url', finding('text_forbidden_character'))];
  if (url.length > ADDRESS_MAXIMUM_LENGTH) {
    const params = { length: String(url.length), maximum: String(ADDRESS_MAXIMUM_LENGTH) };
    return [issueAt('url', finding('text_too_long', params))];
  }
  return HTTPS.test(url) ? [] : [issueAt('url', finding('evidence_link_not_https'))];
}
