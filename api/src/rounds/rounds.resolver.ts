import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { CockpitService } from './cockpit.service.js';
import { Cockpit } from './cockpit.type.js';
import { ExtensionService } from './extension.service.js';
import { ManagedRoundType } from './managed-round.type.js';
import { definitionChanges } from './definition-changes.js';
import { Catalogue } from '../reference/catalogue.js';
import { argumentIssue, Invalid } from '../refusals.js';
import { AnswerExtensionInput, ExtendReportsInput } from './round.inputs.js';
import { RoundMoveService } from './round-move.service.js';
import { RoundPlanService } from './round-plan.service.js';
import { TestFillService } from './test-fill.service.js';
import { TestFill, TestFillInput } from './test-fill.type.js';
import {
  CreateRoundInput,
  DefinitionChange,
  MoveRoundInput,
  RoundProposal,
  SetRoundClockInput,
} from './round-plan.type.js';

/** What managers do with their rounds. */
@Resolver(() => ManagedRoundType)
export class RoundsResolver {
  constructor(
    private readonly cockpits: CockpitService,
    private readonly extensions: ExtensionService,
    private readonly plans: RoundPlanService,
    private readonly moves: RoundMoveService,
    private readonly catalogue: Catalogue,
    private readonly tests: TestFillService,
  ) {}

  @Query(() => [ManagedRoundType], {
    description: 'Rounds that the asker looks after, newest first; also those still in preparation.',
  })
  @Requires('round.read')
  managedRounds(
    @Args('initiative', { type: () => String, nullable: true, description: 'Code of one initiative.' })
    initiative: string | null,
    @Viewer() viewer: Actor,
  ): Promise<ManagedRoundType[]> {
    return this.cockpits.rounds(viewer.scope, initiative ?? null);
  }

  @Query(() => Cockpit, {
    description: 'A round by institution and section: how far each report is, never what a draft says.',
  })
  @Requires('round.read')
  cockpit(
    @Args('round', { type: () => String, description: 'Code of the round.' }) round: string,
    @Viewer() viewer: Actor,
  ): Promise<Cockpit> {
    return this.cockpits.cockpit(viewer.scope, round);
  }

  @Mutation(() => Cockpit, { description: 'Give institutions more time, with a reason. It ends by itself.' })
  @Requires('round.manage')
  async extendReports(
    @Args('input', { type: () => ExtendReportsInput, description: 'Who, until when, and why.' })
    input: ExtendReportsInput,
    @Viewer() viewer: Actor,
  ): Promise<Cockpit> {
    await this.extensions.extend(input, viewer);
    return this.cockpits.cockpit(viewer.scope, input.round);
  }

  @Mutation(() => Cockpit, {
    description:
      'Answer a request for more time: give it, or decline it with a reason. The institution is told.',
  })
  @Requires('round.manage')
  async answerExtensionRequest(
    @Args('input', { type: () => AnswerExtensionInput, description: 'Which request, and the answer.' })
    input: AnswerExtensionInput,
    @Viewer() viewer: Actor,
  ): Promise<Cockpit> {
    return this.cockpits.cockpit(viewer.scope, await this.extensions.answer(input, viewer));
  }

  @Query(() => TestFill, {
    description:
      'The form of a round that is not open yet, as an institution will see it, with what is tried in it. Nothing is stored.',
  })
  @Requires('round.manage')
  testFill(
    @Args('input', { type: () => TestFillInput, description: 'Which form, and what was typed so far.' })
    input: TestFillInput,
    @Viewer() viewer: Actor,
  ): Promise<TestFill> {
    return this.tests.fill(input, viewer);
  }

  @Query(() => RoundProposal, {
    description: 'The next round of an initiative, as the last one suggests it.',
  })
  @Requires('round.manage')
  roundProposal(
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Viewer() viewer: Actor,
  ): Promise<RoundProposal> {
    return this.plans.proposal(initiative, viewer);
  }

  @Query(() => [DefinitionChange], {
    description: 'What one version of a framework asks otherwise than another: removed, changed, added.',
  })
  @Requires('reference.read')
  async definitionChanges(
    @Args('framework', { type: () => String, description: 'Code of the framework.' }) framework: string,
    @Args('from', { type: () => Int, description: 'Number of the earlier version.' }) from: number,
    @Args('to', { type: () => Int, description: 'Number of the later version.' }) to: number,
  ): Promise<DefinitionChange[]> {
    const facts = await this.catalogue.current();
    const { versions } = facts.framework(framework);
    const [before, after] = [from, to].map((wanted) => versions.find(({ number }) => number === wanted));
    if (!before || !after) {
      const path = before ? 'to' : 'from';
      throw new Invalid('The framework has no such version.', [argumentIssue(path, 'version_unknown')]);
    }
    return definitionChanges(before, after, ({ indicatorId }) => facts.indicatorById(indicatorId));
  }

  @Mutation(() => ManagedRoundType, { description: 'Make a round, in preparation until it is opened.' })
  @Requires('round.manage')
  async createRound(
    @Args('input', { type: () => CreateRoundInput, description: 'What it asks, and when.' })
    input: CreateRoundInput,
    @Viewer() viewer: Actor,
  ): Promise<ManagedRoundType> {
    return this.cockpits.round(viewer.scope, await this.plans.create(input, viewer));
  }

  @Mutation(() => ManagedRoundType, { description: 'Open, close, freeze or publish a round.' })
  @Requires('round.manage')
  async moveRound(
    @Args('input', { type: () => MoveRoundInput, description: 'Which round, and what to do.' })
    input: MoveRoundInput,
    @Viewer() viewer: Actor,
  ): Promise<ManagedRoundType> {
    return this.cockpits.round(viewer.scope, await this.moves.move(input, viewer));
  }

  @Mutation(() => ManagedRoundType, {
    description: 'Set the time that a round of the demonstration tells as now; its deadlines go by it.',
  })
  @Requires('round.manage')
  async setRoundClock(
    @Args('input', { type: () => SetRoundClockInput, description: 'Which round, and what time.' })
    input: SetRoundClockInput,
    @Viewer() viewer: Actor,
  ): Promise<ManagedRoundType> {
    return this.cockpits.round(viewer.scope, await this.moves.setClock(input, viewer));
  }
}
