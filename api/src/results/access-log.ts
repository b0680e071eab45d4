import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import type { Scope } from '../access/scope.js';
import { Database } from '../database/database.js';
import { Catalogue } from '../reference/catalogue.js';
import { NotFound } from '../refusals.js';
import { type AccessCount, accessRows, insertCounts } from './access-log.query.js';
import { namedIn, viewerKind } from './access-log.rules.js';
import type { FigureAccess } from './access-log.type.js';

const WRITTEN_EVERY_MILLISECONDS = 5000;
/** Questions that wait to be counted at most; beyond it some are not counted rather than anybody slowed down. */
const MOST_WAITING = 5000;

interface Asked {
  readonly question: string;
  readonly actor: Actor;
}

/**
 * Counts who asks for an institution's figures by its name: its page, its values, its line in a chart. Nothing is looked
 * at before an answer has left, and what could not be counted or written is dropped: reading never waits for counting.
 */
@Injectable()
export class AccessLog implements OnApplicationShutdown {
  private readonly log = new Logger('AccessLog');
  private waiting: Asked[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {}

  /** Listens to answers that have left. */
  install(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      if (reply.statusCode < 400 && request.actor && isQuestion(request)) this.note(request, request.actor);
      done();
    });
  }

  /** Who asked for the figures of an institution of one's own. Errors: NotFound for any other. */
  async ofInstitution(scope: Scope, institution: string): Promise<FigureAccess[]> {
    const unit = (await this.catalogue.current()).unit(institution);
    if (!scope.ownUnits.includes(unit.id)) throw new NotFound('The institution');
    return accessRows(scope, this.database, unit.id);
  }

  /** Writes what was counted so far. Errors are logged and swallowed: a count is not worth a failed request. */
  async write(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    if (asked.length === 0) return;
    try {
      const counts = await this.counted(asked);
      if (counts.length > 0) await insertCounts(this.database, counts);
    } catch (error) {
      this.log.warn(`${asked.length} questions were not counted: ${String(error)}`);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.write();
  }

  private note(request: FastifyRequest, actor: Actor): void {
    if (this.waiting.length >= MOST_WAITING) return;
    const question = request.method === 'GET' ? decoded(request.url) : JSON.stringify(request.body);
    this.waiting.push({ question, actor });
    if (this.timer) return;
    this.timer = setInterval(() => void this.write(), WRITTEN_EVERY_MILLISECONDS);
    this.timer.unref();
  }

  private async counted(asked: readonly Asked[]): Promise<AccessCount[]> {
    const facts = await this.catalogue.current();
    const idOf = new Map(facts.units.map(({ code, id }) => [code, id]));
    const day = new Date().toISOString().slice(0, 10);
    const counts = new Map<string, AccessCount>();
    for (const { question, actor } of asked) {
      for (const unitId of namedIn(question, idOf)) {
        if (actor.scope.ownUnits.includes(unitId)) continue;
        const kind = viewerKind(actor);
        const key = JSON.stringify([unitId, kind]);
        const before = counts.get(key);
        counts.set(key, { day, unitId, ...kind, times: (before?.times ?? 0) + 1 });
      }
    }
    return [...counts.values()];
  }
}

const isQuestion = (request: FastifyRequest): boolean =>
  (request.url.startsWith('/graphql') || request.url.startsWith('/files/charts/')) &&
  (request.method === 'GET' || request.method === 'POST');

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
