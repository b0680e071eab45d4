import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditTrail } from '../audit/audit-trail.service.js';
import type { AuditFilter } from '../audit/audit.type.js';
import { ActorService } from './actor.service.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The audit as a file, for the same people and by the same filter as the query. */
@Controller()
export class AuditFileController {
  constructor(
    private readonly trail: AuditTrail,
    private readonly actors: ActorService,
  ) {}

  @Get('audit.csv')
  async file(
    @Query() asked: Record<string, string | undefined>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.actors.of(request);
    if (!actor.actions.has('audit.read')) {
      await reply.code(403).send({ code: 'NOT_ALLOWED', message: 'Your role does not allow this.' });
      return;
    }
    const day = (name: 'from' | 'until') => (DAY.test(asked[name] ?? '') ? asked[name] : null);
    const filter: AuditFilter = {
      from: day('from'),
      until: day('until'),
      actor: asked['actor'],
      action: asked['action'],
      subjectKind: asked['subjectKind'],
      subjectId: asked['subjectId'],
    };
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="audit.csv"')
      .header('cache-control', 'no-store')
      .send(Readable.from(this.trail.csv(filter)));
  }
}
