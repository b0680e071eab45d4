import { Field, Float, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../../graphql/text.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { PanelInput } from '../panel.input.js';

export const AGREEMENT_SCALES = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
const AgreementScale = codeEnum(AGREEMENT_SCALES);
registerEnumType(AgreementScale, {
  name: 'AgreementScale',
  description: 'How far apart two different ratings are taken to be.',
  valuesMap: {
    nominal: { description: 'Different is different: names.' },
    ordinal: { description: 'By how many ratings lie between: levels in an order.' },
    interval: { description: 'By their squared difference: numbers.' },
    ratio: { description: 'By their difference relative to their sum: amounts with a true nought.' },
  },
});

@InputType({
  description: 'Ratings of the same things by several raters: of the record, or given here, but not both.',
})
export class AgreementInput {
  @Field(() => AgreementScale, { description: 'How far apart two different ratings are taken to be.' })
  scale: (typeof AGREEMENT_SCALES)[number];

  @Field(() => [[Float]], {
    nullable: 'itemsAndList',
    description:
      'Your own ratings: one row for each rater, in the same order of things, null where a rater said nothing. At ' +
      'most 50 raters and 2,000 things.',
  })
  ratings?: (number | null)[][] | null;

  @Field(() => String, { nullable: true, description: 'Of the record: code of the initiative.' })
  initiative?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of the record: code of an indicator that is entered.',
  })
  indicator?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the record: programme year; every year when left out.',
  })
  year?: number | null;

  @Field(() => PanelInput, { nullable: true, description: 'Of the record: which members are looked at.' })
  who?: PanelInput | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Of the record: as it was known at this time; now when left out.',
  })
  asOf?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'Seed of the random draws.' })
  seed: number;

  @Field(() => Int, {
    defaultValue: 999,
    description: 'Random draws for the range of α, from 199 to 49,999.',
  })
  draws: number;
}
