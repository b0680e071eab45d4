import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/request-context.js';
import { NotFound } from '../refusals.js';
import { signedIn } from '../reporting/operation-keys.js';
import { isUuid } from '../reporting/submission.query.js';
import { dossierFor, dossiersOf, type FigureRow, figuresById, versionsOf } from './dossier.query.js';
import type { Written } from './dossier.rules.js';
import type { Dossier, DossierEntry, DossierFigure, PinnedFigure, WrittenText } from './dossier.type.js';
import { Figures } from './figures.service.js';

/** Written reports and pinned figures as whoever asks may read them. */
@Injectable()
export class DossierReader {
  constructor(
    private readonly database: Database,
    private readonly figures: Figures,
  ) {}

  async mine(context: RequestContext): Promise<DossierEntry[]> {
    const rows = await dossiersOf(this.database, signedIn(context.actor));
    return rows.map(({ id, audience, version, savedAt, content }) => ({
      id,
      title: textOf(content.title),
      audience,
      version,
      savedAt,
      figures: content.blocks.filter(({ figure }) => figure !== null).length,
    }));
  }

  async pinned(context: RequestContext): Promise<PinnedFigure[]> {
    return (await this.figures.mine(context)).map(pinnedOf);
  }

  /** Errors  NotFound for what is not there or not the asker's to open. */
  async one(context: RequestContext, id: string, version: number | null): Promise<Dossier> {
    const viewer = context.actor.userId;
    const row = isUuid(id) ? await dossierFor(this.database, { id, version, viewer }) : null;
    if (!row) throw new NotFound('The report');
    const { content, ownerId, ownerName, audience, number, savedAt } = row;
    const ids = content.blocks.flatMap(({ figure }) => figure ?? []);
    const found = new Map((await figuresById(this.database, ids)).map((figure) => [figure.id, figure]));
    const blocks = [];
    for (const { heading, text, figure } of content.blocks) {
      const pinned = figure === null ? undefined : found.get(figure);
      blocks.push({
        heading: textOf(heading),
        text: textOf(text),
        figureId: figure,
        figure: pinned ? await this.shown(context, pinned) : null,
      });
    }
    return {
      id: row.id,
      version: number,
      versions: await versionsOf(this.database, row.id),
      audience,
      author: ownerName,
      isOwn: ownerId === viewer,
      title: textOf(content.title),
      lead: textOf(content.lead),
      savedAt,
      blocks,
    };
  }

  /** Errors  NotFound for a figure that is not the asker's own. */
  async ownFigure(context: RequestContext, id: string): Promise<PinnedFigure> {
    const owner = signedIn(context.actor);
    const [row] = await figuresById(this.database, isUuid(id) ? [id] : []);
    if (row?.ownerId !== owner) throw new NotFound('The figure');
    return pinnedOf(row);
  }

  private async shown(context: RequestContext, row: FigureRow): Promise<DossierFigure> {
    const state = await this.figures.stateOf(context, row);
    if (state === 'withheld') return { state, figure: null, drawing: null, picture: null };
    return { state, figure: pinnedOf(row), drawing: row.drawing, picture: JSON.stringify(row.picture) };
  }
}

function pinnedOf(row: FigureRow): PinnedFigure {
  const { picture } = row;
  return {
    id: row.id,
    title: picture.title,
    subtitle: picture.subtitle,
    language: row.language,
    note: textOf(row.note),
    asOf: picture.asOf,
    pinnedAt: row.pinnedAt,
    pinnedBy: row.ownerName,
    n: picture.count?.n ?? null,
    expected: picture.count?.expected ?? null,
    source: picture.source,
    demonstration: picture.demonstration,
    page: row.page,
    drawingHash: row.drawingHash,
    answerHash: row.answerHash,
  };
}

const textOf = ({ en = undefined, fr = undefined, es = undefined }: Written): WrittenText => ({
  en: en ?? null,
  fr: fr ?? null,
  es: es ?? null,
});
