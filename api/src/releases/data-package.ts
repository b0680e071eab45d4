import type { KeptFile } from '../delivery/kept-files.query.js';
import type { Column, ColumnType, Table } from '../delivery/table.js';
import { LICENCE_WORDS, type LicenceCode } from './release.codes.js';

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
};

export interface PackageFacts {
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly initiative: string;
  readonly licence: LicenceCode;
  readonly address: string;
  readonly createdAt: string;
  readonly asOf: string;
  readonly contents: readonly { readonly file: KeptFile; readonly table: Table | null }[];
}

/**
 * The descriptor of a Frictionless Data Package: what each file is, and for tables what each column holds.
 *
 * Source  Data Package and Table Schema, versions 1.0 and 2.0; the descriptor keeps to both.
 */
export function dataPackage(facts: PackageFacts): object {
  const licence = LICENCE_WORDS[facts.licence];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: `kipimo-${facts.version.toLowerCase()}`,
    title: facts.title,
    description: facts.description,
    version: facts.version,
    created: seconds(facts.createdAt),
    homepage: facts.address,
    ...(licence.url !== null && {
      licenses: [{ name: facts.licence, title: licence.title, path: licence.url }],
    }),
    contributors: [{ title: facts.initiative, role: 'publisher', roles: ['publisher'] }],
    sources: [{ title: `Accepted reports of members, as held at ${facts.asOf}`, path: facts.address }],
    resources: facts.contents.map(({ file, table }) => resourceOf(file, table)),
  };
}

function resourceOf(file: KeptFile, table: Table | null): object {
  const format = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  const isTabular = table !== null && format === 'csv';
  return {
    name: file.name.toLowerCase().replaceAll('.', '-'),
    path: file.name,
    ...(table && { title: table.title.en }),
    ...(isTabular && { profile: 'tabular-data-resource', type: 'table', encoding: 'utf-8' }),
    format,
    mediatype: file.mediaType.split(';')[0],
    bytes: file.size,
    hash: `sha256:${file.sha256}`,
    ...(isTabular && { schema: { fields: table.columns.map(fieldOf), missingValues: [''] } }),
  };
}

const fieldOf = ({ name, type, meaning, codes }: Column): object => ({
  name,
  type: FIELD_TYPES[type],
  ...(meaning.en !== '' && { description: meaning.en }),
  // Times have microseconds, which no named format of the standard has.
  ...(type === 'datetime' && { format: 'any' }),
  ...(codes && { constraints: { enum: Object.keys(codes) } }),
});

/** RFC 3339 to the second. */
const seconds = (time: string): string => `${time.slice(0, 19)}Z`;
