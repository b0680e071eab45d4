import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { EffectInput } from '../analytics/effect/effect.input.js';
import { Analyses } from './analysis.service.js';
import { Analysis, NoteDeviationInput, RegisterAnalysisInput } from './analysis.type.js';
import { Calculation } from './calculation.type.js';
import { Calculations } from './calculations.service.js';

@Resolver()
export class AnalysesResolver {
  constructor(
    private readonly analyses: Analyses,
    private readonly calculations: Calculations,
  ) {}

  @Query(() => [Analysis], {
    name: 'analyses',
    description: 'Questions that were locked, newest first, in the initiatives that you evaluate or manage.',
  })
  @Requires('analysis.read')
  list(
    @Args('initiative', { type: () => String, nullable: true, description: 'Code of one initiative.' })
    initiative: string | null,
    @Viewer() viewer: Actor,
  ): Promise<Analysis[]> {
    return this.analyses.list(viewer.scope, initiative ?? null);
  }

  @Query(() => Analysis, { description: 'One locked question, with what became of it.' })
  @Requires('analysis.read')
  analysis(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<Analysis> {
    return this.analyses.one(viewer.scope, id);
  }

  @Mutation(() => Analysis, {
    description:
      'Lock a question with the time and a hash, before data of its last year exist. It runs by itself once that ' +
      'round is final.',
  })
  @Requires('analysis.register')
  registerAnalysis(
    @Args('input', { type: () => RegisterAnalysisInput, description: 'The question, and what is expected.' })
    input: RegisterAnalysisInput,
    @Viewer() viewer: Actor,
  ): Promise<Analysis> {
    return this.analyses.register(input, viewer);
  }

  @Mutation(() => Analysis, {
    description:
      'Note where a locked analysis is carried out in another way. It stands beside the result for ever.',
  })
  @Requires('analysis.register')
  noteDeviation(
    @Args('input', { type: () => NoteDeviationInput, description: 'What, why and when.' })
    input: NoteDeviationInput,
    @Viewer() viewer: Actor,
  ): Promise<Analysis> {
    return this.analyses.deviate(input, viewer);
  }

  @Mutation(() => Calculation, {
    description: 'Begin to work out an answer of `effect` by itself; ask `calculation` how far it is.',
  })
  @Requires('analysis.read')
  beginEffect(
    @Args('input', { type: () => EffectInput, description: 'The question.' }) input: EffectInput,
    @Viewer() viewer: Actor,
  ): Calculation {
    return this.calculations.begin(input, viewer);
  }

  @Query(() => Calculation, {
    description:
      'How far a calculation of yours is, and its answer once it is done. After a restart of the server it is not ' +
      'found: begin it again.',
  })
  @Requires('analysis.read')
  calculation(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Viewer() viewer: Actor,
  ): Calculation {
    return this.calculations.of(id, viewer);
  }
}
