import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Conflict, NotFound, refuseUnless } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { isUuid } from '../reporting/submission.query.js';
import type { PinFigureInput, SaveDossierInput } from './dossier.inputs.js';
import { dossierFor, type DossierRow, figuresById, insertDossier, insertVersion } from './dossier.query.js';
import { contentOf, type DossierContent, dossierIssues } from './dossier.rules.js';
import type { AudienceCode } from './dossier.type.js';
import { Figures } from './figures.service.js';

/** Written reports: saved as a whole, each time as a version that stays. */
@Injectable()
export class DossierService {
  constructor(
    private readonly database: Database,
    private readonly figures: Figures,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /**
   * Pins a chart and, where that is asked for, adds it at the end of a written report.
   *
   * Shape   the id of the figure.
   * Errors  those of pinning; NotFound for a report that is not one's own.
   */
  async pin(context: RequestContext, input: PinFigureInput): Promise<string> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'figure.pin', payload }, context.actor, async () => {
      const target = input.dossier ? await this.own(context.actor, input.dossier) : null;
      const { id } = await this.figures.pin(context, input);
      if (target) {
        const { blocks, ...others } = target.content;
        const added: DossierContent = {
          ...others,
          blocks: [...blocks, { heading: {}, text: {}, figure: id }],
        };
        await this.newVersion(context.actor, target, target.version, target.audience, added);
      }
      return id;
    });
  }

  async unpin(context: RequestContext, operationId: string, id: string): Promise<boolean> {
    return this.keys.once({ operationId, kind: 'figure.unpin', payload: { id } }, context.actor, async () => {
      await this.figures.unpin(context, id.toLowerCase());
      return true;
    });
  }

  /**
   * Keeps a written report as a new version.
   *
   * Shape   its id.
   * Errors  Invalid; NotFound for what is not one's own; Conflict when somebody saved it in the meantime.
   */
  async save(actor: Actor, input: SaveDossierInput): Promise<string> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'dossier.save', payload }, actor, async () => {
      const content = contentOf(input);
      const owner = signedIn(actor);
      if (input.id) {
        const own = await this.own(actor, input.id);
        await this.newVersion(actor, own, input.baseVersion, input.audience, content);
        return own.id;
      }
      await this.mustStand(actor, content);
      const id = await insertDossier(
        this.database,
        { owner, ownerName: actor.name, audience: input.audience },
        content,
      );
      await this.audited(actor, id, 1, input.audience);
      return id;
    });
  }

  private async newVersion(
    actor: Actor,
    { id }: DossierRow,
    baseVersion: number,
    audience: AudienceCode,
    content: DossierContent,
  ): Promise<void> {
    await this.mustStand(actor, content);
    const owner = signedIn(actor);
    const number = await insertVersion(this.database, { id, owner, audience, baseVersion }, content);
    if (number === null) throw new Conflict('This report was saved somewhere else in the meantime.');
    await this.audited(actor, id, number, audience);
  }

  private async mustStand(actor: Actor, content: DossierContent): Promise<void> {
    const ids = content.blocks.flatMap(({ figure }) => (figure !== null && isUuid(figure) ? [figure] : []));
    const rows = await figuresById(this.database, ids);
    const owner = signedIn(actor);
    const known = new Set(rows.filter(({ ownerId }) => ownerId === owner).map(({ id }) => id));
    refuseUnless(dossierIssues(content, known), 'This report cannot be saved yet.');
  }

  private async own(actor: Actor, id: string): Promise<DossierRow> {
    const viewer = signedIn(actor);
    const row = isUuid(id) ? await dossierFor(this.database, { id, version: null, viewer }) : null;
    if (row?.ownerId !== viewer) throw new NotFound('The report');
    return row;
  }

  private audited(actor: Actor, id: string, version: number, audience: AudienceCode): Promise<void> {
    return this.audit.append(actor, {
      action: 'dossier.save',
      subjectKind: 'dossier',
      subjectId: id,
      detail: { version, audience },
    });
  }
}
