import type { FastifyRequest } from 'fastify';
import { argumentIssue, Invalid } from '../refusals.js';
import { LARGEST_FILE } from '@kipimo/shared';

/** The one file of a form. A file beyond the limit is read no further than that. */
export async function uploaded(request: FastifyRequest): Promise<{ name: string; bytes: Uint8Array }> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part)
    throw new Invalid('Send one file as multipart/form-data.', [argumentIssue('file', 'file_missing')]);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of part.file) {
    length += (chunk as Buffer).length;
    // What comes after the limit is let go by, so that the sender hears the reason instead of a broken connection.
    if (length <= LARGEST_FILE) chunks.push(chunk as Buffer);
  }
  if (length > LARGEST_FILE) {
    throw new Invalid('The file is too large.', [argumentIssue('file', 'file_too_large', { maximum: '4' })]);
  }
  return { name: part.filename, bytes: Buffer.concat(chunks) };
}
