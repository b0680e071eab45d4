import { mapSpec } from '@kipimo/shared';
import { Chart } from '../../charts/chart.js';
import { ChartSkeleton } from '../../figures/chart-skeleton.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { trendQuery, useTrend } from '../../figures/use-trend.js';
import { graphql } from '../../graphql/generated/index.js';
import type { TrendInput } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import type { IndicatorFacts } from './indicator.query.js';

const IndicatorMapDocument = graphql(/* GraphQL */ `
  query IndicatorMap($initiative: String!) {
    institutions(initiative: $initiative, first: 200) {
      nodes {
        code
        name
        acronym
        city
        latitude
        longitude
        country {
          iso3
          name {
            ...Wording
          }
          region {
            code
            name {
              ...Wording
            }
          }
        }
      }
    }
  }
`);

/** The newest value of each institution where it sits: dots, since one institution says nothing about its country. */
export function IndicatorMap({ indicator, input }: { indicator: IndicatorFacts; input: TrendInput }) {
  const words = useFigureWords();
  const { hrefTo } = useSelection();
  const asked: TrendInput = { ...input, splitBy: 'institution' };
  const places = useRead(IndicatorMapDocument, { initiative: input.initiative });
  const title = words.t('indicator.map.title', { name: words.say(indicator.current.name).words });
  return (
    <Answer of={useTrend(asked)} skeleton={<ChartSkeleton height="24rem" />}>
      {({ trend }) => (
        <Chart
          spec={mapSpec({
            trend,
            each: trend,
            members: places.data?.institutions.nodes ?? [],
            words,
            drawing: {
              title,
              query: trendQuery(asked),
              hrefOf: (code) => hrefTo(`/institutions/${code}`),
            },
          })}
        />
      )}
    </Answer>
  );
}
