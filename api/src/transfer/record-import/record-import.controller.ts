import { Controller, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../access/requires.js';
import { nobody } from '../../identity/actor.service.js';
import { RestErrors } from '../rest-errors.filter.js';
import { uploaded } from '../uploaded.js';
import { RecordImports } from './record-import.service.js';

/** Files cannot travel in GraphQL, so they come in here; everything else about them is GraphQL. */
@Controller('files/imports')
@UseFilters(RestErrors)
export class RecordImportController {
  constructor(private readonly imports: RecordImports) {}

  /** Takes a CSV file in to be looked at: settled data of an initiative, or country context. Nothing is changed. */
  @Post()
  @Requires('record.import')
  async take(
    @Query('initiative') initiative: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { id } = await this.imports.take(
      await uploaded(request),
      initiative === undefined || initiative === '' ? null : initiative,
      request.actor ?? nobody,
    );
    await reply.send({ data: { id } });
  }
}
