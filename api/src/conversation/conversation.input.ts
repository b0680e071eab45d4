import { Field, ID, InputType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { MessageKindEnum } from './conversation.codes.js';
import type { MessageKind } from './conversation.rules.js';

const operationId = 'A UUID made by the sender. Sent again, it has the same effect and the same answer.';

@InputType('CellInput', { description: 'One cell of a report.' })
export class CellInput {
  @Field(() => ID, { description: 'The report.' })
  submission: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { defaultValue: '', description: 'Which part; empty for the total.' })
  slice: string;
}

@InputType('SayInput', { description: 'Something to say about a cell.' })
export class SayInput {
  @Field(() => ID, { description: operationId })
  operationId: string;

  @Field(() => CellInput, { description: 'The cell.' })
  cell: CellInput;

  @Field(() => MessageKindEnum, { defaultValue: 'said', description: 'What it does to the thread.' })
  kind: MessageKind;

  @Field(() => String, {
    defaultValue: '',
    description: 'The words, at most 2000 characters; a correction or a call for help may do without.',
  })
  body: string;
}

@InputType('CloseThreadInput', { description: 'A thread that is settled.' })
export class CloseThreadInput {
  @Field(() => ID, { description: operationId })
  operationId: string;

  @Field(() => CellInput, { description: 'The cell.' })
  cell: CellInput;
}

@InputType('SeenInput', { description: 'Up to where the asker has read a thread.' })
export class SeenInput {
  @Field(() => CellInput, { description: 'The cell.' })
  cell: CellInput;

  @Field(() => DateTimeScalar, { description: 'The time of the last message that was read.' })
  until: string;
}
