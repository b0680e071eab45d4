import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { KeptFiles } from '../delivery/kept-files.service.js';
import { sendKeptFile } from '../delivery/send-kept-file.js';
import { nobody } from '../identity/actor.service.js';
import { NotFound } from '../refusals.js';
import { sendRefusal } from '../transfer/rest-errors.filter.js';
import { visibleRelease } from './release.query.js';

const WITHHELD = {
  errors: [
    {
      message: 'An institution in this release has withdrawn its consent; its files are given out no more.',
      extensions: { code: 'WITHHELD' },
    },
  ],
};

/** The files of releases at addresses that stay: `/files/releases/TTI-2026.1/observations.csv`. */
@Injectable()
export class ReleaseDoor {
  constructor(
    private readonly database: Database,
    private readonly files: KeptFiles,
  ) {}

  install(server: FastifyInstance): void {
    // Compressed on the way, a stretch of a file would not be the one that was asked for.
    server.get<{ Params: { version: string; name: string } }>(
      '/files/releases/:version/:name',
      { compress: false },
      (request, reply) => this.give(request, reply, request.params),
    );
  }

  private async give(
    request: FastifyRequest,
    reply: FastifyReply,
    { version, name }: { version: string; name: string },
  ): Promise<FastifyReply> {
    try {
      const { scope } = request.actor ?? nobody;
      const release = await visibleRelease(scope, this.database, version);
      if (release?.state !== 'frozen') throw new NotFound(`Release "${version}"`);
      const file = (await this.files.of({ releaseId: release.id })).find((one) => one.name === name);
      if (!file) throw new NotFound(`File "${name}"`);
      if (!release.downloadable)
        return await reply.code(410).header('cache-control', 'no-store').send(WITHHELD);
      return await sendKeptFile(this.files, file, request, reply);
    } catch (error) {
      return sendRefusal(reply, error);
    }
  }
}
