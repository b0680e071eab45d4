import { registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../graphql/text.type.js';
import { MESSAGE_KINDS, SIDES, THREAD_STATES } from './conversation.rules.js';

export const MessageKindEnum = codeEnum(MESSAGE_KINDS);
registerEnumType(MessageKindEnum, {
  name: 'MessageKind',
  description: 'What a message does to its thread.',
  valuesMap: {
    said: { description: 'A remark, or the answer to an open question.' },
    question: { description: 'A question: the thread waits for the other side.' },
    confirmed: { description: 'The institution confirms the value, and says why.' },
    corrected: { description: 'The institution has corrected the value.' },
    need_help: {
      description: 'The institution does not know how to answer: the thread waits for the reviewer.',
    },
    closed: { description: 'The matter is settled.' },
    returned: {
      description: 'The reviewer sent the cell back, with this reason. Made by returning a report.',
    },
  },
});

export const ThreadStateEnum = codeEnum(THREAD_STATES);
registerEnumType(ThreadStateEnum, {
  name: 'ThreadState',
  description: 'Where a thread stands.',
  valuesMap: {
    quiet: { description: 'Nothing is asked.' },
    asked: { description: 'A question is open.' },
    answered: { description: 'The question was answered.' },
    closed: { description: 'Settled; speaking in it opens it again.' },
  },
});

export const SideEnum = codeEnum(SIDES);
registerEnumType(SideEnum, {
  name: 'Side',
  description: 'Who talks about a report.',
  valuesMap: {
    institution: { description: 'The people of the institution.' },
    reviewer: { description: 'The managers of the initiative.' },
  },
});
