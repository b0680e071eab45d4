import { registerEnumType } from '@nestjs/graphql';
import { DATASETS } from '../delivery/datasets/datasets.service.js';
import { FILE_FORMATS } from '../delivery/file-formats.js';
import { codeEnum } from '../graphql/text.type.js';

export const DatasetName = codeEnum(DATASETS);
registerEnumType(DatasetName, {
  name: 'Dataset',
  description: 'What can be had as a file.',
  valuesMap: {
    observations: {
      description: 'The accepted record, one row a statement; as many rows as "observations" counts.',
    },
    restatements: {
      description: 'Accepted values that were replaced; as many rows as "restatements" counts.',
    },
    definitions: { description: 'Every version of every definition that the initiative asks.' },
    institutions: { description: 'Everybody who ever was a member.' },
    memberships: { description: 'When each of them was a member.' },
    cohorts: { description: 'Who belongs to which cohort, and when.' },
    countries: { description: 'Countries of the members.' },
    notes: { description: 'Replies of institutions beside their figures, and changes of definitions.' },
  },
});

export const ExportFormat = codeEnum(FILE_FORMATS);
registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'How a file is written.',
  valuesMap: {
    csv: {
      description: 'CSV in UTF-8, with dots in numbers. Text that would run as a formula is made harmless.',
    },
    jsonl: { description: 'One JSON object a line, numbers in all of their digits.' },
    parquet: { description: 'Apache Parquet, numbers as 64-bit floats; for R, Python and DuckDB.' },
    xlsx: { description: 'A workbook with one sheet, up to 1,048,575 rows.' },
  },
});

export const EXPORT_STATES = ['waiting', 'running', 'ready', 'failed'] as const;
export type ExportStateCode = (typeof EXPORT_STATES)[number];
export const ExportState = codeEnum(EXPORT_STATES);
registerEnumType(ExportState, {
  name: 'ExportState',
  description: 'How far an export is.',
  valuesMap: {
    waiting: { description: 'Others are written first.' },
    running: { description: 'It is being written.' },
    ready: { description: 'It is whole and can be downloaded.' },
    failed: { description: 'It could not be written; "problem" says why. Nothing incomplete is given out.' },
  },
});
