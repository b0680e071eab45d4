import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { codeEnum } from '../../graphql/text.type.js';
import { PanelInput, Split } from '../panel.input.js';
import type { SplitCode } from '../visible-panel.js';

/** Which figure of a group is split up. */
export const ASKED_FIGURES = ['shown', 'mean'] as const;
export type AskedFigure = (typeof ASKED_FIGURES)[number];
export const AskedFigureEnum = codeEnum(ASKED_FIGURES);
registerEnumType(AskedFigureEnum, {
  name: 'AskedFigure',
  description: 'Which figure of a group is split up.',
  valuesMap: {
    shown: { description: 'The one that charts show: the median, the pooled share or the share of yes.' },
    mean: { description: 'The mean, of counts and money only: what a plain average would have shown.' },
  },
});

@InputType({ description: 'Where the change of a group’s figure between two years comes from.' })
export class DecompositionInput {
  @Field(() => String, { description: 'Code of the initiative, for example TTI.' })
  initiative: string;

  @Field(() => String, { description: 'Code of the indicator, for example RES-01.' })
  indicator: string;

  @Field(() => Int, { description: 'The earlier programme year.' })
  fromYear: number;

  @Field(() => Int, { description: 'The later programme year.' })
  toYear: number;

  @Field(() => AskedFigureEnum, { defaultValue: 'shown', description: 'Which figure is split up.' })
  figure: AskedFigure;

  @Field(() => Split, { defaultValue: 'none', description: 'By what institutions are put into groups.' })
  splitBy: SplitCode;

  @Field(() => PanelInput, { nullable: true, description: 'Which members are looked at.' })
  who?: PanelInput | null;

  @Field(() => [PanelInput], {
    nullable: true,
    description: 'Several choices of members in place of `who`, as in `trend`.',
  })
  groups?: PanelInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only published rounds, as the public sees them.' })
  publishedOnly?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Currency that money is converted into; the initiative’s own when left out.',
  })
  currency?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was known at this time; now when left out.',
  })
  asOf?: string | null;
}
