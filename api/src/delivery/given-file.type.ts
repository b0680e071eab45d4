import { Field, ObjectType } from '@nestjs/graphql';
import { CountScalar } from '../graphql/scalars.js';
import type { KeptFile } from './kept-files.query.js';

@ObjectType({ description: 'A file of a release or an export, at an address that stays.' })
export class GivenFile {
  @Field(() => String, { description: 'Name of the file.' })
  name: string;

  @Field(() => String, { description: 'Media type.' })
  mediaType: string;

  @Field(() => CountScalar, { nullable: true, description: 'Rows of a table, its head not counted.' })
  rows: number | null;

  @Field(() => CountScalar, { description: 'Size in bytes.' })
  size: number;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' })
  sha256: string;

  @Field(() => String, {
    description: 'Address on this server. It takes ranges, so a broken download goes on.',
  })
  path: string;
}

/** A kept file as its reader sees it, at an address below `folder`. */
export function givenFile(file: KeptFile, folder: string): GivenFile {
  const { name, mediaType, rows, size, sha256 } = file;
  return { name, mediaType, rows, size, sha256, path: `${folder}/${encodeURIComponent(name)}` };
}
