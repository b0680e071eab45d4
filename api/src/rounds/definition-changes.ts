import type { FrameworkVersion } from '../framework/framework.type.js';
import type { ChangeClassCode } from '../framework/framework.codes.js';
import type { Indicator, IndicatorVersion } from '../framework/indicator.type.js';

/** What becomes of a question between two versions of a framework. */
export const DEFINITION_CHANGES = ['added', 'removed', 'changed'] as const;
export type DefinitionChangeCode = (typeof DEFINITION_CHANGES)[number];

export interface DefinitionChangeFacts {
  readonly kind: DefinitionChangeCode;
  readonly before: IndicatorVersion | null;
  readonly after: IndicatorVersion | null;
  readonly changeClass: ChangeClassCode | null;
  /** Whether earlier values can be held against later ones. */
  readonly comparable: boolean;
}

/** From the change that breaks nothing to the one that breaks most. */
const WEIGHT: readonly ChangeClassCode[] = ['wording', 'scope', 'method'];

/**
 * What is asked otherwise in one version of a framework than in another.
 *
 * Shape   removed questions first, then changed, then added ones, each in the order of its form. Of several versions in
 *         between, the heaviest change counts; a change of scope or method without a bridge is not comparable.
 */
export function definitionChanges(
  from: FrameworkVersion,
  to: FrameworkVersion,
  indicatorOf: (version: IndicatorVersion) => Indicator,
): DefinitionChangeFacts[] {
  const before = new Map(from.items.map(({ version }) => [version.indicatorId, version]));
  const after = new Map(to.items.map(({ version }) => [version.indicatorId, version]));
  const removed = [...before.values()].filter(({ indicatorId }) => !after.has(indicatorId));
  const added = [...after.values()].filter(({ indicatorId }) => !before.has(indicatorId));
  const changed = [...after.values()].flatMap((version): DefinitionChangeFacts[] => {
    const former = before.get(version.indicatorId);
    if (!former || former.id === version.id) return [];
    const low = Math.min(former.number, version.number);
    const high = Math.max(former.number, version.number);
    const steps = indicatorOf(version).versions.filter(({ number }) => number > low && number <= high);
    const classes = steps.flatMap(({ changeClass }) => changeClass ?? []);
    return [
      {
        kind: 'changed',
        before: former,
        after: version,
        changeClass: WEIGHT.findLast((one) => classes.includes(one)) ?? null,
        comparable: steps.every(({ changeClass, bridge }) => changeClass === 'wording' || bridge !== null),
      },
    ];
  });
  return [
    ...removed.map((version): DefinitionChangeFacts => ({
      kind: 'removed',
      before: version,
      after: null,
      changeClass: null,
      comparable: false,
    })),
    ...changed,
    ...added.map((version): DefinitionChangeFacts => ({
      kind: 'added',
      before: null,
      after: version,
      changeClass: null,
      comparable: false,
    })),
  ];
}
