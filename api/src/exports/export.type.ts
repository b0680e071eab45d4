import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Dataset } from '../delivery/datasets/datasets.service.js';
import type { FileFormat } from '../delivery/file-formats.js';
import { GivenFile } from '../delivery/given-file.type.js';
import { CountScalar, DateTimeScalar } from '../graphql/scalars.js';
import { Language, type LanguageCode } from '../graphql/text.type.js';
import { DatasetName, ExportFormat, ExportState, type ExportStateCode } from './export.codes.js';

const optional = (description: string) => ({ nullable: true, description });

@InputType({ description: 'What to have as a file. A filter that the data set does not know is refused.' })
export class ExportInput {
  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => DatasetName, { description: 'Which data set.' })
  dataset: Dataset;

  @Field(() => ExportFormat, { description: 'How it is written.' })
  format: FileFormat;

  @Field(() => Language, { description: 'Language of the code book that comes with it.' })
  language: LanguageCode;

  @Field(() => String, optional('Only this indicator: of observations, definitions and notes.'))
  indicator?: string | null;

  @Field(() => String, optional('Only this institution: of observations, restatements and notes.'))
  institution?: string | null;

  @Field(() => Int, optional('From this programme year on: of observations.'))
  fromYear?: number | null;

  @Field(() => Int, optional('Up to this programme year: of observations.'))
  toYear?: number | null;

  @Field(() => DateTimeScalar, optional('As it was known at this time; now when left out.'))
  asOf?: string | null;
}

@InputType({ description: 'An export to begin.' })
export class StartExportInput extends ExportInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and answer.',
  })
  operationId: string;
}

@ObjectType({ description: 'What a file would hold.' })
export class ExportPreview {
  @Field(() => CountScalar, { description: 'Rows, exactly: the file will have as many or not be given out.' })
  rows: number;

  @Field(() => CountScalar, { description: 'About how many bytes, judged by the first rows.' })
  estimatedBytes: number;

  @Field(() => CountScalar, {
    nullable: true,
    description: 'Most rows that the format takes; null without a limit.',
  })
  mostRows: number | null;

  @Field(() => DateTimeScalar, { description: 'The time that it would rest on.' })
  asOf: string;
}

@ObjectType({ description: 'Files that the asker ordered of the record, kept for some days.' })
export class BulkExport {
  @Field(() => ID, { description: 'Its number.' })
  id: string;

  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => DatasetName, { description: 'Which data set.' })
  dataset: Dataset;

  @Field(() => ExportFormat, { description: 'How it is written.' })
  format: FileFormat;

  @Field(() => Language, { description: 'Language of its code book.' })
  language: LanguageCode;

  @Field(() => String, { nullable: true, description: 'Only this indicator.' })
  indicator: string | null;

  @Field(() => String, { nullable: true, description: 'Only this institution.' })
  institution: string | null;

  @Field(() => Int, { nullable: true, description: 'From this programme year on.' })
  fromYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to this programme year.' })
  toYear: number | null;

  @Field(() => DateTimeScalar, { description: 'The time that it rests on.' })
  asOf: string;

  @Field(() => Int, { description: 'Number of the last change of the record that is in it.' })
  dataVersion: number;

  @Field(() => ExportState, { description: 'How far it is.' })
  state: ExportStateCode;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  problem: string | null;

  @Field(() => CountScalar, { description: 'Rows that it has or will have, as the API counts them.' })
  rows: number;

  @Field(() => CountScalar, { description: 'Rows written so far.' })
  rowsWritten: number;

  @Field(() => Boolean, { description: 'Whether it holds illustrative values, which are not measurements.' })
  demonstration: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was ordered.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When its files go.' })
  expiresAt: string;

  @Field(() => [GivenFile], { description: 'Its files once it is ready, the archive of all of them last.' })
  files: GivenFile[];
}
