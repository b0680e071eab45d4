import { Field, InputType, Int } from '@nestjs/graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { PanelInput } from '../panel.input.js';

@InputType({
  description:
    'How an indicator changed between two programme years, in a group of institutions and, where one is named, beside ' +
    'a comparison group.',
})
export class EffectInput {
  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => PanelInput, { nullable: true, description: 'The group; all members when left out.' })
  who?: PanelInput | null;

  @Field(() => PanelInput, {
    nullable: true,
    description: 'The group to hold it against. Institutions that are in both count in the first alone.',
  })
  comparison?: PanelInput | null;

  @Field(() => Int, { description: 'Programme year of the baseline.' })
  fromYear: number;

  @Field(() => Int, { description: 'Last programme year.' })
  toYear: number;

  @Field(() => String, { nullable: true, description: 'Currency that money is converted into.' })
  currency?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was known at this time; now when left out.',
  })
  asOf?: string | null;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Seed of the random draws: the same seed gives the same digits.',
  })
  seed: number;
}
