import { refusalOf, Unreachable } from '../../graphql/refusal.js';
import type { CellOf } from './evidence.query.js';

/** A file on its way, with the key that makes sending it again safe. */
export interface Sending {
  file: File;
  operationId: string;
  title: string;
  cell: CellOf;
}

/**
 * Sends a file and tells how much has left, from 0 to 1.
 *
 * Errors  Refusal when the server said no, Unreachable when nothing of ours answered. XMLHttpRequest, since fetch tells
 *         nothing of how far an upload is.
 */
export function sendFile(
  { file, operationId, title, cell }: Sending,
  onProgress: (part: number) => void,
): Promise<void> {
  const form = new FormData();
  form.set('operationId', operationId);
  form.set('submission', cell.submissionId);
  form.set('indicator', cell.indicator);
  form.set('slice', cell.slice);
  form.set('title', title);
  form.set('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/evidence');
    request.setRequestHeader('apollo-require-preflight', '1');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Unreachable('No answer from the server'));
    request.ontimeout = request.onerror;
    request.onload = () => {
      if (request.status === 201) return resolve();
      try {
        const { errors } = JSON.parse(request.responseText) as { errors: Parameters<typeof refusalOf>[0] };
        reject(refusalOf(errors));
      } catch {
        reject(new Unreachable(`The server answered ${request.status} without a result`));
      }
    };
    request.send(form);
  });
}
