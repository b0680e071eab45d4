import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { EvidenceService } from './evidence.service.js';
import { Evidence, EvidenceLinkInput, ReportEvidence } from './evidence.type.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  constructor(private readonly evidenceService: EvidenceService) {}

  @Query(() => ReportEvidence, {
    description:
      'What stands behind the cells of a report, for its institution and its reviewers. Never for evaluators.',
  })
  @Requires('evidence.read')
  evidence(
    @Args('submission', { type: () => ID, description: 'The report.' }) submission: string,
    @Viewer() viewer: Actor,
  ): Promise<ReportEvidence> {
    return this.evidenceService.of(submission, viewer);
  }

  @Mutation(() => Evidence, {
    description: 'Attach a link to a cell. Files are attached by POST /evidence.',
  })
  @Requires('evidence.attach')
  addEvidenceLink(
    @Args('input', { type: () => EvidenceLinkInput, description: 'Which link, to which cell.' })
    input: EvidenceLinkInput,
    @Viewer() viewer: Actor,
  ): Promise<Evidence> {
    return this.evidenceService.addLink(input, viewer);
  }

  @Mutation(() => Evidence, { description: 'Take evidence back. That it was there stays on record.' })
  @Requires('evidence.attach')
  removeEvidence(
    @Args('operationId', {
      type: () => ID,
      description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
    })
    operationId: string,
    @Args('id', { type: () => ID, description: 'The evidence.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<Evidence> {
    return this.evidenceService.remove({ operationId, id }, viewer);
  }
}
