import { basename } from 'node:path';
import {
  type EvidenceFileType,
  finding,
  type Issue,
  issueAt,
  typeByName,
  zipDirectory,
} from '@kipimo/shared';

const LONGEST_NAME = 120;

/** The content that tells an office file from any other zip archive. */
const OFFICE_PARTS = { 'xl/workbook.xml': 'xlsx', 'word/document.xml': 'docx' } as const;

/** What an archive's own directory says is in it. */
interface Directory {
  readonly type: EvidenceFileType | null;
  readonly hasMacros: boolean;
}

/**
 * What kind of file this is, by its content.
 *
 * Shape    the kind and what is wrong; archives are judged by the names in their directory, and nothing in them is
 *          ever unpacked, so a file that would unpack to gigabytes is as harmless as any other.
 * Errors   `evidence_type_unknown`; `evidence_type_mismatch` when the name says otherwise; `evidence_has_macros`.
 */
export function judgedContent(
  name: string,
  content: Buffer,
): { type: EvidenceFileType | null; issues: Issue[] } {
  const { type, hasMacros } = found(content);
  const claimed = typeByName(name);
  if (type === null) return { type, issues: [issueAt('file', finding('evidence_type_unknown'))] };
  if (hasMacros) return { type, issues: [issueAt('file', finding('evidence_has_macros'))] };
  if (type === claimed) return { type, issues: [] };
  return { type, issues: [issueAt('file', finding('evidence_type_mismatch', { content: type }))] };
}

function found(content: Buffer): Directory {
  const is = (type: EvidenceFileType): Directory => ({ type, hasMacros: false });
  if (startsWith(content, '255044462d')) return is('pdf');
  if (startsWith(content, '89504e470d0a1a0a')) return is('png');
  if (startsWith(content, 'ffd8ff')) return is('jpeg');
  if (startsWith(content, '504b0304')) return directoryOf(content);
  return { type: isTable(content) ? 'csv' : null, hasMacros: false };
}

const startsWith = (content: Buffer, hex: string): boolean =>
  content.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'));

/** Text in UTF-8 that no browser would take for a page: tables have no tags at their start. */
function isTable(content: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) && !/^\s*</.test(text);
  } catch {
    return false;
  }
}

/** Archives that are damaged, encrypted, or would unpack to more than anybody should open are of no known kind. */
function directoryOf(content: Buffer): Directory {
  const directory = zipDirectory(content);
  if ('found' in directory) return { type: null, hasMacros: false };
  const names = directory.entries.map(({ name }) => name);
  const part = names.find((name) => name in OFFICE_PARTS);
  return {
    type: part ? OFFICE_PARTS[part as keyof typeof OFFICE_PARTS] : null,
    hasMacros: names.some((name) => /vbaproject\.bin$/i.test(name)),
  };
}

/**
 * A name that can be shown and saved anywhere: without folders, control characters and marks of direction, not hidden,
 * at most 120 characters with its ending.
 */
export function safeFileName(given: string): string {
  const bare = basename(given.replaceAll('\\', '/'))
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}"<>:|?*%]/gu, '')
    .replace(/^[.\s]+/, '')
    .trim();
  const ending = /\.[a-z0-9]{1,5}$/i.exec(bare)?.[0] ?? '';
  const stem = [...bare.slice(0, bare.length - ending.length)]
    .slice(0, LONGEST_NAME - ending.length)
    .join('');
  return `${stem || 'file'}${ending}`;
}
