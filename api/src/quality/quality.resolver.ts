import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { QualityService } from './quality.service.js';
import { QualityDesk, QualityException, QualityExceptionInput } from './quality.type.js';

@Resolver()
export class QualityResolver {
  constructor(private readonly quality: QualityService) {}

  @Query(() => QualityDesk, {
    description: 'What is unusual in the figures of an initiative, for its managers. Unusual, not wrong.',
  })
  @Requires('quality.review')
  qualityDesk(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('year', {
      type: () => Int,
      nullable: true,
      description: 'Programme year; the latest when left out.',
    })
    year: number | null,
    @Viewer() viewer: Actor,
  ): Promise<QualityDesk> {
    return this.quality.desk(viewer, initiative, year ?? null);
  }

  @Mutation(() => [QualityException], {
    description:
      'Put a finding aside for an indicator, or show it again. Gives everything that is put aside.',
  })
  @Requires('quality.review')
  putFindingAside(
    @Args('input', {
      type: () => QualityExceptionInput,
      description: 'Which finding, of which indicator, and why.',
    })
    input: QualityExceptionInput,
    @Viewer() viewer: Actor,
  ): Promise<QualityException[]> {
    return this.quality.except(input, viewer);
  }
}
