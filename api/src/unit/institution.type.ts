import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../graphql/page.js';
import { DateScalar } from '../graphql/scalars.js';
import { Language, type LanguageCode } from '../graphql/text.type.js';
import { Confidence, type ConfidenceCode } from './confidence.js';
import { Country } from './country.type.js';

@ObjectType({ description: 'A name and the time during which it was used.' })
export class DatedName {
  @Field(() => String, { description: 'Name in full.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Acronym.' })
  acronym: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when it is not known.' })
  from: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day; null when it still stands or is not known.',
  })
  until: string | null;

  @Field(() => Confidence, { description: 'How well the name and its dates are founded.' })
  confidence: ConfidenceCode;

  @Field(() => String, { description: 'Where the name and its dates come from.' })
  source: string;
}

@ObjectType({ description: 'An identifier that another register uses for the institution.' })
export class Identifier {
  @Field(() => String, { description: 'The register: ror, wikidata, isni, grid or fundref.' })
  scheme: string;

  @Field(() => String, { description: 'The identifier itself.' })
  value: string;

  @Field(() => String, { description: 'Where the link comes from.' })
  source: string;
}

@ObjectType({
  description: 'What reports: a think tank or policy institute. One identity through renames and moves.',
})
export class Institution {
  /** Internal key; never leaves the server. */
  id: number;
  /** Its financial year, or null when the initiative's is taken. */
  calendarCode: string | null;
  iso3: string | null;
  regionCode: string | null;

  @Field(() => String, { description: 'Stable code, for example iea-ghana. It outlives renames.' })
  code: string;

  @Field(() => String, {
    description:
      'What kind of unit reports: institution, partnership, community, country_programme or operation.',
  })
  kind: string;

  @Field(() => String, {
    description: 'The name in use: the newest one, or the one of the day when a day was asked for.',
  })
  name: string;

  @Field(() => String, { nullable: true, description: 'The acronym that goes with the name.' })
  acronym: string | null;

  @Field(() => Country, { nullable: true, description: 'The country of its seat.' })
  country: Country | null;

  @Field(() => String, { nullable: true, description: 'The city of its seat.' })
  city: string | null;

  @Field(() => Float, { nullable: true, description: 'Latitude of the city in degrees, north positive.' })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude of the city in degrees, east positive.' })
  longitude: number | null;

  @Field(() => [Language], { description: 'Languages it works in.' })
  workingLanguages: LanguageCode[];

  @Field(() => Int, { nullable: true, description: 'The year it was founded.' })
  foundedYear: number | null;

  @Field(() => String, { nullable: true, description: 'Web address.' })
  website: string | null;

  @Field(() => Confidence, { description: 'How well these facts are founded.' })
  confidence: ConfidenceCode;

  @Field(() => String, { description: 'Where these facts come from.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What a reader should know besides.' })
  notes: string | null;

  @Field(() => [DatedName], { description: 'All names it ever had, oldest first.' })
  names: DatedName[];

  @Field(() => [Successor], { description: 'What became of it: mergers, splits, replacements.' })
  successors: Successor[];

  @Field(() => [Identifier], { description: 'Identifiers in other registers.' })
  identifiers: Identifier[];
}

@ObjectType({ description: 'An institution that took the place of another.' })
export class Successor {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Institution, {
    nullable: true,
    description: 'The institution, when it is itself in this service.',
  })
  institution: Institution | null;

  @Field(() => String, { description: 'What happened: absorbed, merged, split or replaced.' })
  kind: string;

  @Field(() => String, {
    nullable: true,
    description: 'When, as exactly as is known: a year, a month or a day.',
  })
  happenedOn: string | null;

  @Field(() => Confidence, { description: 'How well this is founded.' })
  confidence: ConfidenceCode;

  @Field(() => String, { description: 'Where this comes from.' })
  source: string;
}

@ObjectType({ description: 'Part of a list of institutions, ordered by name.' })
export class InstitutionPage {
  @Field(() => [Institution], { description: 'The institutions of this page.' })
  nodes: Institution[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'All institutions that match, on every page together.' })
  totalCount: number;
}
