import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { ReminderComposer } from './reminder-composer.js';
import { ReminderInput, SendRemindersInput } from './reminder.input.js';
import { ReminderService } from './reminder.service.js';
import { Reminder, ReminderPreviews, ReminderStart } from './reminder.type.js';

const operationId = 'A UUID made by the sender. Sent again, it has the same effect and the same answer.';

@Resolver(() => Reminder)
export class ReminderResolver {
  constructor(
    private readonly composer: ReminderComposer,
    private readonly sending: ReminderService,
  ) {}

  @Query(() => ReminderStart, { description: 'What a manager starts a reminder from.' })
  @Requires('reminder.send')
  reminderStart(
    @Args('round', { type: () => String, description: 'Code of the round.' }) round: string,
    @Viewer() viewer: Actor,
  ): Promise<ReminderStart> {
    return this.composer.start(viewer, round);
  }

  @Query(() => ReminderPreviews, { description: 'A reminder as each reader will get it. Nothing is sent.' })
  @Requires('reminder.send')
  reminderPreview(
    @Args('input', { type: () => ReminderInput, description: 'What to send, to whom.' }) input: ReminderInput,
    @Viewer() viewer: Actor,
  ): Promise<ReminderPreviews> {
    return this.composer.preview(viewer, input);
  }

  @Query(() => [Reminder], { description: 'The reminders of a round, newest first; at most a hundred.' })
  @Requires('reminder.send')
  reminders(
    @Args('round', { type: () => String, description: 'Code of the round.' }) round: string,
    @Viewer() viewer: Actor,
  ): Promise<Reminder[]> {
    return this.sending.log(viewer, round);
  }

  @Mutation(() => Reminder, {
    description:
      'Send a reminder to the contributors and leads of institutions, now or at a time of their day.',
  })
  @Requires('reminder.send')
  sendReminders(
    @Args('input', { type: () => SendRemindersInput, description: 'What to send, to whom.' })
    input: SendRemindersInput,
    @Viewer() viewer: Actor,
  ): Promise<Reminder> {
    return this.sending.send(input, viewer);
  }

  @Mutation(() => Reminder, { description: 'Call a reminder back from those it has not gone to yet.' })
  @Requires('reminder.send')
  cancelReminder(
    @Args('operationId', { type: () => ID, description: operationId }) key: string,
    @Args('id', { type: () => ID, description: 'The reminder.' }) id: string,
    @Viewer() viewer: Actor,
  ): Promise<Reminder> {
    return this.sending.cancel(key, id, viewer);
  }

  @Mutation(() => [Int], {
    description: 'Let a round remind by itself, some days before its due date. No days switch it off.',
  })
  @Requires('reminder.send')
  planReminders(
    @Args('operationId', { type: () => ID, description: operationId }) key: string,
    @Args('round', { type: () => String, description: 'Code of the round.' }) round: string,
    @Args('daysBefore', {
      type: () => [Int],
      description: 'Days before the due date, at most five, such as 14 and 3.',
    })
    daysBefore: number[],
    @Viewer() viewer: Actor,
  ): Promise<number[]> {
    return this.sending.plan({ operationId: key, round, daysBefore }, viewer);
  }
}
