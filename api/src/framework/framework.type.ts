import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Text } from '../graphql/text.type.js';
import { IndicatorVersion } from './indicator.type.js';

@ObjectType({ description: 'An indicator as a version of a framework asks it.' })
export class FrameworkItem {
  @Field(() => Int, { description: 'Place in the form, from 1.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether a report needs an answer, or a reason why there is none.' })
  required: boolean;

  @Field(() => IndicatorVersion, { description: 'What is asked.' })
  version: IndicatorVersion;
}

@ObjectType({ description: 'The set of questions that a round asks.' })
export class FrameworkVersion {
  /** Internal key; never leaves the server. */
  id: number;
  /** For whom, and from which programme year, it was made; null for those that came with the framework. */
  initiativeId: number | null;
  fromYear: number | null;

  @Field(() => String, { description: 'Code of the framework.' })
  framework: string;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  number: number;

  @Field(() => Text, { nullable: true, description: 'What is different in this version.' })
  note: Text | null;

  @Field(() => [FrameworkItem], { description: 'The questions, in the order of the form.' })
  items: FrameworkItem[];
}

@ObjectType({ description: 'A named set of indicators that initiatives use, in versions.' })
export class Framework {
  @Field(() => String, { description: 'Code.' })
  code: string;

  @Field(() => Text, { description: 'Name.' })
  name: Text;

  @Field(() => [FrameworkVersion], { description: 'Its versions, oldest first.' })
  versions: FrameworkVersion[];
}
