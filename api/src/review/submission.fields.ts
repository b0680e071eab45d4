import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Submission } from '../reporting/submission.type.js';
import { OwnHistories } from './own-history.service.js';
import { OwnHistory } from './own-history.type.js';
import { ReviewLoader } from './review.loader.js';
import { ReportReview } from './review.type.js';

/** What review adds to a report. */
@Resolver(() => Submission)
export class SubmissionReviewFields {
  constructor(
    private readonly reviews: ReviewLoader,
    private readonly histories: OwnHistories,
  ) {}

  @ResolveField(() => ReportReview, {
    nullable: true,
    description: 'How its review stands; null for everybody but its reviewers.',
  })
  review(@Parent() { id }: Submission, @Context() context: RequestContext): Promise<ReportReview | null> {
    return this.reviews.of(id, context);
  }

  @ResolveField(() => [OwnHistory], {
    description: 'The institution’s own earlier numbers, cell by cell, at most eight years back.',
  })
  ownHistory(@Parent() { id }: Submission, @Context() context: RequestContext): Promise<OwnHistory[]> {
    return this.histories.of(context.actor.scope, id);
  }
}
