import type { ChangeClassCode } from '../framework/framework.codes.js';
import type { Text } from '../graphql/text.type.js';

/** What comparability needs to know of a version. */
export interface VersionFacts {
  readonly id: number;
  readonly number: number;
  readonly changeClass: ChangeClassCode | null;
  readonly changeNote: Text | null;
  readonly bridge: Text | null;
}

/** A change of scope or method between the definitions of two following rounds. */
export interface Break {
  readonly year: number;
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly changeClass: ChangeClassCode;
  readonly note: Text | null;
  readonly bridged: boolean;
}

/** One round's definition of an indicator, or of one part of a derived one. */
export interface AskedVersion {
  readonly year: number;
  readonly version: VersionFacts;
}

const cuts = ({ changeClass, bridge }: VersionFacts): boolean =>
  (changeClass === 'scope' || changeClass === 'method') && bridge === null;

/**
 * The span of comparable versions that each version belongs to.
 *
 * Shape   id of the version → number of the span, from 1; a change of scope or method without a bridge opens a new one.
 * Source  docs/methods.md#comparable-versions
 */
export function spansOf(versions: readonly VersionFacts[]): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  let span = 1;
  for (const version of [...versions].sort((one, other) => one.number - other.number)) {
    if (version.number > 1 && cuts(version)) span += 1;
    spans.set(version.id, span);
  }
  return spans;
}

/**
 * Where the definition changed in scope or method between rounds that asked it.
 *
 * Shape   one break for each change, in the first year that the new version was asked; bridged ones are named too.
 *         `asked` is in order of year; `versions` are all of the indicator, so that a skipped version's change counts.
 * Gaps    changes of wording are no breaks.
 */
export function breaksOf(asked: readonly AskedVersion[], versions: readonly VersionFacts[]): Break[] {
  const breaks: Break[] = [];
  for (const [index, { year, version: to }] of asked.entries()) {
    const from = asked[index - 1]?.version;
    if (!from || from.id === to.id) continue;
    const [low, high] = from.number < to.number ? [from.number, to.number] : [to.number, from.number];
    const changes = versions.filter(
      ({ number, changeClass }) =>
        number > low && number <= high && (changeClass === 'scope' || changeClass === 'method'),
    );
    const decisive = changes.find(cuts) ?? changes[0];
    if (!decisive || decisive.changeClass === null) continue;
    breaks.push({
      year,
      fromVersion: from.number,
      toVersion: to.number,
      changeClass: decisive.changeClass,
      note: decisive.changeNote,
      bridged: !changes.some(cuts),
    });
  }
  return breaks;
}
