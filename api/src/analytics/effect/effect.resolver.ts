import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../access/actor.js';
import { Requires, Viewer } from '../../access/requires.js';
import { EffectInput } from './effect.input.js';
import { Effects } from './effect.service.js';
import { Effect } from './effect.type.js';
import { EffectChecks } from './effect-checks.type.js';

@Resolver()
export class EffectResolver {
  constructor(private readonly effects: Effects) {}

  @Query(() => Effect, {
    description:
      'By how much did an indicator change in a group of institutions, and by how much more than in another? With ' +
      'estimates, ranges, what such a size can find at all, the same difference before the baseline, what is refused ' +
      'and why, and scripts for R and Python. With `starts` institutions that began at different times, with ' +
      '`matchOn` pairs that were alike. Words of cause are never warranted below ceiling 3.',
  })
  @Requires('comparison.read')
  effect(
    @Args('input', { type: () => EffectInput, description: 'The question.' }) input: EffectInput,
    @Viewer() viewer: Actor,
  ): Promise<Effect> {
    return this.effects.effect(viewer.scope, input);
  }

  @Query(() => EffectChecks, {
    description:
      'What to know before an answer of `effect` is looked at: who is compared and who was lost, how alike the groups ' +
      'were and whether they went alike before, what such a size can find, and what will be refused. No result is in it.',
  })
  @Requires('comparison.read')
  effectChecks(
    @Args('input', { type: () => EffectInput, description: 'The question.' }) input: EffectInput,
    @Viewer() viewer: Actor,
  ): Promise<EffectChecks> {
    return this.effects.checks(viewer.scope, input);
  }
}
