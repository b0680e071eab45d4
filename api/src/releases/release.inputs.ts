import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CountScalar, DateTimeScalar } from '../graphql/scalars.js';
import { type AudienceCode, ReleaseAudience } from './release.codes.js';

@ObjectType({ description: 'What a release would hold if it were frozen now.' })
export class ReleasePreview {
  @Field(() => String, { description: 'The next free version.' })
  version: string;

  @Field(() => DateTimeScalar, { description: 'The time it would rest on.' })
  asOf: string;

  @Field(() => CountScalar, { description: 'Rows of observations.' })
  observations: number;

  @Field(() => CountScalar, { description: 'Restatements since the release before.' })
  restatements: number;

  @Field(() => String, { nullable: true, description: 'The release before.' })
  previous: string | null;
}

@InputType({ description: 'A text in up to three languages; English must be there.' })
export class ReleaseTextInput {
  @Field(() => String, { description: 'In English.' })
  en: string;

  @Field(() => String, { nullable: true, description: 'In French.' })
  fr?: string | null;

  @Field(() => String, { nullable: true, description: 'In Spanish.' })
  es?: string | null;
}

@InputType({ description: 'A release to freeze.' })
export class FreezeReleaseInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and answer.',
  })
  operationId: string;

  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => String, {
    description: 'Letters, digits, dots and hyphens, at most 40; part of its address for ever.',
  })
  version: string;

  @Field(() => ReleaseTextInput, { description: 'Title.' })
  title: ReleaseTextInput;

  @Field(() => ReleaseTextInput, { description: 'What is in it.' })
  summary: ReleaseTextInput;

  @Field(() => ReleaseTextInput, { nullable: true, description: 'What its readers should beware of.' })
  knownIssues?: ReleaseTextInput | null;

  @Field(() => ReleaseAudience, { description: 'Who may have the files.' })
  audience: AudienceCode;

  @Field(() => String, { description: 'CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 or reserved.' })
  licence: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'As of this time; now when left out.' })
  asOf?: string | null;
}
