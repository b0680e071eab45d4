import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { KeptFiles } from '../delivery/kept-files.service.js';
import { sendKeptFile } from '../delivery/send-kept-file.js';
import { nobody } from '../identity/actor.service.js';
import { NotFound, WrongState } from '../refusals.js';
import { sendRefusal } from '../transfer/rest-errors.filter.js';
import { ACCESS_CHANGED, ExportWriting } from './export-writing.service.js';
import { exportsOf } from './export.query.js';

/** The files that somebody ordered, for nobody else: `/files/exports/<id>/observations.csv`. */
@Injectable()
export class ExportDoor {
  constructor(
    private readonly database: Database,
    private readonly files: KeptFiles,
    private readonly writing: ExportWriting,
  ) {}

  install(server: FastifyInstance): void {
    server.get<{ Params: { id: string; name: string } }>(
      '/files/exports/:id/:name',
      { compress: false },
      (request, reply) => this.give(request, reply, request.params),
    );
  }

  private async give(
    request: FastifyRequest,
    reply: FastifyReply,
    { id, name }: { id: string; name: string },
  ): Promise<FastifyReply> {
    try {
      const { scope, userId } = request.actor ?? nobody;
      const own = userId === null ? [] : await exportsOf(scope, this.database, userId);
      const order = own.find((one) => one.id === id && one.state === 'ready');
      const file = order && (await this.files.of({ exportId: order.id })).find((one) => one.name === name);
      if (!order || !file) throw new NotFound('The file');
      // Somebody may have withdrawn a consent since, or a round may no longer be published.
      if (!(await this.writing.isUnchanged(scope, order))) throw new WrongState(ACCESS_CHANGED);
      return await sendKeptFile(this.files, file, request, reply);
    } catch (error) {
      return sendRefusal(reply, error);
    }
  }
}
