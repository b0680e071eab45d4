import { seriesSentences } from '@kipimo/shared';
import { useChartWords } from '../../charts/use-chart-words.js';
import type { TrendFiguresFragment, TrendInput } from '../../graphql/generated/graphql.js';
import { trendFinding } from '../../figures/trend-finding.js';
import { TrendFigure } from '../../figures/trend-figure.js';
import { refusesWholly, trendSpec } from '../../figures/trend-spec.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { useTrend } from '../../figures/use-trend.js';
import { useRead } from '../../graphql/use-read.js';
import { useSelection } from '../../selection/use-selection.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Finding, Section } from '../../ui/page-title.js';
import { IndicatorPlacesDocument, type IndicatorFacts } from './indicator.query.js';

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
      <PlainReading trend={data.trend} />
    </div>
  );
}

/** Three sentences that add to the finding: between which values, who is counted, what to mind. */
function PlainReading({ trend }: { trend: TrendFiguresFragment }) {
  const words = useFigureWords();
  const chartWords = useChartWords();
  const { t, format } = words;
  const spec = trendSpec(trend, words);
  const last = trend.groups[0]?.points.filter(({ n }) => n > 0).at(-1);
  if (spec.kind !== 'trend' || !last) return null;
  const { said, detail } = seriesSentences(spec.series, spec, chartWords);
  const cuts = said.slice(spec.series.length);
  const [range] = detail;
  return (
    <p className="mt-3 max-w-line" data-reading>
      <span className="sr-only">{t('indicator.reading')}: </span>
      {[
        range,
        t('indicator.reading.count', {
          n: last.n,
          expected: last.expected,
          year: format.year(last.year),
        }),
        cuts.length > 0 ? cuts.join(' ') : t('indicator.reading.steady'),
      ].join(' ')}
    </p>
  );
}

/** The development of the indicator, together or by what was chosen. */
export function Development({
  indicator,
  input,
  asTable,
}: {
  indicator: IndicatorFacts;
  input: TrendInput;
  asTable: boolean;
}) {
  const { t, say } = useFigureWords();
  const { selection, hrefTo } = useSelection();
  const { split = 'none', balanced } = selection;
  const noteOf = useNotes(input.initiative);
  const name = say(indicator.current.name).words;
  const notes = [
    ...(split === 'cohort' ? [t('indicator.notes.overlap')] : []),
    ...(balanced ? [t('indicator.notes.balanced')] : []),
  ];
  return (
    <TrendFigure
      input={{ ...input, splitBy: split }}
      asTable={asTable}
      drawing={{
        title:
          split === 'none'
            ? t('indicator.development.all', { name })
            : t(`indicator.development.${split}`, { name }),
        notes,
        noteOf: split === 'institution' ? noteOf : undefined,
        hrefOf: split === 'institution' ? (code) => hrefTo(`/institutions/${code}`) : undefined,
      }}
    />
  );
}

/** Where an institution is, by its code, as soon as that is known. */
function useNotes(initiative: string): (code: string) => string | undefined {
  const { say } = useFigureWords();
  const { data } = useRead(IndicatorPlacesDocument, { initiative });
  const places = new Map(data?.institutions.nodes.map(({ code, country }) => [code, country?.name]));
  return (code) => {
    const name = places.get(code);
    return name && say(name).words;
  };
}

/** Every institution by itself, small, on one scale; not again where the first chart already does that. */
export function EachInstitution({ indicator, input }: { indicator: IndicatorFacts; input: TrendInput }) {
  const { t, say } = useFigureWords();
  const { selection, hrefTo } = useSelection();
  const { data } = useTrend({ ...input, splitBy: selection.split ?? 'none' });
  const noteOf = useNotes(input.initiative);
  if (data && refusesWholly(data.trend)) return null;
  return (
    <Section id="each" title={t('indicator.each')}>
      <TrendFigure
        input={{ ...input, splitBy: 'institution' }}
        headingLevel={3}
        drawing={{
          title: t('indicator.development.institution', { name: say(indicator.current.name).words }),
          hrefOf: (code) => hrefTo(`/institutions/${code}`),
          noteOf,
        }}
      />
    </Section>
  );
}
