import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Submission } from '../reporting/submission.type.js';
import { UnreadLoader } from './unread.loader.js';

/** What conversations add to a report. */
@Resolver(() => Submission)
export class SubmissionConversationFields {
  constructor(private readonly unread: UnreadLoader) {}

  @ResolveField(() => Int, {
    description: 'Messages about its cells that the asker has not seen; 0 for who takes no part in the talk.',
  })
  unreadMessages(@Parent() report: Submission, @Context() context: RequestContext): Promise<number> {
    return this.unread.of(report.id, context);
  }
}
