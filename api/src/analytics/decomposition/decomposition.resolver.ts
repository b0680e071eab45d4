import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../access/actor.js';
import { Requires, Viewer } from '../../access/requires.js';
import { DecompositionInput } from './decomposition.input.js';
import { Decompositions } from './decomposition.service.js';
import { ChangeDecomposition } from './decomposition.type.js';

@Resolver()
export class DecompositionResolver {
  constructor(private readonly decompositions: Decompositions) {}

  @Query(() => ChangeDecomposition, {
    description:
      'A group’s figure moved between two years: how much of it changed within institutions, how much because ' +
      'institutions entered and left, and how much because others reported? A mean can rise while every member falls.',
  })
  @Requires('comparison.read')
  decomposition(
    @Args('input', { type: () => DecompositionInput, description: 'The question.' })
    input: DecompositionInput,
    @Viewer() viewer: Actor,
  ): Promise<ChangeDecomposition> {
    return this.decompositions.decomposition(viewer.scope, input);
  }
}
