import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../access/requires.js';
import { nobody } from '../identity/actor.service.js';
import { RecordExports } from './record-export.service.js';
import { RestErrors } from './rest-errors.filter.js';

/** The record in the forms of standards, by link. */
@Controller('exports')
@UseFilters(RestErrors)
export class RecordExportController {
  constructor(private readonly exports: RecordExports) {}

  /** Every row that the asker may see, as SDMX-CSV 2.1. */
  @Get(':initiative/sdmx.csv')
  @Requires('observation.read')
  async sdmx(
    @Param('initiative') initiative: string,
    @Query('asOf') asOf: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { scope } = request.actor ?? nobody;
    const file = await this.exports.sdmx(scope, initiative, asOf ?? null);
    await reply
      .header('content-disposition', `attachment; filename="${initiative.replaceAll(/\W/g, '-')}-sdmx.csv"`)
      .header('cache-control', 'no-store')
      .header('kipimo-rows', String(file.rows))
      .header('kipimo-as-of', file.asOf)
      .header('kipimo-data-version', String(file.dataVersion))
      .type('application/vnd.sdmx.data+csv; version=2.1; charset=utf-8')
      .send(Readable.from(file.text));
  }
}
