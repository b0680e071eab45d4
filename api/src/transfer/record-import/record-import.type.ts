import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';
import type { ImportRoleCode } from './import-columns.rules.js';
import { ImportRole } from './record-import.codes.js';

@ObjectType({ description: 'A parameter of a sentence.' })
export class ImportParam {
  @Field(() => String, { description: 'Its name in the sentence.' })
  name: string;

  @Field(() => String, { description: 'What stands there.' })
  value: string;
}

@ObjectType({ description: 'A column of a file that was uploaded.' })
export class ImportColumn {
  @Field(() => Int, { description: 'Its place, from 0.' })
  column: number;

  @Field(() => String, { description: 'Its head.' })
  head: string;

  @Field(() => [String], { description: 'What its first rows hold.' })
  samples: string[];

  @Field(() => ImportRole, {
    nullable: true,
    description: 'What it seems to say, by its head. A person has to confirm it.',
  })
  guess: ImportRoleCode | null;
}

@ObjectType({ description: 'A named import of settled data, or a file that was uploaded to become one.' })
export class RecordImport {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => String, { description: 'What it holds: observations or context.' })
  kind: string;

  @Field(() => String, { description: 'The file’s name.' })
  fileName: string;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal.' })
  sha256: string;

  @Field(() => String, { description: 'Who brought it.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'The name of the import; null before it is applied.' })
  name: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was written into the record.' })
  appliedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  undoneAt: string | null;

  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  undoneBy: string | null;

  @Field(() => Int, { description: 'Values that were new.' })
  newCount: number;

  @Field(() => Int, { description: 'Values that took the place of others.' })
  changedCount: number;

  @Field(() => Int, { description: 'Rows of the file that were on record already.' })
  unchangedCount: number;

  @Field(() => Int, { description: 'Values that had been corrected before it was taken back, and stayed.' })
  keptCount: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What it said of itself, as JSON: name, source, licence, file, columns, counts; null before.',
  })
  manifest: string | null;
}

@ObjectType({ description: 'An uploaded file: its columns and what it leaves open.' })
export class ImportFile {
  @Field(() => RecordImport, { description: 'The import it would become.' })
  import: RecordImport;

  @Field(() => Int, { description: 'Lines below the head.' })
  lines: number;

  @Field(() => [ImportColumn], { description: 'Its columns, from the left.' })
  columns: ImportColumn[];

  @Field(() => String, {
    nullable: true,
    description: 'A number in it that can be read in two ways, unless you say how the file writes numbers.',
  })
  ambiguousNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A day in it that can be read in two ways, unless you say how the file writes days.',
  })
  ambiguousDate: string | null;
}

@ObjectType({ description: 'What is wrong with a cell of a file, or worth knowing.' })
export class ImportProblem {
  @Field(() => Int, { description: 'The line, as a text editor counts.' })
  line: number;

  @Field(() => Int, { nullable: true, description: 'The column, from 0; null for the whole line.' })
  column: number | null;

  @Field(() => String, { description: 'Code of the rule.' })
  rule: string;

  @Field(() => String, { description: 'error, which stops the import, or warning.' })
  severity: string;

  @Field(() => [ImportParam], { description: 'What the rule speaks of.' })
  params: ImportParam[];
}

@ObjectType({ description: 'What is wrong with what was said of a file.' })
export class ImportFinding {
  @Field(() => String, { description: 'Which of it: columns, name, source, licence, recordedOn or reason.' })
  field: string;

  @Field(() => String, { description: 'Code of the rule.' })
  rule: string;

  @Field(() => [ImportParam], { description: 'What the rule speaks of.' })
  params: ImportParam[];
}

@ObjectType({ description: 'A row of a file as it would stand in the record.' })
export class ImportedRow {
  @Field(() => Int, { description: 'The line of the file.' })
  line: number;

  @Field(() => String, { description: 'new, changed or unchanged.' })
  kind: string;

  @Field(() => String, { description: 'Code of the institution, or of the country.' })
  place: string;

  @Field(() => String, { description: 'Code of the indicator, or of the series.' })
  indicator: string;

  @Field(() => String, { description: 'The period.' })
  period: string;

  @Field(() => String, { description: 'The part of a breakdown; empty for the total.' })
  slice: string;

  @Field(() => String, { nullable: true, description: 'What is on record now; null for nothing.' })
  was: string | null;

  @Field(() => String, { description: 'What would be.' })
  now: string;
}

@ObjectType({ description: 'What a file would do. Nothing has been changed.' })
export class RecordImportCheck {
  @Field(() => Int, { description: 'Lines of the file below its head.' })
  lines: number;

  @Field(() => Int, { description: 'Values that are new.' })
  newCount: number;

  @Field(() => Int, { description: 'Values that would take the place of others.' })
  changedCount: number;

  @Field(() => Int, { description: 'Rows that are on record already.' })
  unchangedCount: number;

  @Field(() => Int, { description: 'Problems that stop the import, those not listed included.' })
  problemCount: number;

  @Field(() => Int, { description: 'Lines about countries that are not in this service.' })
  passedOver: number;

  @Field(() => [ImportFinding], { description: 'What is wrong with what was said of the file.' })
  findings: ImportFinding[];

  @Field(() => [ImportProblem], { description: 'The first 200 problems and warnings, by line.' })
  problems: ImportProblem[];

  @Field(() => [ImportedRow], { description: 'The first 50 rows that would change something.' })
  rows: ImportedRow[];

  @Field(() => Boolean, { description: 'Whether it can be applied as it is.' })
  ready: boolean;
}
