import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../../graphql/scalars.js';
import type { DateForm as DateFormCode, NumberForm as NumberFormCode } from './declared-forms.rules.js';
import type { ImportRequest } from './import-check.service.js';
import type { ImportRoleCode } from './import-columns.rules.js';
import type { PeriodForm as PeriodFormCode } from './import-plan.rules.js';
import { DateForm, ImportRole, NumberForm, PeriodForm } from './record-import.codes.js';

@InputType({ description: 'Where something is read from: a column, or one word for every row.' })
export class ImportColumnInput {
  @Field(() => ImportRole, { description: 'What it says.' })
  role: ImportRoleCode;

  @Field(() => Int, { nullable: true, description: 'The column, from 0; null for a constant.' })
  column?: number | null;

  @Field(() => String, { nullable: true, description: 'The word for every row; null for a column.' })
  constant?: string | null;
}

@InputType({ description: 'A file and everything a person says of it. Nothing of it is guessed.' })
export class RecordImportInput {
  @Field(() => ID, { description: 'The file, as uploading it named it.' })
  id: string;

  @Field(() => [ImportColumnInput], {
    defaultValue: [],
    description: 'What the columns say. Of no use for country context, whose layout is known.',
  })
  columns: ImportColumnInput[];

  @Field(() => PeriodForm, { defaultValue: 'year', description: 'How the file names periods.' })
  periods: PeriodFormCode;

  @Field(() => DateForm, { defaultValue: 'iso', description: 'How the file writes days.' })
  dates: DateFormCode;

  @Field(() => NumberForm, {
    nullable: true,
    description: 'How the file writes numbers. Left out, a number that can be read in two ways is a problem.',
  })
  numbers?: NumberFormCode | null;

  @Field(() => String, { defaultValue: '', description: 'A name for the import; receipts tell it.' })
  name: string;

  @Field(() => String, { defaultValue: '', description: 'Where the data come from.' })
  source: string;

  @Field(() => String, { defaultValue: '', description: 'The licence they may be used under.' })
  licence: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day from which the values were held to be so, when that was before today. Answers for earlier days then show ' +
      'them, and their receipts name the import.',
  })
  recordedOn?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether values take the place of other ones that are on record. What they replace stays readable.',
  })
  replaces: boolean;

  @Field(() => String, { nullable: true, description: 'Why values are replaced; needed when they are.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of context series that are new.' })
  unit?: string | null;
}

export function requestOf(input: RecordImportInput): ImportRequest {
  const { id, columns, periods, dates, numbers, name, source, licence, recordedOn, replaces } = input;
  return {
    id,
    mapping: {
      columns: columns.map(({ role, column, constant }) => ({
        role,
        column: column ?? null,
        constant: constant ?? null,
      })),
      ...{ periods, dates, numbers: numbers ?? null },
    },
    manifest: {
      ...{ name, source, licence, replaces, recordedOn: recordedOn ?? null },
      reason: input.reason ?? null,
      unit: input.unit ?? null,
    },
  };
}
