import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Worker } from 'node:worker_threads';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressOf, CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { DataVersion } from '../database/data-version.js';
import { sessionSecretOf } from '../identity/session-cookie.js';
import { composed, pageAddress, type PageAddress } from './page-address.rules.js';

const WORKER = fileURLToPath(new URL('./page-worker.js', import.meta.url));
/** Where the build of the web leaves what draws pages, below the built application. */
const DRAWING = join('served-pages', 'draw-page.js');
const MOST_KEPT = 400;
/** More than this many readers waiting get the application as it is: it draws the page itself. */
const MOST_WAITING = 8;
const PATIENCE_MILLISECONDS = 5000;

interface Kept {
  readonly epoch: number;
  readonly gzip: Buffer;
}

type Drawn = { readonly html: string; readonly title: string };

/**
 * Public pages as finished HTML: readable on a slow line before any program has come, and without JavaScript. They are
 * drawn by the web's own components in a worker thread, from the API's own answers to the public, and kept until the
 * data change. Whoever is signed in gets the application alone.
 */
@Injectable()
export class PublicPages implements OnModuleDestroy {
  private readonly log = new Logger('PublicPages');
  private readonly kept = new Map<string, Kept>();
  private readonly waiting = new Map<number, (page: Drawn | null) => void>();
  /** The application's first file; null when the web was built without what draws pages. */
  private readonly shell: string | null;
  private worker: Worker | null = null;
  private count = 0;

  constructor(
    private readonly version: DataVersion,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const { webFolder } = config;
    const isBuilt = webFolder !== null && existsSync(join(webFolder, DRAWING));
    this.shell = isBuilt ? readFileSync(join(webFolder, 'index.html'), 'utf8') : null;
  }

  /**
   * Answers a GET of a public page.
   *
   * Shape   false when it is not one, when its reader is signed in, or when it cannot be drawn: then the application
   *         itself is the answer.
   */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    if (sessionSecretOf(request.headers.cookie) !== null) return false;
    const asked = pageAddress(request.url, request.headers['accept-language']);
    const page = asked && (await this.page(asked, request.server.server));
    if (!page) return false;
    if (asked.institution !== null && !(await this.hasConsent(asked.institution))) {
      reply.header('x-robots-tag', 'noindex');
    }
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('vary', 'accept-language, cookie, accept-encoding')
      .header('content-language', asked.language);
    if (/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
      reply.header('content-encoding', 'gzip').send(page.gzip);
    } else reply.send(gunzipSync(page.gzip));
    return true;
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.terminate();
  }

  private async page(asked: PageAddress, server: Server): Promise<Kept | null> {
    if (!this.version.isFollowing || this.shell === null) return null;
    const key = `${asked.language} ${asked.address}`;
    const { epoch } = this.version;
    const known = this.kept.get(key);
    if (known?.epoch === epoch) return known;
    if (this.waiting.size >= MOST_WAITING) return null;
    const drawn = await this.draw(asked, server);
    if (drawn === null) return null;
    const page = { epoch, gzip: gzipSync(composed(this.shell, drawn, asked, this.origin(server))) };
    this.kept.delete(key);
    this.kept.set(key, page);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return page;
  }

  private draw(asked: PageAddress, server: Server): Promise<Drawn | null> {
    const worker = (this.worker ??= this.start(server));
    const id = (this.count += 1);
    return new Promise((resolve) => {
      const patience = setTimeout(() => done(null), PATIENCE_MILLISECONDS);
      const done = (page: Drawn | null): void => {
        clearTimeout(patience);
        this.waiting.delete(id);
        resolve(page);
      };
      this.waiting.set(id, done);
      worker.postMessage({ id, address: asked.address, language: asked.language });
    });
  }

  private start(server: Server): Worker {
    const { port } = server.address() as AddressInfo;
    const worker = new Worker(WORKER, {
      workerData: {
        module: pathToFileURL(join(this.config.webFolder ?? '', DRAWING)).href,
        api: `http://127.0.0.1:${port}`,
        origin: this.origin(server),
      },
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    worker.unref();
    worker.on('message', ({ id, page, error }: { id: number; page?: Drawn; error?: string }) => {
      if (error !== undefined) this.log.warn(`A public page could not be drawn: ${error}`);
      this.waiting.get(id)?.(page ?? null);
    });
    const gone = (reason: string): void => {
      this.worker = null;
      this.log.warn(`The thread that draws public pages has ended: ${reason}`);
      for (const done of this.waiting.values()) done(null);
    };
    worker.on('error', (error) => gone(error.message));
    return worker;
  }

  /** The address that readers know; where nobody said it, the port that was taken. */
  private origin(server: Server): string {
    return addressOf({ ...this.config, port: (server.address() as AddressInfo).port });
  }

  /** "Has this institution agreed, in any initiative, to be shown?" Until it has, search engines are asked to stay away. */
  private async hasConsent(code: string): Promise<boolean> {
    const rows = await this.database.rows(
      'institution-has-consent',
      `select from consent c join reporting_unit u on u.id = c.unit_id where u.code = $1 and upper_inf(c.given) limit 1`,
      [code],
    );
    return rows.length > 0;
  }
}
