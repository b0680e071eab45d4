import { Injectable } from '@nestjs/common';
import { EVIDENCE_MAXIMUM_BYTES, finding, issueAt } from '@kipimo/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { formatError } from '../graphql/errors.js';
import { Invalid, NotAllowed } from '../refusals.js';
import { EvidenceService, type GivenFile } from './evidence.service.js';

/** Files are read into memory, so only so many at once. */
const AT_ONCE = 6;
const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  INVALID: 422,
  WRONG_STATE: 409,
  CONFLICT: 409,
  BAD_USER_INPUT: 400,
  UNAVAILABLE: 503,
};

/** Where files come in and go out: REST, because a browser can neither show progress of a GraphQL upload nor save its answer. */
@Injectable()
export class EvidenceDoor {
  private busy = 0;

  constructor(
    private readonly evidence: EvidenceService,
    private readonly database: Database,
  ) {}

  /** Adds `POST /evidence` and `GET /evidence/:id`. `actorOf` resolves who asks, by the same cookie or token as GraphQL. */
  install(server: FastifyInstance, actorOf: (request: FastifyRequest) => Actor | Promise<Actor>): void {
    server.post('/evidence', (request, reply) =>
      this.answered(reply, async () => this.take(request, reply, await actorOf(request))),
    );
    server.get<{ Params: { id: string } }>('/evidence/:id', (request, reply) =>
      this.answered(reply, async () => this.give(request.params.id, reply, await actorOf(request))),
    );
  }

  private async take(request: FastifyRequest, reply: FastifyReply, actor: Actor): Promise<FastifyReply> {
    refuseForged(request);
    if (!actor.actions.has('evidence.attach')) {
      throw new NotAllowed(
        actor.userId === null ? 'Please sign in first.' : 'Your role does not allow this.',
      );
    }
    if (this.busy >= AT_ONCE) return reply.code(503).header('retry-after', '2').send(unavailable);
    this.busy += 1;
    try {
      const given = await givenFile(request);
      const added = await this.database.transaction(() => this.evidence.addFile(given, actor));
      return await reply.code(201).send({ data: { evidence: added } });
    } finally {
      this.busy -= 1;
    }
  }

  private async give(id: string, reply: FastifyReply, actor: Actor): Promise<FastifyReply> {
    const { content, fileName, mediaType, sha256 } = await this.evidence.file(id, actor);
    const plain = fileName.replace(/[^\x20-\x7e]/g, '_');
    return reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded(fileName)}`)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .header('etag', `"${sha256}"`)
      .send(content);
  }

  private async answered(reply: FastifyReply, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
    try {
      return await work();
    } catch (error) {
      const problem = formatError({ message: '' }, known(error));
      const status = STATUS[String(problem.extensions?.['code'])] ?? 500;
      if (status === 503) reply.header('retry-after', '2');
      return reply.code(status).send({ errors: [problem] });
    }
  }
}

const unavailable = {
  errors: [
    {
      message: 'Many files are on their way at the moment. Please try again in a moment.',
      extensions: { code: 'UNAVAILABLE' },
    },
  ],
};

/** A form on another site can post a file with the reader's cookie; it cannot add a header. GraphQL asks for the same. */
function refuseForged(request: FastifyRequest): void {
  const { headers } = request;
  if (headers['apollo-require-preflight'] || headers['x-apollo-operation-name']) return;
  throw new NotAllowed('Send the header apollo-require-preflight with any value, as for GraphQL.');
}

/** Refusals of the reader of forms in our words; everything else as it is. */
function known(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !code.startsWith('FST_')) return error;
  return new Invalid('Send one file with its fields as multipart/form-data.', [
    issueAt('file', finding('evidence_form_unreadable')),
  ]);
}

const tooBig = (): Invalid => {
  const params = { maximum: String(EVIDENCE_MAXIMUM_BYTES) };
  return new Invalid('This file cannot be added.', [issueAt('file', finding('evidence_too_big', params))]);
};

/** What is past the limit is read and dropped, so that the sender hears the reason instead of a broken line. */
const reading = {
  throwFileSizeLimit: false,
  limits: { fileSize: EVIDENCE_MAXIMUM_BYTES, files: 1, fields: 8, fieldSize: 8192, parts: 9 },
};
/** Beyond this nobody has chosen the wrong file by mistake: not read at all. */
const HOPELESS_BYTES = 64 * 1024 * 1024;

async function givenFile(request: FastifyRequest): Promise<GivenFile> {
  if (Number(request.headers['content-length'] ?? 0) > HOPELESS_BYTES) throw tooBig();
  const fields = new Map<string, string>();
  let file: { name: string; content: Buffer } | null = null;
  for await (const part of request.parts(reading)) {
    if (part.type === 'file') {
      const content = await part.toBuffer();
      if (part.file.truncated) throw tooBig();
      file = { name: part.filename, content };
    }
    if (part.type === 'field' && typeof part.value === 'string') fields.set(part.fieldname, part.value);
  }
  if (!file) throw new Invalid('There is no file.', [issueAt('file', finding('evidence_empty'))]);
  const field = (name: string): string => fields.get(name) ?? '';
  return {
    operationId: field('operationId'),
    submission: field('submission'),
    indicator: field('indicator'),
    slice: field('slice'),
    title: field('title'),
    note: fields.get('note') ?? null,
    fileName: file.name,
    content: file.content,
  };
}

/** A name as RFC 8187 asks. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
