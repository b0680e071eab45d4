import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { ImportRecord } from './import.query.js';

@ObjectType({ description: 'A file that was read into a report: one batch, which can be taken back as one.' })
export class ReportImport {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => String, { description: 'The file’s name.' })
  fileName: string;

  @Field(() => String, { description: 'What kind of file: xlsx, xls, ods or csv.' })
  format: string;

  @Field(() => String, { description: 'SHA-256 of the file, as hex: the same file has the same.' })
  sha256: string;

  @Field(() => String, { nullable: true, description: 'Who imported it.' })
  by: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was written into the report.' })
  appliedAt: string | null;

  @Field(() => Int, { description: 'Rows of the file that filled an empty cell.' })
  newCount: number;

  @Field(() => Int, { description: 'Rows of the file that replaced or emptied a cell.' })
  changedCount: number;

  @Field(() => Int, { description: 'Rows of the file that left the cell as it was.' })
  unchangedCount: number;

  @Field(() => Int, { description: 'Rows that replace what others entered since the file was made.' })
  conflictCount: number;

  @Field(() => Int, { description: 'Rows that could not be taken.' })
  problemCount: number;

  @Field(() => Int, { description: 'Cells that it wrote.' })
  cellsWritten: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be taken back.' })
  undoableUntil: string | null;

  @Field(() => Boolean, { description: 'Whether it can be taken back now, by its age.' })
  undoable: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  undoneAt: string | null;

  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  undoneBy: string | null;
}

@ObjectType({ description: 'An import that was taken back.' })
export class UndoneImport {
  @Field(() => ReportImport, { description: 'The import.' })
  import: ReportImport;

  @Field(() => [String], {
    description: 'Cells, such as RES-06[sex=female], that were changed since and stay as they are.',
  })
  kept: string[];
}

/** An import as the API shows it. */
export function importOf(record: ImportRecord): ReportImport {
  const { id, fileName, fileFormat, sha256, by, appliedAt, counts, undoableUntil, undoneAt, undoneBy } =
    record;
  return {
    id,
    fileName,
    format: fileFormat,
    sha256,
    by,
    appliedAt,
    newCount: counts.new,
    changedCount: counts.changed,
    unchangedCount: counts.unchanged,
    conflictCount: counts.conflicts,
    problemCount: counts.problems,
    cellsWritten: appliedAt === null ? 0 : record.changes.length,
    undoableUntil,
    undoable: record.isUndoable,
    undoneAt,
    undoneBy,
  };
}
