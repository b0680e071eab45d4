import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../access/actor.js';
import { Requires, Viewer } from '../../access/requires.js';
import { CompositeInput } from './composite.input.js';
import { Composites } from './composite.service.js';
import { Composite } from './composite.type.js';

@Resolver()
export class CompositeResolver {
  constructor(private readonly composites: Composites) {}

  @Query(() => Composite, {
    description:
      'One index of several figures: normalised, weighted, put together, with the range of every rank when these ' +
      'choices are made otherwise, and whether the parts belong together. The Africa Capacity Index ships as a rule.',
  })
  @Requires('comparison.read')
  composite(
    @Args('input', { type: () => CompositeInput, description: 'The index.' }) input: CompositeInput,
    @Viewer() viewer: Actor,
  ): Promise<Composite> {
    return this.composites.composite(viewer.scope, input);
  }
}
