import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../access/requires.js';
import { nobody } from '../identity/actor.service.js';
import { RestErrors } from './rest-errors.filter.js';
import { askerOf, StandardExports } from './standard-export.service.js';
import { FORMAT_FILES, type StandardFormatCode } from './standard-file.js';

/** The record in the forms of standards, by link. */
@Controller('exports')
@UseFilters(RestErrors)
export class RecordExportController {
  constructor(private readonly exports: StandardExports) {}

  /** Every row that the asker may see, as SDMX-CSV 2.1. */
  @Get(':initiative/sdmx.csv')
  @Requires('observation.read')
  async sdmx(
    @Param('initiative') initiative: string,
    @Query('asOf') asOf: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send('sdmx', initiative, asOf, request, reply);
  }

  /** Every row that the asker may see, as an IATI 2.03 activity file. */
  @Get(':initiative/iati.xml')
  @Requires('observation.read')
  async iati(
    @Param('initiative') initiative: string,
    @Query('asOf') asOf: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send('iati', initiative, asOf, request, reply);
  }

  private async send(
    format: StandardFormatCode,
    initiative: string,
    asOf: string | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const file = await this.exports.open(askerOf(request.actor ?? nobody), format, initiative, asOf ?? null);
    const { ending, mediaType } = FORMAT_FILES[format];
    const name = `${initiative.replaceAll(/\W/g, '-')}-${ending}`;
    await reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .header('kipimo-rows', String(file.rows))
      .header('kipimo-as-of', file.asOf)
      .header('kipimo-data-version', String(file.dataVersion))
      .type(mediaType)
      .send(Readable.from(file.text));
  }
}
