import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Context, Requires } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { PinFigureInput, SaveDossierInput } from './dossier.inputs.js';
import { DossierReader } from './dossier.reader.js';
import { DossierService } from './dossier.service.js';
import { Dossier, DossierEntry, PinnedFigure } from './dossier.type.js';

const OPERATION = {
  type: () => ID,
  description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
};

/** The report builder. */
@Resolver()
export class DossierResolver {
  constructor(
    private readonly reader: DossierReader,
    private readonly service: DossierService,
  ) {}

  @Query(() => [DossierEntry], { description: 'Your written reports, last saved first.' })
  @Requires('dossier.write')
  dossiers(@Context() context: RequestContext): Promise<DossierEntry[]> {
    return this.reader.mine(context);
  }

  @Query(() => [PinnedFigure], { description: 'The figures that you pinned, newest first, at most 100.' })
  @Requires('dossier.write')
  pinnedFigures(@Context() context: RequestContext): Promise<PinnedFigure[]> {
    return this.reader.pinned(context);
  }

  @Query(() => Dossier, {
    description:
      'A written report: one of your own, or one whose link you were given. Each figure is there as it was pinned, if ' +
      'you may see everything in it.',
  })
  @Requires('comparison.read')
  dossier(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Args('version', {
      type: () => Int,
      nullable: true,
      description: 'The version; the newest when left out.',
    })
    version: number | null,
    @Context() context: RequestContext,
  ): Promise<Dossier> {
    return this.reader.one(context, id, version ?? null);
  }

  @Mutation(() => PinnedFigure, {
    description: 'Keep a chart as it is, with its moment and source; and add it to a written report.',
  })
  @Requires('dossier.write')
  async pinFigure(
    @Args('input', { type: () => PinFigureInput, description: 'The chart.' }) input: PinFigureInput,
    @Context() context: RequestContext,
  ): Promise<PinnedFigure> {
    return this.reader.ownFigure(context, await this.service.pin(context, input));
  }

  @Mutation(() => Boolean, { description: 'Take a pinned figure away that no written report holds.' })
  @Requires('dossier.write')
  unpinFigure(
    @Args('operationId', OPERATION) operationId: string,
    @Args('id', { type: () => ID, description: 'The figure.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    return this.service.unpin(context, operationId, id);
  }

  @Mutation(() => Dossier, { description: 'Save a written report as a new version.' })
  @Requires('dossier.write')
  async saveDossier(
    @Args('input', { type: () => SaveDossierInput, description: 'The report as a whole.' })
    input: SaveDossierInput,
    @Context() context: RequestContext,
  ): Promise<Dossier> {
    return this.reader.one(context, await this.service.save(context.actor, input), null);
  }
}
