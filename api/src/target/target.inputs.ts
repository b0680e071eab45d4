import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { TargetCourse as CourseCode, TargetKind as KindCode } from '@kipimo/shared';
import { PanelInput } from '../analytics/panel.input.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { TargetCourse, TargetKind } from '../analytics/target-path.codes.js';
import { BoardGroup, type BoardGroupCode } from './target.codes.js';

const nullable = (description: string) => ({ nullable: true, description });
const OPERATION = {
  description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
};

@InputType('TargetStepInput', { description: 'One step of a path.' })
export class TargetStepInput {
  @Field(() => Int, { description: 'The programme year in which it falls due.' })
  year: number;

  @Field(() => String, { description: 'What is to be reached, as plain digits with a dot.' })
  value: string;
}

@InputType('TargetTermsInput', { description: 'What is proposed.' })
export class TargetTermsInput {
  @Field(() => TargetKind, { description: 'To get somewhere, or to stay somewhere.' })
  kind: KindCode;

  @Field(() => TargetCourse, { description: 'What is expected between two steps.' })
  course: CourseCode;

  @Field(() => String, nullable('Where the path starts, as plain digits with a dot.'))
  baselineValue?: string | null;

  @Field(() => Int, nullable('The programme year of the baseline.'))
  baselineYear?: number | null;

  @Field(() => String, nullable('Currency of every amount (ISO 4217), when it is about money.'))
  currency?: string | null;

  @Field(() => [TargetStepInput], { description: 'The steps.' })
  steps: TargetStepInput[];

  @Field(
    () => String,
    nullable('What is to be reached over the life of the programme; never a sum of steps.'),
  )
  programmeValue?: string | null;

  @Field(() => Int, nullable('The programme year by which that is to be reached.'))
  programmeYear?: number | null;

  @Field(() => String, nullable('Why this path.'))
  rationale?: string | null;

  @Field(() => String, nullable('What the initiative promises to help with.'))
  support?: string | null;
}

@InputType({ isAbstract: true })
class AboutTarget {
  @Field(() => ID, OPERATION)
  operationId: string;

  @Field(() => String, { description: 'Code of the institution.' })
  institution: string;

  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;
}

@InputType({ isAbstract: true })
class AnswerToProposal extends AboutTarget {
  @Field(() => ID, nullable('The open proposal that was looked at; null when none was open.'))
  seen?: string | null;
}

@InputType('SaveTargetDraftInput', {
  description: 'What the own side is writing; without terms it is thrown away.',
})
export class SaveTargetDraftInput extends AboutTarget {
  @Field(() => TargetTermsInput, nullable('Everything, complete or not.'))
  terms?: TargetTermsInput | null;
}

@InputType('ProposeTargetInput', { description: 'A proposal, or an answer to one.' })
export class ProposeTargetInput extends AnswerToProposal {
  @Field(() => TargetTermsInput, { description: 'What is proposed.' })
  terms: TargetTermsInput;

  @Field(() => String, nullable('Why an agreed version is opened again; needed while one is in force.'))
  reason?: string | null;
}

@InputType('AnswerTargetInput', { description: 'Which proposal is signed or taken back.' })
export class AnswerTargetInput extends AnswerToProposal {}

@InputType('TargetBoardInput', { description: 'Which targets are looked at.' })
export class TargetBoardInput {
  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => Int, nullable('Programme year; the newest with any accepted value when left out.'))
  year?: number | null;

  @Field(() => PanelInput, nullable('Which members are looked at.'))
  who?: PanelInput | null;

  @Field(() => [String], nullable('Codes of indicators; all when left out.'))
  indicators?: string[] | null;

  @Field(() => BoardGroup, { defaultValue: 'domain', description: 'By what the rows are put together.' })
  groupBy: BoardGroupCode;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only what is not signed by both, or is open again.',
  })
  unsigned: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what was signed and later replaced.' })
  moved: boolean;

  @Field(() => DateTimeScalar, nullable('As it was known at this time; now when left out.'))
  asOf?: string | null;
}
