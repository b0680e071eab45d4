import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SubmissionState as SubmissionStateCode } from '@kipimo/shared';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { SubmissionState } from '../observation/record.codes.js';
import { DemonstrationService } from './demonstration.service.js';
import { EntryService } from './entry.service.js';
import { Reports } from './report.service.js';
import { requestedFields } from './requested-fields.js';
import { SaveEntriesResult } from './save-entries.type.js';
import { AcceptInput, ReturnInput, SaveEntriesInput, SubmitInput } from './submission.input.js';
import { SubmissionReader } from './submission.reader.js';
import { SubmissionService } from './submission.service.js';
import { Submission, type SubmissionData, SubmissionPage } from './submission.type.js';

const operationId = 'A UUID made by the sender. Sent again, it has the same effect and the same answer.';

@Resolver(() => Submission)
export class SubmissionResolver {
  constructor(
    private readonly reader: SubmissionReader,
    private readonly workflow: SubmissionService,
    private readonly entries: EntryService,
    private readonly reports: Reports,
    private readonly demonstration: DemonstrationService,
  ) {}

  @Query(() => SubmissionPage, {
    description:
      'Reports that the asker may see: their own institution’s, and for managers those submitted to them.',
  })
  @Requires('submission.read')
  submissions(
    @Args('initiative', { type: () => String, nullable: true, description: 'Code of an initiative.' })
    initiative: string | null,
    @Args('round', { type: () => String, nullable: true, description: 'Code of a round.' })
    round: string | null,
    @Args('state', {
      type: () => SubmissionState,
      nullable: true,
      description: 'Only reports in this state.',
    })
    state: SubmissionStateCode | null,
    @Args('institution', { type: () => String, nullable: true, description: 'Code of an institution.' })
    institution: string | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The endCursor of the page before.' })
    after: string | null,
    @Viewer() viewer: Actor,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SubmissionPage> {
    return this.reader.page(
      viewer,
      {
        initiative: initiative ?? null,
        round: round ?? null,
        state: state ?? null,
        institution: institution ?? null,
      },
      { first, after },
      requestedFields(info, ['nodes']),
    );
  }

  @Query(() => Submission, {
    description: 'One report with its cells. Not yours and not there look the same.',
  })
  @Requires('submission.read')
  submission(
    @Args('id', { type: () => ID, description: 'The report.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<Submission> {
    return this.reader.byId(viewer, id);
  }

  @Mutation(() => Submission, { description: 'Start the report of your institution for a round.' })
  @Requires('submission.edit')
  async startSubmission(
    @Args('operationId', { type: () => ID, description: operationId }) key: string,
    @Args('round', { type: () => String, description: 'Code of the round.' }) round: string,
    @Args('institution', { type: () => String, description: 'Code of the institution.' }) institution: string,
    @Viewer() viewer: Actor,
  ): Promise<Submission> {
    return this.shown(this.workflow.start({ operationId: key, round, institution }, viewer));
  }

  @Mutation(() => SaveEntriesResult, {
    description: 'Save changes to cells. They are merged cell by cell; a conflict keeps both values.',
  })
  @Requires('submission.edit')
  saveEntries(
    @Args('input', { type: () => SaveEntriesInput, description: 'The changes.' }) input: SaveEntriesInput,
    @Viewer() viewer: Actor,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SaveEntriesResult> {
    return this.entries.save(input, viewer, requestedFields(info));
  }

  @Mutation(() => Submission, {
    description: 'Send a report for review; its lead signs for the institution.',
  })
  @Requires('submission.submit')
  submitSubmission(
    @Args('input', { type: () => SubmitInput, description: 'Which report.' }) input: SubmitInput,
    @Viewer() viewer: Actor,
  ): Promise<Submission> {
    return this.shown(this.workflow.submit(input, viewer));
  }

  @Mutation(() => Submission, {
    description:
      'Send a report back with reasons. An accepted one is reopened; its values stay on record meanwhile.',
  })
  @Requires('submission.return')
  returnSubmission(
    @Args('input', { type: () => ReturnInput, description: 'Which report, which cells, and why.' })
    input: ReturnInput,
    @Viewer() viewer: Actor,
  ): Promise<Submission> {
    return this.shown(this.workflow.return(input, viewer));
  }

  @Mutation(() => Submission, { description: 'Accept a submitted report; its values go on record.' })
  @Requires('submission.accept')
  acceptSubmission(
    @Args('input', { type: () => AcceptInput, description: 'Which report.' }) input: AcceptInput,
    @Viewer() viewer: Actor,
  ): Promise<Submission> {
    return this.shown(this.workflow.accept(input, viewer));
  }

  @Mutation(() => Int, {
    description:
      'Remove everything that the demonstration brought, its accounts too. Gives how many values went.',
  })
  @Requires('demonstration.remove')
  removeDemonstration(
    @Args('operationId', { type: () => ID, description: operationId }) key: string,
    @Viewer() viewer: Actor,
  ): Promise<number> {
    return this.demonstration.remove(key, viewer);
  }

  private async shown(data: Promise<SubmissionData>): Promise<Submission> {
    return this.reports.present(await data);
  }
}
