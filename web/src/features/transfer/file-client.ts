import type { ImportReport } from '@kipimo/shared';
import { sendFile } from '../../graphql/send-file.js';

export type FileKind = 'workbook' | 'csv';

/** Where a report can be had as a file. */
export function fileAddress(report: string, kind: FileKind, language: string): string {
  return `/files/reports/${encodeURIComponent(report)}/${kind}?language=${language}`;
}

/** How large that file is, in bytes; null when the server does not say. */
export async function fileSize(
  report: string,
  language: string,
  signal: AbortSignal,
): Promise<number | null> {
  const response = await fetch(fileAddress(report, 'workbook', language), { method: 'HEAD', signal });
  const length = Number(response.headers.get('content-length'));
  return response.ok && length > 0 ? length : null;
}

/**
 * Sends a file to be looked at; nothing is changed by it.
 *
 * Errors: Refusal when the file or the report is refused, Unreachable when nothing of ours answered.
 */
export function lookAt(report: string, file: File, fromOtherRound: boolean): Promise<ImportReport> {
  const query = fromOtherRound ? '?fromOtherRound=yes' : '';
  return sendFile(`/files/reports/${encodeURIComponent(report)}/look${query}`, file);
}
