import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { Leaving } from './leaving.js';

collectDefaultMetrics();

/** Liveness says that the process answers; readiness that it can reach its database, and will still be there. */
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly leaving: Leaving,
  ) {}

  @Get('livez')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('readyz')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    if (this.leaving.hasBegun) {
      await reply.code(503).header('retry-after', '2').send({ status: 'the server is about to stop' });
      return;
    }
    try {
      await this.database.row('ready', 'select 1 as ready');
      await reply.send({ status: 'ready', dataVersion: this.version.version });
    } catch {
      await reply.code(503).header('retry-after', '2').send({ status: 'the database cannot be reached' });
    }
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
