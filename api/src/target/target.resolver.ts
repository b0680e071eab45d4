import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { AgreementReader } from './agreement.reader.js';
import { AgreementService } from './agreement.service.js';
import { TargetBoards } from './board.service.js';
import {
  AnswerTargetInput,
  ProposeTargetInput,
  SaveTargetDraftInput,
  TargetBoardInput,
} from './target.inputs.js';
import { TargetAgreement, TargetToAnswer } from './target-agreement.type.js';
import { TargetBoard } from './target-board.type.js';
import type { TargetCodes } from './target.subject.js';

const code = (description: string) => ({ type: () => String, description });

/** Targets: what was agreed, what came of it, and how two sides come to agree. */
@Resolver()
export class TargetResolver {
  constructor(
    private readonly boards: TargetBoards,
    private readonly reader: AgreementReader,
    private readonly agreements: AgreementService,
  ) {}

  @Query(() => TargetBoard, {
    description:
      'Every target of an initiative that the asker may see: baseline, what the path expects, what was reported, and per cent of the path.',
  })
  @Requires('target.read')
  targetBoard(
    @Args('input', { type: () => TargetBoardInput, description: 'Which targets, and of which year.' })
    input: TargetBoardInput,
    @Viewer() viewer: Actor,
  ): Promise<TargetBoard> {
    return this.boards.board(viewer.scope, input);
  }

  @Query(() => TargetAgreement, {
    description: 'The agreement on one target, with every version that was ever proposed or signed.',
  })
  @Requires('target.read')
  targetAgreement(
    @Args('institution', code('Code of the institution.')) institution: string,
    @Args('initiative', code('Code of the initiative.')) initiative: string,
    @Args('indicator', code('Code of the indicator.')) indicator: string,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'As it was known at this time; now when left out.',
    })
    asOf: string | null,
    @Viewer() viewer: Actor,
  ): Promise<TargetAgreement> {
    return this.reader.one({ institution, initiative, indicator }, asOf ?? null, viewer);
  }

  @Query(() => [TargetToAnswer], {
    description: 'Proposals that wait for a signature or an answer of the asker’s side.',
  })
  @Requires('target.agree')
  targetsToAnswer(@Viewer() viewer: Actor): Promise<TargetToAnswer[]> {
    return this.reader.waiting(viewer);
  }

  @Mutation(() => TargetAgreement, {
    description: 'Keep what your side is writing, complete or not. The other side does not see it.',
  })
  @Requires('target.agree')
  async saveTargetDraft(
    @Args('input', { type: () => SaveTargetDraftInput, description: 'Everything that was typed.' })
    input: SaveTargetDraftInput,
    @Viewer() viewer: Actor,
  ): Promise<TargetAgreement> {
    return this.shown(await this.agreements.saveDraft(input, viewer), viewer);
  }

  @Mutation(() => TargetAgreement, {
    description: 'Propose a path, or answer the other side’s proposal with another one.',
  })
  @Requires('target.agree')
  async proposeTarget(
    @Args('input', { type: () => ProposeTargetInput, description: 'What is proposed, and why.' })
    input: ProposeTargetInput,
    @Viewer() viewer: Actor,
  ): Promise<TargetAgreement> {
    return this.shown(await this.agreements.propose(input, viewer), viewer);
  }

  @Mutation(() => TargetAgreement, {
    description: 'Take your own side’s proposal back before anybody signs it.',
  })
  @Requires('target.agree')
  async withdrawTarget(
    @Args('input', { type: () => AnswerTargetInput, description: 'Which proposal.' })
    input: AnswerTargetInput,
    @Viewer() viewer: Actor,
  ): Promise<TargetAgreement> {
    return this.shown(await this.agreements.withdraw(input, viewer), viewer);
  }

  @Mutation(() => TargetAgreement, {
    description:
      'Sign the open proposal for your side. Once both have signed, it holds and cannot be changed.',
  })
  @Requires('target.agree')
  async signTarget(
    @Args('input', { type: () => AnswerTargetInput, description: 'Which proposal.' })
    input: AnswerTargetInput,
    @Viewer() viewer: Actor,
  ): Promise<TargetAgreement> {
    return this.shown(await this.agreements.sign(input, viewer), viewer);
  }

  private shown(codes: TargetCodes, viewer: Actor): Promise<TargetAgreement> {
    return this.reader.one(codes, null, viewer, true);
  }
}
