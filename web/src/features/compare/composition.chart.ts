import type { ChangeSpec } from '@kipimo/shared';
import { comparabilityOf } from '../../charts/comparability.js';
import { queryOf } from '../../figures/query.js';
import type { FigureWords } from '../../figures/use-figure-words.js';
import { type Decomposed, DecompositionDocument } from './compare.query.js';

type Group = Decomposed['groups'][number];

/**
 * The parts of every group's change as bars that add up to it.
 *
 * Unit   that of the figure; of shares percentage points.
 * Gaps   a group whose change was refused has no bars and is named under the picture.
 */
export function changeSpec(
  answer: Decomposed,
  variables: Readonly<Record<string, unknown>>,
  words: FigureWords,
  nameOf: (code: string) => string,
): ChangeSpec {
  const { t, say, format, unit } = words;
  const { indicator, fromYear, toYear, figure, receipt, currency, groups } = answer;
  const several = groups.length > 1;
  const years = `${format.year(fromYear)}–${format.year(toYear)}`;
  const unitOfAll = unit(indicator.current, currency, 'summary');
  const labelOf = (group: Group) => (group.kind === 'none' ? t('figures.all') : say(group.label).words);
  const refused = groups.filter(({ refusals }) => refusals.length > 0);
  const rows = groups.flatMap((group) => {
    if (group.total == null) return [];
    const lead = several ? `${labelOf(group)}: ` : '';
    return [
      ...group.parts.map(({ kind, value, institutions }) => ({
        key: `${group.key} ${kind}`.trim(),
        label: `${lead}${t(`compare.part.${kind}`)}`,
        value,
        n: institutions.length,
        names: institutions.map(nameOf),
      })),
      {
        key: `${group.key} total`.trim(),
        label: `${lead}${t('compare.part.total')}`,
        value: group.total,
        n: new Set(group.parts.flatMap(({ institutions }) => institutions)).size,
        isWhole: true,
      },
    ];
  });
  return {
    kind: 'change',
    title: t('compare.composition.title', {
      name: say(indicator.current.name).words,
      from: format.year(fromYear),
      to: format.year(toYear),
    }),
    subtitle: [unitOfAll.name, figure ? t(`compare.figure.${figure}`) : '', years]
      .filter((part) => part !== '')
      .join(' · '),
    asOf: receipt.asOf,
    source: t('figures.source'),
    receipt: receipt.contentHash,
    demonstration: receipt.demonstration,
    comparability:
      rows.length > 0 ? { outcome: 'comparable', reasons: [] } : comparabilityOf(answer.comparability),
    missing: [],
    notes: [
      t('compare.composition.note'),
      ...refused.map((group) => t('compare.composition.refused', { name: labelOf(group) })),
    ],
    query: queryOf(DecompositionDocument, variables),
    unit: unitOfAll,
    rows,
  };
}
