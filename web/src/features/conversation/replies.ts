import type { Reply, Side, Thread } from './conversation.query.js';

/**
 * What a side can say in a thread as it stands, the likeliest first: quick replies to a question that waits for it, else
 * a question or a remark.
 */
export function repliesFor(thread: Pick<Thread, 'waitingFor'>, side: Side): Reply[] {
  if (side === 'institution')
    return thread.waitingFor === 'institution'
      ? ['confirmed', 'corrected', 'need_help', 'said']
      : ['said', 'question'];
  return thread.waitingFor === 'reviewer' ? ['said', 'question'] : ['question', 'said'];
}

/** Whether a reply of this kind says enough without words. */
export const needsWords = (kind: Reply): boolean => kind !== 'corrected' && kind !== 'need_help';

/** Whether this side may settle the thread: something was said, and no question waits for itself. */
export const mayClose = (thread: Pick<Thread, 'state' | 'waitingFor' | 'messages'>, side: Side): boolean =>
  thread.messages.length > 0 && thread.state !== 'closed' && thread.waitingFor !== side;
