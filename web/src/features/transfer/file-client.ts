import type { ImportReport } from '@kipimo/shared';
import { refusalOf, Unreachable } from '../../graphql/refusal.js';

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
export async function lookAt(report: string, file: File, fromOtherRound: boolean): Promise<ImportReport> {
  const form = new FormData();
  form.append('file', file, file.name);
  let response: Response;
  try {
    response = await fetch(
      `/files/reports/${encodeURIComponent(report)}/look${fromOtherRound ? '?fromOtherRound=yes' : ''}`,
      {
        method: 'POST',
        headers: { 'apollo-require-preflight': '1' },
        body: form,
        credentials: 'same-origin',
      },
    );
  } catch (error) {
    throw new Unreachable('No answer from the server', { cause: error });
  }
  if (!/\bjson\b/.test(response.headers.get('content-type') ?? ''))
    throw new Unreachable(`The server answered ${response.status} without a result`);
  const { data, errors = [] } = (await response.json()) as {
    data?: ImportReport;
    errors?: Parameters<typeof refusalOf>[0];
  };
  if (!data) throw refusalOf(errors);
  return data;
}
