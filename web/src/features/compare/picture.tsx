import { Chart } from '../../charts/chart.js';
import { useWidth } from '../../charts/use-width.js';
import { measuredWords } from '../../figures/measured-words.js';
import { queryOf } from '../../figures/query.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import type { TrendInput } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { useSelection } from '../../selection/use-selection.js';
import { comparedSpec, dotsBeside, firstYearOf, lastYearOf, wantsEach } from './compare.chart.js';
import { CompareTrendDocument, type ComparedTrend, type CompareMember } from './compare.query.js';
import { CountryContext } from './country-context.js';
import type { Explored } from './question.js';

/** Below this width lines are a narrow bundle: more than these have a small drawing each. */
const narrow = 480;
const mostOnPhone = 5;

/** The members that a group of the answer stands for. */
const shownMembers = ({ groups }: ComparedTrend, members: readonly CompareMember[]) => {
  const keys = new Set(groups.map(({ key }) => key));
  return members.filter(({ code }) => keys.has(code));
};

/** The answer in the view that was chosen, with its table, file and query. */
export function Picture({
  explored,
  input,
  trend,
  members,
}: {
  explored: Explored;
  input: TrendInput;
  trend: ComparedTrend;
  members: readonly CompareMember[];
}) {
  const plain = useFigureWords();
  const [width, box] = useWidth();
  const { hrefTo } = useSelection();
  const { view, measure } = explored;
  // A table is that of the lines.
  const picture = view === 'table' ? 'trend' : view;
  const isPhone = width < narrow && trend.groups.length > mostOnPhone;
  const words = measuredWords(plain, measure, firstYearOf(trend));
  const { t, say } = words;
  const alone: TrendInput = { ...input, splitBy: 'institution' };
  const isDrawnBeside = wantsEach(picture, trend);
  const single = useRead(
    CompareTrendDocument,
    { input: alone },
    { enabled: isDrawnBeside, keepPrevious: true },
  );
  const each = input.splitBy === 'institution' ? trend : isDrawnBeside ? single.data?.trend : undefined;
  const places = new Map(members.map(({ code, country }) => [code, country && say(country.name).words]));
  const name = say(trend.indicator.current.name).words;
  const isOfEach = view === 'distribution' || view === 'map';
  const spec = comparedSpec(view === 'trend' && isPhone ? 'facets' : picture, {
    trend,
    each,
    members,
    words,
    drawing: {
      title: measure === 'level' ? name : t(`compare.title.${measure}`, { name }),
      query: queryOf(CompareTrendDocument, { input: isOfEach ? alone : input }),
      beside:
        each && each !== trend && !isOfEach ? [queryOf(CompareTrendDocument, { input: alone })] : undefined,
      ...dotsBeside(trend, each, members),
      hrefOf: (code) => hrefTo(`/institutions/${code}`),
      noteOf: (code) => places.get(code) ?? undefined,
      isMeasured: measure !== 'level',
    },
  });
  return (
    <div ref={box}>
      <Chart spec={spec} asTable={view === 'table'} judgedAbove />
      {view === 'map' && (
        <CountryContext
          initiative={input.initiative}
          year={lastYearOf(each ?? trend)}
          members={shownMembers(each ?? trend, members)}
        />
      )}
    </div>
  );
}
