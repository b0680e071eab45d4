import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { SubmissionReader } from '../reporting/submission.reader.js';
import { Submission } from '../reporting/submission.type.js';
import { ReviewService } from './review.service.js';
import {
  AssignReviewerInput,
  CheckCellsInput,
  CheckCellsResult,
  LookResult,
  Reviewer,
} from './review.type.js';

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly review: ReviewService,
    private readonly reader: SubmissionReader,
  ) {}

  @Query(() => [Reviewer], { description: 'Who may review reports of an initiative, for its managers.' })
  @Requires('submission.review')
  reviewers(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Viewer() viewer: Actor,
  ): Promise<Reviewer[]> {
    return this.review.reviewers(initiative, viewer);
  }

  @Mutation(() => LookResult, {
    description:
      'Say that you have a report open and at which cell; learn who else has. What you see now is what the next review compares with.',
  })
  @Requires('submission.review')
  lookAtReport(
    @Args('id', { type: () => ID, description: 'The report.' }) id: string,
    @Args('cell', { type: () => String, nullable: true, description: 'The cell that you are at.' })
    cell: string | null,
    @Viewer() viewer: Actor,
  ): Promise<LookResult> {
    return this.review.look(id, cell ?? null, viewer);
  }

  @Mutation(() => CheckCellsResult, {
    description:
      'Accept, ask about, adjust beside, or flag cells of a report. Nothing of it touches what the institution entered.',
  })
  @Requires('submission.review')
  checkCells(
    @Args('input', { type: () => CheckCellsInput, description: 'Which cells, and what is said of them.' })
    input: CheckCellsInput,
    @Viewer() viewer: Actor,
  ): Promise<CheckCellsResult> {
    return this.review.check(input, viewer);
  }

  @Mutation(() => Submission, { description: 'Give a report to a reviewer, or to nobody.' })
  @Requires('submission.review')
  async assignReviewer(
    @Args('input', { type: () => AssignReviewerInput, description: 'Which report, and who.' })
    input: AssignReviewerInput,
    @Viewer() viewer: Actor,
  ): Promise<Submission> {
    const { id } = await this.review.assign(input, viewer);
    return this.reader.byId(viewer, id);
  }
}
