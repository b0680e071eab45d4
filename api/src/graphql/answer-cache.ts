import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ApolloServerPlugin } from '@apollo/server';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Kind, OperationTypeNode } from 'graphql';
import type { Actor } from '../access/actor.js';
import { CONFIG, type Config } from '../config.js';
import { DataVersion } from '../database/data-version.js';
import { isDryRun } from './metered-operations.js';
import type { RequestContext } from './request-context.js';

/**
 * Root fields whose answers depend on nothing but the arguments, the scope and the data version. Drafts, people
 * and the service itself are not among them.
 */
const KEPT_ROOT_FIELDS = new Set([
  'initiatives',
  'initiative',
  'cohort',
  'cohortAttrition',
  'institutions',
  'institution',
  'countries',
  'country',
  'regions',
  'frameworks',
  'framework',
  'capacityDomains',
  'indicators',
  'indicator',
  'rounds',
  'observations',
  'restatements',
  'trend',
  'latest',
  'completeness',
  'domainProgress',
  'effect',
  'effectChecks',
  'agreement',
  'composite',
  'aggregate',
  'changes',
  'repliesTo',
]);
const KEPT_BYTES = 64 * 1024 * 1024;
const LONGEST_KEY = 16 * 1024;
const SMALLEST_COMPRESSED = 1024;

interface Answer {
  readonly epoch: number;
  readonly body: Buffer;
  readonly etag: string;
  gzip: Buffer | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
    answerKey: string | null;
    answerEpoch: number;
    keepAnswer: boolean;
  }
}

/**
 * Answers that nobody changed are not computed again: kept under the request, the actor's scope and the epoch of
 * the data, and sent from memory with an ETag.
 */
@Injectable()
export class AnswerCache {
  private readonly answers = new Map<string, Answer>();
  private bytes = 0;

  constructor(
    private readonly version: DataVersion,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Hooks into the HTTP server. `actorOf` resolves who asks, from memory where it can. */
  install(server: FastifyInstance, actorOf: (request: FastifyRequest) => Actor | Promise<Actor>): void {
    server.decorateRequest('actor', null);
    server.decorateRequest('answerKey', null);
    server.decorateRequest('answerEpoch', 0);
    server.decorateRequest('keepAnswer', false);
    // What a GET asks stands in its address, so an answer that is kept leaves before anything else is looked at.
    server.addHook('onRequest', (request, reply, done) => {
      if (request.method === 'GET' && isGraphQL(request)) this.meet(request, reply, actorOf, done);
      else done();
    });
    server.addHook('preHandler', (request, reply, done) => {
      if (request.method === 'POST' && isGraphQL(request)) this.meet(request, reply, actorOf, done);
      else done();
    });
    server.addHook('onSend', async (request, reply, payload) => {
      if (!request.keepAnswer || request.answerKey === null || reply.statusCode !== 200) return payload;
      if (typeof payload !== 'string') return payload;
      const answer = this.keep(request.answerKey, request.answerEpoch, payload);
      reply.header('etag', answer.etag).header('cache-control', 'no-cache').header('vary', vary);
      return payload;
    });
  }

  /** Answers from memory where it can; otherwise notes what the answer will be kept under, and goes on. */
  private meet(
    request: FastifyRequest,
    reply: FastifyReply,
    actorOf: (request: FastifyRequest) => Actor | Promise<Actor>,
    done: (error?: Error) => void,
  ): void {
    const met = (actor: Actor): void => {
      request.actor = actor;
      const answer = this.keptFor(request, actor);
      if (answer) this.send(answer, request, reply);
      else done();
    };
    const actor = actorOf(request);
    if (actor instanceof Promise) actor.then(met, done);
    else met(actor);
  }

  private keptFor(request: FastifyRequest, actor: Actor): Answer | null {
    if (!this.version.isFollowing || !this.config.keepsAnswers || isDryRun(request)) return null;
    const question = request.method === 'GET' ? request.url : JSON.stringify(request.body);
    if (question.length > LONGEST_KEY) return null;
    const key = `${actor.scope.key}\n${question}`;
    const answer = this.answers.get(key);
    if (answer && answer.epoch === this.version.epoch) return answer;
    request.answerKey = key;
    request.answerEpoch = this.version.epoch;
    return null;
  }

  /** Marks answers that may be kept; runs last, when it is known whether there were errors. */
  plugin(): ApolloServerPlugin<RequestContext> {
    return {
      async requestDidStart() {
        return {
          async willSendResponse({ operation, response, contextValue }) {
            if (operation?.operation !== OperationTypeNode.QUERY) return;
            if (response.body.kind !== 'single') return;
            if (response.body.singleResult.errors?.length) return;
            contextValue.request.keepAnswer = operation.selectionSet.selections.every(
              (selection) => selection.kind === Kind.FIELD && KEPT_ROOT_FIELDS.has(selection.name.value),
            );
          },
        };
      },
    };
  }

  private send(answer: Answer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    reply.header('etag', answer.etag).header('cache-control', 'no-cache').header('vary', vary);
    if (request.headers['if-none-match'] === answer.etag) return reply.code(304).send();
    reply.header('content-type', 'application/json; charset=utf-8');
    if (
      answer.body.length >= SMALLEST_COMPRESSED &&
      String(request.headers['accept-encoding']).includes('gzip')
    ) {
      answer.gzip ??= gzipSync(answer.body);
      return reply.header('content-encoding', 'gzip').send(answer.gzip);
    }
    return reply.send(answer.body);
  }

  private keep(key: string, epoch: number, payload: string): Answer {
    const body = Buffer.from(payload);
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    const answer: Answer = { epoch, body, etag, gzip: null };
    const before = this.answers.get(key);
    if (before) this.bytes -= before.body.length;
    this.answers.delete(key);
    this.answers.set(key, answer);
    this.bytes += body.length;
    for (const [oldest, old] of this.answers) {
      if (this.bytes <= KEPT_BYTES) break;
      this.answers.delete(oldest);
      this.bytes -= old.body.length;
    }
    return answer;
  }
}

const isGraphQL = ({ url }: FastifyRequest): boolean => url.startsWith('/graphql');

const vary = 'Cookie, Authorization, Accept-Encoding';
