import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askedRange } from './byte-range.rules.js';
import type { KeptFile } from './kept-files.query.js';
import type { KeptFiles } from './kept-files.service.js';

/**
 * Sends a file or the stretch of it that is asked for: whoever was cut off goes on where they were. What the asker has
 * already is not sent again. Never compressed on the way, since ranges count the bytes of the file itself.
 *
 * Caching  kept only with a question each time, since who may have a file can change.
 */
export function sendKeptFile(
  files: KeptFiles,
  file: KeptFile,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const etag = `"${file.sha256}"`;
  reply
    .header('etag', etag)
    .header('accept-ranges', 'bytes')
    .header('cache-control', 'no-cache, no-transform')
    .header('x-content-type-options', 'nosniff')
    .header('repr-digest', `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`);
  const known = request.headers['if-none-match'];
  if (known === etag || known === '*') return reply.code(304).send();
  const range = askedRange(request.headers.range, headerText(request.headers['if-range']), {
    size: file.size,
    etag,
  });
  if (range === 'unsatisfiable') {
    return reply.code(416).header('content-range', `bytes */${file.size}`).send();
  }
  const { first, last } = range === 'whole' ? { first: 0, last: file.size - 1 } : range;
  if (range !== 'whole') reply.code(206).header('content-range', `bytes ${first}-${last}/${file.size}`);
  if (file.rows !== null) reply.header('kipimo-rows', String(file.rows));
  return reply
    .header('content-type', file.mediaType)
    .header('content-length', last - first + 1)
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .send(Readable.from(files.read(file, { first, last })));
}

const headerText = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;
