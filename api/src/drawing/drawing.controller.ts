import { createHash } from 'node:crypto';
import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../access/requires.js';
import { nobody } from '../identity/actor.service.js';
import { NotFound } from '../refusals.js';
import { RestErrors } from '../transfer/rest-errors.filter.js';
import { drawingQuestion } from './drawing-question.js';
import { Drawings } from './drawing.service.js';

/** A picture is shown on other people's pages: it loads nothing, runs nothing, and may be framed by anybody. */
const PICTURE_SECURITY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";

const PICTURE = 'image/svg+xml; charset=utf-8';
const TABLE = 'text/csv; charset=utf-8';

/** Charts as files, for pages of others, reports and mail. */
@Controller('files/charts')
@UseFilters(RestErrors)
export class DrawingController {
  constructor(private readonly drawings: Drawings) {}

  /** How an indicator developed, as SVG or CSV; with `asOf` the same bytes for ever, without it the newest figures. */
  @Get(':initiative/:file')
  @Requires('comparison.read')
  async trend(
    @Param('initiative') initiative: string,
    @Param('file') file: string,
    @Query() asked: Record<string, string | string[] | undefined>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, indicator, ending] = /^(.+)\.(svg|csv)$/.exec(file) ?? [];
    if (!indicator) throw new NotFound('The picture');
    const viewer = request.actor ?? nobody;
    const question = drawingQuestion(initiative, indicator, asked);
    const language = question.language ?? viewer.language;
    const isPicture = ending === 'svg';
    const body = isPicture
      ? await this.drawings.picture(viewer.scope, question, language)
      : await this.drawings.table(viewer.scope, question, language);
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    reply
      .header('etag', etag)
      .header('cache-control', 'no-cache')
      .header('vary', 'Cookie, Authorization, Accept-Encoding')
      .header('content-security-policy', PICTURE_SECURITY)
      .header('cross-origin-resource-policy', 'cross-origin')
      .removeHeader('x-frame-options');
    if (request.headers['if-none-match'] === etag) await reply.code(304).send();
    else await reply.header('content-type', isPicture ? PICTURE : TABLE).send(body);
  }
}
