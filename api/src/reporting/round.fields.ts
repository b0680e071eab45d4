import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Round } from '../initiative/round.type.js';
import { StateCount } from './report-record.type.js';
import { SubmissionCountLoader } from './submission-count.loader.js';

/** What reporting adds to a round. */
@Resolver(() => Round)
export class RoundReportingFields {
  constructor(private readonly counts: SubmissionCountLoader) {}

  @ResolveField(() => [StateCount], {
    description:
      'How many reports stand in each state, for managers of the initiative and administrators; else empty.',
  })
  submissionCounts(@Parent() round: Round, @Context() context: RequestContext): Promise<StateCount[]> {
    return this.counts.of(round.id, context);
  }
}
