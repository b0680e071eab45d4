import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { CellHistory } from '../reporting/cell-record.type.js';
import { SaveEntriesResult } from '../reporting/save-entries.type.js';
import { EntryOperationInput } from '../reporting/submission.input.js';
import { Submission } from '../reporting/submission.type.js';

@InputType('TestFillInput', {
  description: 'A form of a round that is not open yet, and what is tried in it.',
})
export class TestFillInput {
  @Field(() => String, { description: 'Code of the round.' })
  round: string;

  @Field(() => String, { description: 'Code of the institution whose form it is.' })
  institution: string;

  @Field(() => [EntryOperationInput], {
    defaultValue: [],
    description: 'Everything that was typed so far, in the order it was typed; at most 500 changes.',
  })
  operations: EntryOperationInput[];
}

@ObjectType('TestFill', {
  description:
    'A form as the institution will see it, judged by the rules that will judge its report. Nothing of it is stored.',
})
export class TestFill {
  @Field(() => Submission, { description: 'The form with what was typed. Its id is that of no report.' })
  submission: Submission;

  @Field(() => [CellHistory], { description: 'The earlier years that the rules hold it against.' })
  history: CellHistory[];

  @Field(() => SaveEntriesResult, { description: 'What saving would have answered.' })
  answer: SaveEntriesResult;
}
