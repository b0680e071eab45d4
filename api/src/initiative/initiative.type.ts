import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Text } from '../graphql/text.type.js';
import { Confidence, type ConfidenceCode } from '../unit/confidence.js';
import { Currency } from '../unit/currency.type.js';
import { Calendar } from './calendar.type.js';

@ObjectType({ description: 'A published figure about an initiative, with its source.' })
export class Fact {
  @Field(() => String, { description: 'What was counted, in English.' })
  label: string;

  @Field(() => Text, { description: 'What was counted.' })
  measure: Text;

  @Field(() => String, {
    description: 'The figure as published: a number, or a range where sources give one.',
  })
  value: string;

  @Field(() => Text, { description: 'What the figure counts: institutions, countries, a currency.' })
  unit: Text;

  @Field(() => String, { nullable: true, description: 'Which time it is about, as exactly as is known.' })
  asOf: string | null;

  @Field(() => String, { description: 'Where it was published.' })
  source: string;
}

@ObjectType({ description: 'A programme that strengthens institutions and asks them to report.' })
export class Initiative {
  /** Internal key; never leaves the server. */
  id: number;
  currencyCode: string | null;
  calendarCode: string | null;

  @Field(() => String, { description: 'Code, for example TTI.' })
  code: string;

  @Field(() => Text, { description: 'Name.' })
  name: Text;

  @Field(() => Text, { description: 'What it does and for whom.' })
  description: Text;

  @Field(() => String, {
    description: 'The way support is given, for example core_grant, phased_grant or twinning.',
  })
  modality: string;

  @Field(() => Int, { nullable: true, description: 'Year it began.' })
  startYear: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year it ended; null when it goes on or the year is not known.',
  })
  endYear: number | null;

  @Field(() => Currency, { nullable: true, description: 'The currency it gives money in.' })
  currency: Currency | null;

  @Field(() => Calendar, { nullable: true, description: 'Its programme year.' })
  calendar: Calendar | null;

  @Field(() => Confidence, { description: 'How well these facts are founded.' })
  confidence: ConfidenceCode;

  @Field(() => String, { description: 'Where these facts come from.' })
  source: string;

  @Field(() => [Fact], { description: 'Published figures about its size and reach.' })
  facts: Fact[];
}
