import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { Catalogue } from '../reference/catalogue.js';
import { Attritions } from './attrition.service.js';
import { AttritionInput, CohortPreviewInput, SaveCohortInput } from './cohort.inputs.js';
import { CohortReader } from './cohort.reader.js';
import { CohortService } from './cohort.service.js';
import { CohortAttrition, CohortPreview, KeptCohort, MadeCohortView } from './cohort.type.js';

/** Cohorts that people make, and what becomes of those who leave one. */
@Resolver()
export class CohortResolver {
  constructor(
    private readonly reader: CohortReader,
    private readonly cohorts: CohortService,
    private readonly attritions: Attritions,
    private readonly catalogue: Catalogue,
  ) {}

  @Query(() => [MadeCohortView], {
    description: 'Cohorts of an initiative that are listed for everybody, and those that the asker made.',
  })
  @Requires('cohort.make')
  madeCohorts(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Viewer() viewer: Actor,
  ): Promise<MadeCohortView[]> {
    return this.reader.of(initiative, viewer);
  }

  @Query(() => MadeCohortView, { description: 'One cohort with what the asker may do with it.' })
  @Requires('cohort.make')
  madeCohort(
    @Args('code', { type: () => String, description: 'Its code.' }) code: string,
    @Viewer() viewer: Actor,
  ): Promise<MadeCohortView> {
    return this.reader.one(code, viewer);
  }

  @Query(() => CohortPreview, { description: 'Who a cohort would give if it were kept. Nothing is stored.' })
  @Requires('cohort.make')
  cohortPreview(
    @Args('input', { type: () => CohortPreviewInput, description: 'Who it means.' })
    input: CohortPreviewInput,
    @Viewer() viewer: Actor,
  ): Promise<CohortPreview> {
    return this.reader.preview(input, viewer);
  }

  @Query(() => CohortAttrition, {
    description: 'Who left a cohort before its last year, and where each stood by an indicator when it did.',
  })
  @Requires('comparison.read')
  async cohortAttrition(
    @Args('input', { type: () => AttritionInput, description: 'Which cohort, by which indicator.' })
    input: AttritionInput,
    @Viewer() viewer: Actor,
  ): Promise<CohortAttrition> {
    const { initiative } = (await this.catalogue.current()).cohort(input.cohort);
    return this.attritions.attrition(viewer.scope, { ...input, initiative: initiative.code });
  }

  @Mutation(() => KeptCohort, {
    description:
      'Keep a cohort, or a new version of one. Older versions stay: ask with `asOf` for what they gave.',
  })
  @Requires('cohort.make')
  saveCohort(
    @Args('input', { type: () => SaveCohortInput, description: 'The whole of it.' }) input: SaveCohortInput,
    @Viewer() viewer: Actor,
  ): Promise<KeptCohort> {
    return this.cohorts.save(input, viewer);
  }
}
