import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Submission } from '../reporting/submission.type.js';
import { ReviewLoader } from './review.loader.js';
import { ReportReview } from './review.type.js';

/** What review adds to a report. */
@Resolver(() => Submission)
export class SubmissionReviewFields {
  constructor(private readonly reviews: ReviewLoader) {}

  @ResolveField(() => ReportReview, {
    nullable: true,
    description: 'How its review stands; null for everybody but its reviewers.',
  })
  review(@Parent() { id }: Submission, @Context() context: RequestContext): Promise<ReportReview | null> {
    return this.reviews.of(id, context);
  }
}
