import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Issue } from '@kipimo/shared';
import { DateTimeScalar } from '../graphql/scalars.js';
import { StandardFormat, type StandardFormatCode } from './standard-file.js';

@ObjectType({ description: 'What the rules of a standard say against a place of a file.' })
export class ExportProblem {
  @Field(() => String, { description: 'The place: activity, result, indicator and period.' })
  path: string;

  @Field(() => String, { description: 'Code of the rule that it breaks.' })
  rule: string;
}

@ObjectType({ description: 'The record of an initiative as a file in the form of a standard.' })
export class StandardExport {
  @Field(() => StandardFormat, { description: 'The standard.' })
  format: StandardFormatCode;

  @Field(() => String, {
    description:
      'Where to fetch the file, from the address of this service. It names its time, so that it stays the same file.',
  })
  link: string;

  @Field(() => String, { description: 'What kind of file it is, as a media type.' })
  mediaType: string;

  @Field(() => Int, {
    description:
      'Rows of the record in it: as many as "observations" counts for the same asker at the same time.',
  })
  rows: number;

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  bytes: number;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal.' })
  sha256: string;

  @Field(() => DateTimeScalar, { description: 'The time whose knowledge it shows.' })
  asOf: string;

  @Field(() => Int, { description: 'Number of the last change of the record that it could contain.' })
  dataVersion: number;

  @Field(() => Boolean, {
    description:
      'Whether any value in it is illustrative, made for the demonstration, and not a measurement.',
  })
  demonstration: boolean;

  @Field(() => [ExportProblem], {
    description:
      'Where the file breaks a rule of its standard that its schema does not check; empty when it breaks none.',
  })
  problems: Issue[];
}
