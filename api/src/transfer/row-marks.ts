import { createHash } from 'node:crypto';
import { type CellEntry, digestOf, hashOfMarks, type Sha256 } from '@kipimo/shared';

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** A cell's path with what it held when the file was made: `RES-06[sex=female]@3#0f1e2d3c4b5a`. */
export function baseMark(path: string, version: number, content: CellEntry | null): string {
  return `${path}@${version}#${digestOf(content, sha256)}`;
}

/** A hash over everything that a template says of its cells. */
export function templateHash(origin: string, marks: readonly string[]): string {
  return hashOfMarks(origin, marks, sha256);
}
