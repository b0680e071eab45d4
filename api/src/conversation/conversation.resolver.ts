import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { CellInput, CloseThreadInput, SayInput, SeenInput } from './conversation.input.js';
import { Conversations } from './conversation.service.js';
import { Conversation, Thread } from './conversation.type.js';

@Resolver(() => Thread)
export class ConversationResolver {
  constructor(private readonly conversations: Conversations) {}

  @Query(() => Thread, {
    description:
      'What is said about one cell, for the institution and, once the report was submitted, its reviewers.',
  })
  @Requires('conversation.read')
  thread(
    @Args('cell', { type: () => CellInput, description: 'The cell.' }) cell: CellInput,
    @Viewer() viewer: Actor,
  ): Promise<Thread> {
    return this.conversations.thread(cell, viewer);
  }

  @Query(() => Conversation, {
    description: 'Everything said about one report, grouped by cell, the cell last spoken about first.',
  })
  @Requires('conversation.read')
  conversation(
    @Args('submission', { type: () => ID, description: 'The report.' }) submission: string,
    @Viewer() viewer: Actor,
  ): Promise<Conversation> {
    return this.conversations.conversation(submission, viewer);
  }

  @Mutation(() => Thread, { description: 'Say, ask or answer something about a cell.' })
  @Requires('conversation.write')
  sayInThread(
    @Args('input', { type: () => SayInput, description: 'What, and about which cell.' }) input: SayInput,
    @Viewer() viewer: Actor,
  ): Promise<Thread> {
    return this.conversations.say(input, viewer);
  }

  @Mutation(() => Thread, { description: 'Settle a thread. Speaking in it opens it again.' })
  @Requires('conversation.write')
  closeThread(
    @Args('input', { type: () => CloseThreadInput, description: 'Which thread.' }) input: CloseThreadInput,
    @Viewer() viewer: Actor,
  ): Promise<Thread> {
    return this.conversations.close(input, viewer);
  }

  @Mutation(() => Thread, { description: 'Remember up to where the asker has read a thread.' })
  @Requires('conversation.write')
  markThreadSeen(
    @Args('input', { type: () => SeenInput, description: 'Which thread, and until when.' }) input: SeenInput,
    @Viewer() viewer: Actor,
  ): Promise<Thread> {
    return this.conversations.markSeen(input, viewer);
  }
}
