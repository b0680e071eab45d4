import type { Text } from '../../language.js';
import type { ChangeSpec, ChartQuery } from '../chart-spec.js';
import { chartComparability, type ComparabilityAnswer } from './comparability.js';
import type { MeasuredAnswer, TrendWords } from './figure-words.js';

type PartCode = 'within' | 'left' | 'entered' | 'stopped_reporting' | 'began_reporting';

/** What is asked of the API to draw where a change comes from; the field `decomposition` answers it. */
export interface ChangeAnswer {
  readonly fromYear: number;
  readonly toYear: number;
  readonly figure?: 'median' | 'mean' | 'pooled' | 'share_yes' | null;
  readonly currency?: string | null;
  readonly indicator: { readonly current: MeasuredAnswer };
  readonly groups: readonly {
    readonly kind: string;
    readonly key: string;
    readonly label: Text;
    readonly total?: number | null;
    readonly parts: readonly {
      readonly kind: PartCode;
      readonly value: number;
      readonly institutions: readonly string[];
    }[];
    readonly refusals: readonly { readonly rule: string }[];
  }[];
  readonly comparability: ComparabilityAnswer;
  readonly receipt: {
    readonly asOf: string;
    readonly contentHash: string;
    readonly demonstration: boolean;
  };
}

/**
 * The parts of every group's change as bars that add up to it, on the screen and in files.
 *
 * Unit   that of the figure; of shares percentage points.
 * Gaps   a group whose change was refused has no bars and is named under the picture.
 */
export function changePicture(
  answer: ChangeAnswer,
  words: TrendWords,
  nameOf: (code: string) => string,
  query?: ChartQuery,
): ChangeSpec {
  const { t, say, format, unit } = words;
  const { indicator, fromYear, toYear, figure, receipt, currency, groups } = answer;
  const several = groups.length > 1;
  const years = `${format.year(fromYear)}–${format.year(toYear)}`;
  const unitOfAll = unit(indicator.current, currency, 'summary');
  const labelOf = (group: ChangeAnswer['groups'][number]) =>
    group.kind === 'none' ? t('figures.all') : say(group.label).words;
  const refused = groups.filter(({ refusals }) => refusals.length > 0);
  const rows = groups.flatMap((group) => {
    if (typeof group.total !== 'number') return [];
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
      rows.length > 0 ? { outcome: 'comparable', reasons: [] } : chartComparability(answer.comparability),
    missing: [],
    notes: [
      t('compare.composition.note'),
      ...refused.map((group) => t('compare.composition.refused', { name: labelOf(group) })),
    ],
    query,
    unit: unitOfAll,
    rows,
  };
}
