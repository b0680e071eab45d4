import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import staticFiles from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { EvidenceDoor } from './evidence/evidence.door.js';
import { ExportDoor } from './exports/export.door.js';
import { AnswerCache } from './graphql/answer-cache.js';
import { limits } from './graphql/limits.js';
import { Leaving } from './health/leaving.js';
import { ActorService } from './identity/actor.service.js';
import { nestLogger } from './log.js';
import { PublicPages } from './pages/public-pages.js';
import { ReleaseDoor } from './releases/release.door.js';
import { AccessLog } from './results/access-log.js';
import { securityHeaders } from './security-headers.js';

/** How long a client behind a proxy is told to close its connection before the server goes away. */
const DRAIN_MILLISECONDS = 2500;
const A_YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * The HTTP server: GraphQL, the web app, and what a supervisor asks. Not yet listening.
 *
 * Errors  the database cannot be reached.
 */
export async function httpServer(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: limits.bodyBytes, trustProxy: 'loopback' });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: nestLogger(config.logLevel),
    abortOnError: false,
  });
  const server: FastifyInstance = adapter.getInstance<FastifyInstance>();
  const actors = app.get(ActorService);
  const headers = securityHeaders({
    contentSecurityPolicy: { directives: contentSecurity(config) },
    strictTransportSecurity: false,
  });
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  app.get(AnswerCache).install(server, (request) => actors.of(request));
  // Who asks at the addresses of files; GraphQL finds out by itself.
  server.addHook('preHandler', (request, _reply, done) => {
    if (!/^\/(files|exports)\//.test(request.url)) return done();
    Promise.resolve(actors.of(request)).then((actor) => {
      request.actor = actor;
      done();
    }, done);
  });
  // A file past the limit of its address is read on, up to here, so that its sender hears the reason.
  await server.register(multipart, {
    limits: { files: 1, fields: 5, fieldSize: 1024, fileSize: 32 * 1024 * 1024 },
  });
  await server.register(compress, { global: true, threshold: 1024, encodings: ['gzip', 'identity'] });
  app.get(AccessLog).install(server);
  app.get(EvidenceDoor).install(server, (request) => actors.of(request));
  app.get(ReleaseDoor).install(server);
  app.get(ExportDoor).install(server);
  if (config.webFolder) await serveWeb(server, config.webFolder, app.get(PublicPages));
  await app.init();
  return app;
}

function contentSecurity(config: Config): Record<string, string[] | null> {
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
    'frame-ancestors': ["'self'"],
    'upgrade-insecure-requests': config.publicAddress?.startsWith('https:') ? [] : null,
  };
}

/**
 * The built web app: hashed assets for ever, everything else checked each time, public pages drawn for those who are
 * not signed in, and every other path to the app itself.
 */
async function serveWeb(server: FastifyInstance, root: string, pages: PublicPages): Promise<void> {
  await server.register(staticFiles, {
    root,
    serve: false,
    preCompressed: true, // the build writes .br and .gz beside each file
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = /[\\/]assets[\\/]/.test(path);
      reply.header('cache-control', hashed ? `public, max-age=${A_YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  server.get('/*', async (request, reply) => {
    if (await pages.answer(request, reply)) return reply;
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
    // The address of a release ends in its version, which has dots in it as names of files do.
    const isFile = /\.[a-z0-9]+$/i.test(path) && !path.startsWith('/releases/');
    return reply.sendFile(isFile ? path : 'index.html');
  });
}

/**
 * Tells proxies to send nothing more, and keep-alive clients to close, for a moment; then stops: requests in flight
 * finish. Connections that are idle stay open for that moment, since the next request may be on its way on them.
 */
export async function closeGently(app: NestFastifyApplication): Promise<void> {
  app.get(Leaving).begin();
  const server = app.getHttpServer();
  server.prependListener(
    'request',
    (_request: unknown, response: { setHeader(n: string, v: string): void }) => {
      response.setHeader('connection', 'close');
    },
  );
  await new Promise((resolve) => setTimeout(resolve, DRAIN_MILLISECONDS));
  await app.close();
}
