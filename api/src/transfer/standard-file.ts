import { codeEnum } from '../graphql/text.type.js';
import type { Issue } from '@kipimo/shared';
import { registerEnumType } from '@nestjs/graphql';
import type { Scope } from '../access/scope.js';

/** The forms of standards in which the record goes out. */
export const STANDARD_FORMATS = ['iati', 'sdmx'] as const;
export type StandardFormatCode = (typeof STANDARD_FORMATS)[number];

export const StandardFormat = codeEnum(STANDARD_FORMATS);
registerEnumType(StandardFormat, {
  name: 'StandardFormat',
  description: 'A standard that the record is written in.',
  valuesMap: {
    iati: {
      description:
        'An activity file of the International Aid Transparency Initiative, version 2.03: one activity an institution, ' +
        'with results, indicators, baselines, signed targets, actuals, breakdowns, places and links.',
    },
    sdmx: { description: 'SDMX-CSV 2.1: one line a row of the record.' },
  },
});

/** The ending of the link, and what the file is. */
export const FORMAT_FILES = {
  iati: { ending: 'iati.xml', mediaType: 'application/xml; charset=utf-8' },
  sdmx: { ending: 'sdmx.csv', mediaType: 'application/vnd.sdmx.data+csv; version=2.1; charset=utf-8' },
} as const satisfies Record<StandardFormatCode, { ending: string; mediaType: string }>;

/** For whom a file is written: whose values, and whose evidence. */
export interface Asker {
  readonly scope: Scope;
  /** Reports whose evidence the asker may see; files are never linked, only web addresses. */
  readonly party: Scope;
}

/** What a file was found to hold while it was written. */
export interface FileFindings {
  isIllustrative: boolean;
  /** What the rules of the standard say against it. */
  readonly problems: Issue[];
}

/** A file that is being written. */
export interface StandardFile {
  readonly asOf: string;
  readonly dataVersion: number;
  /** Rows of the record in it: the same number as `observations { totalCount }` as of that time. */
  readonly rows: number;
  /** Whole only when the text was read to its end. */
  readonly findings: FileFindings;
  readonly text: AsyncIterable<string>;
}
