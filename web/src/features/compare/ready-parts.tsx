import { Chart } from '../../charts/chart.js';
import { ChartSkeleton } from '../../figures/chart-skeleton.js';
import { measuredWords } from '../../figures/measured-words.js';
import { queryOf } from '../../figures/query.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import type { TrendInput } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { Answer } from '../../ui/answer.js';
import { firstYearOf, linesSpec } from './compare.chart.js';
import { CompareMembersDocument, CompareTrendDocument } from './compare.query.js';
import { Split, askedOf, splitYears } from './composition.js';

/** Where the change of one indicator comes from, over the longest window in which its definition stayed. */
export function ReadySplit({ input, name }: { input: TrendInput; name: string }) {
  const { t } = useFigureWords();
  const members = useRead(CompareMembersDocument, { initiative: input.initiative });
  return (
    <Answer of={useRead(CompareTrendDocument, { input })} skeleton={<ChartSkeleton />}>
      {({ trend }) => {
        const years = splitYears(trend);
        if (!years || trend.measure === 'distribution')
          return <p className="text-sm text-ink-2">{t('ready.split.none', { name })}</p>;
        return (
          <Split
            input={{ ...askedOf(input), ...years, figure: 'shown' }}
            members={members.data?.institutions.nodes ?? []}
          />
        );
      }}
    </Answer>
  );
}

/** How far institutions have come on their agreed paths, for one indicator over the years. */
export function ReadyPath({ input, name }: { input: TrendInput; name: string }) {
  const words = useFigureWords();
  const asked: TrendInput = { ...input, measure: 'path' };
  const members = useRead(CompareMembersDocument, { initiative: input.initiative });
  return (
    <Answer of={useRead(CompareTrendDocument, { input: asked })} skeleton={<ChartSkeleton />}>
      {({ trend }) => {
        if (trend.groups.every(({ points }) => points.every(({ n }) => n === 0)))
          return <p className="text-sm text-ink-2">{words.t('ready.targets.none', { name })}</p>;
        return (
          <Chart
            headingLevel={3}
            spec={linesSpec({
              trend,
              members: members.data?.institutions.nodes ?? [],
              words: measuredWords(words, 'path', firstYearOf(trend)),
              drawing: {
                title: words.t('compare.title.path', { name }),
                query: queryOf(CompareTrendDocument, { input: asked }),
                isMeasured: true,
              },
            })}
          />
        );
      }}
    </Answer>
  );
}
