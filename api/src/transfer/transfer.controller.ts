import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { type ImportReport, isLanguage, type Language } from '@kipimo/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../access/requires.js';
import { nobody } from '../identity/actor.service.js';
import { RestErrors } from './rest-errors.filter.js';
import { LookService } from './look.service.js';
import { type TemplateFile, TemplateService } from './template.service.js';
import { uploaded } from './uploaded.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files cannot travel in GraphQL, so they have addresses of their own; everything else about them is GraphQL. */
@Controller('files/reports/:id')
@UseFilters(RestErrors)
export class TransferController {
  constructor(
    private readonly templates: TemplateService,
    private readonly files: LookService,
  ) {}

  /** The report as a workbook to fill in. */
  @Get('workbook')
  @Requires('submission.read')
  async workbook(
    @Param('id') id: string,
    @Query('language') language: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = request.actor ?? nobody;
    const file = await this.templates.workbook(id, languageOr(language, viewer.language), viewer);
    await sendFile(reply, file, WORKBOOK);
  }

  /** The report as a CSV file. */
  @Get('csv')
  @Requires('submission.read')
  async csv(
    @Param('id') id: string,
    @Query('language') language: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = request.actor ?? nobody;
    const file = await this.templates.csv(id, languageOr(language, viewer.language), viewer);
    await sendFile(reply, file, 'text/csv; charset=utf-8');
  }

  /** What an uploaded file would change. Nothing is changed; applying is a GraphQL mutation. */
  @Post('look')
  @Requires('submission.edit')
  async look(
    @Param('id') id: string,
    @Query('fromOtherRound') fromOtherRound: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await uploaded(request);
    const file = { name, bytes, fromOtherRound: fromOtherRound === 'yes' };
    const report: ImportReport = await this.files.look(id, file, request.actor ?? nobody);
    await reply.send({ data: report });
  }
}

async function sendFile(reply: FastifyReply, { name, bytes }: TemplateFile, type: string): Promise<void> {
  await reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes));
}

const languageOr = (code: string | undefined, fallback: Language): Language =>
  code !== undefined && isLanguage(code) ? code : fallback;
