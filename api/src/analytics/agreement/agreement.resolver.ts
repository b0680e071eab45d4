import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../access/actor.js';
import { Requires, Viewer } from '../../access/requires.js';
import { AgreementInput } from './agreement.input.js';
import { Agreements } from './agreement.service.js';
import { Agreement } from './agreement.type.js';

@Resolver()
export class AgreementResolver {
  constructor(private readonly agreements: Agreements) {}

  @Query(() => Agreement, {
    description:
      'Do several raters agree? Of the record, where the institutions’ own figures stand beside those of reviewers, ' +
      'peers and assessors, or of ratings given with the question. Krippendorff’s α with missing ratings, κ, ' +
      'intraclass correlations and Kendall’s W, each refused with its reason where it does not exist.',
  })
  @Requires('comparison.read')
  agreement(
    @Args('input', { type: () => AgreementInput, description: 'The question.' }) input: AgreementInput,
    @Viewer() viewer: Actor,
  ): Promise<Agreement> {
    return this.agreements.agreement(viewer.scope, input);
  }
}
