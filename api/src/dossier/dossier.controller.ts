import { Controller, Get, Inject, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { isLanguage } from '@kipimo/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../access/requires.js';
import { addressOf, CONFIG, type Config } from '../config.js';
import { nobody } from '../identity/actor.service.js';
import { argumentIssue, Invalid } from '../refusals.js';
import { RestErrors } from '../transfer/rest-errors.filter.js';
import { dossierPage } from './dossier-page.js';
import { DossierReader } from './dossier.reader.js';

/** The file opens from a disk or from here: it loads nothing and runs nothing. */
const FILE_SECURITY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Written reports as files. */
@Controller('files/dossiers')
@UseFilters(RestErrors)
export class DossierController {
  constructor(
    private readonly reader: DossierReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A written report as one HTML file, with what this reader may see of its figures. */
  @Get(':file')
  @Requires('comparison.read')
  async page(
    @Param('file') file: string,
    @Query('lang') lang: string | undefined,
    @Query('version') version: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = request.actor ?? nobody;
    const id = file.replace(/\.html$/, '');
    if (version !== undefined && !/^\d{1,6}$/.test(version))
      throw new Invalid('version must be a number.', [argumentIssue('version', 'not_a_number')]);
    const context = { actor, request, reply, loaders: new Map<string, unknown>() };
    const dossier = await this.reader.one(context, id, version === undefined ? null : Number(version));
    const language = lang !== undefined && isLanguage(lang) ? lang : actor.language;
    const address = `${addressOf(this.config)}/dossiers/${dossier.id}?version=${dossier.version}`;
    await reply
      .header('cache-control', 'no-store')
      .header('content-security-policy', FILE_SECURITY)
      .header('content-disposition', `inline; filename="report-${dossier.id.slice(0, 8)}-${language}.html"`)
      .type('text/html; charset=utf-8')
      .send(dossierPage(dossier, language, address));
  }
}
