import type { TrendInput } from '../../graphql/generated/graphql.js';
import { trendFinding } from '../../figures/trend-finding.js';
import { TrendFigure } from '../../figures/trend-figure.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { useTrend } from '../../figures/use-trend.js';
import { useSelection } from '../../selection/use-selection.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Finding } from '../../ui/page-title.js';
import type { IndicatorFacts } from './indicator.query.js';

/** What the numbers of all institutions say, in one sentence; nothing is said that a rule refused. */
export function IndicatorFinding({ input }: { input: TrendInput }) {
  const words = useFigureWords();
  const { data } = useTrend(input);
  const finding = data && trendFinding(data.trend, words);
  if (!finding) return null;
  return (
    <div className="mb-8">
      <Finding note={finding.note}>{finding.sentence}</Finding>
      {data.trend.receipt.demonstration && <Illustrative />}
    </div>
  );
}

/** The development of the indicator, together or by what was chosen. */
export function Development({ indicator, input }: { indicator: IndicatorFacts; input: TrendInput }) {
  const { t, say } = useFigureWords();
  const { selection, hrefTo } = useSelection();
  const { split = 'none', balanced } = selection;
  const name = say(indicator.current.name).words;
  const notes = [
    ...(split === 'cohort' ? [t('indicator.notes.overlap')] : []),
    ...(balanced ? [t('indicator.notes.balanced')] : []),
  ];
  return (
    <TrendFigure
      input={{ ...input, splitBy: split }}
      drawing={{
        title:
          split === 'none'
            ? t('indicator.development.all', { name })
            : t(`indicator.development.${split}`, { name }),
        notes,
        hrefOf: split === 'institution' ? (code) => hrefTo(`/institutions/${code}`) : undefined,
      }}
    />
  );
}

/** Every institution by itself, small, on one scale. */
export function EachInstitution({ indicator, input }: { indicator: IndicatorFacts; input: TrendInput }) {
  const { t, say } = useFigureWords();
  const { hrefTo } = useSelection();
  return (
    <TrendFigure
      input={{ ...input, splitBy: 'institution' }}
      drawing={{
        title: t('indicator.development.institution', { name: say(indicator.current.name).words }),
        hrefOf: (code) => hrefTo(`/institutions/${code}`),
      }}
    />
  );
}
