import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Submission } from '../reporting/submission.type.js';
import { EvidenceLoader } from './evidence.loader.js';
import { CellEvidence } from './evidence.type.js';

/** What evidence adds to a report. */
@Resolver(() => Submission)
export class SubmissionEvidenceFields {
  constructor(private readonly evidence: EvidenceLoader) {}

  @ResolveField(() => [CellEvidence], {
    description:
      'Cells with evidence behind them, which will be on record as documented; every other one as self-reported. Empty for who may not see evidence.',
  })
  evidenceBehind(@Parent() report: Submission, @Context() context: RequestContext): Promise<CellEvidence[]> {
    return this.evidence.of(report.id, context);
  }
}
