import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Text } from '../graphql/text.type.js';
import { Currency } from './currency.type.js';
import { Region } from './region.type.js';

@ObjectType({
  description: 'A country in which supported institutions work, or that an initiative concerns.',
})
export class Country {
  @Field(() => String, { description: 'Code of three letters, ISO 3166-1 alpha-3.' })
  iso3: string;

  @Field(() => String, { description: 'Code of two letters, ISO 3166-1 alpha-2.' })
  iso2: string;

  @Field(() => Text, { description: 'Name.' })
  name: Text;

  @Field(() => Region, { description: 'The region it lies in.' })
  region: Region;

  @Field(() => Currency, { description: 'The currency that accounts are usually kept in.' })
  currency: Currency;

  @Field(() => String, { nullable: true, description: 'Capital city.' })
  capital: string | null;

  @Field(() => String, { description: 'Languages in use, as language tags separated by commas.' })
  languages: string;
}

@ObjectType({ description: 'One year of a context series.' })
export class ContextValue {
  @Field(() => Int, { description: 'Calendar year.' })
  year: number;

  @Field(() => Float, { description: 'The value as the source publishes it.' })
  value: number;
}

@ObjectType({
  description: 'Published statistics of a country, to read figures of its institutions against.',
})
export class ContextSeries {
  @Field(() => String, { description: 'Code of the series at its source, for example NY.GDP.MKTP.CD.' })
  code: string;

  @Field(() => Text, { description: 'Name.' })
  name: Text;

  @Field(() => String, { description: 'Unit of the values.' })
  unit: string;

  @Field(() => String, { description: 'Where the values come from.' })
  source: string;

  @Field(() => String, { description: 'Under which terms.' })
  licence: string;

  @Field(() => [ContextValue], { description: 'Years in order. A year without a value was not published.' })
  values: ContextValue[];
}
