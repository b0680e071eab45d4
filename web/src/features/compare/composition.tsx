import { Chart } from '../../charts/chart.js';
import { ChartSkeleton } from '../../figures/chart-skeleton.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import type { DecompositionInput, TrendInput } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { splitFigures } from '../../selection/selection.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Section } from '../../ui/page-title.js';
import { Tabs } from '../../ui/tabs.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import {
  type ComparedTrend,
  type CompareMember,
  type Decomposed,
  DecompositionDocument,
} from './compare.query.js';
import { changeSpec } from './composition.chart.js';
import { WaysOut, useReasonWords } from './guardrail.js';

/** The years that a change can be split over: the first and last figure shown since the definition changed. */
export function splitYears({ groups, breaks }: ComparedTrend): { fromYear: number; toYear: number } | null {
  const years = groups
    .flatMap(({ points }) => points)
    .flatMap(({ year, n, refusals }) => (n > 0 && refusals.length === 0 ? [year] : []));
  const toYear = Math.max(...years);
  const cuts = breaks.filter(({ bridged, year }) => !bridged && year <= toYear).map(({ year }) => year);
  const since = Math.max(...cuts);
  const fromYear = Math.min(...years.filter((year) => year >= since));
  return fromYear < toYear ? { fromYear, toYear } : null;
}

/** Where the change comes from: within institutions, who was a member, who reported. */
export function Composition({
  input,
  trend,
  members,
}: {
  input: TrendInput;
  trend: ComparedTrend;
  members: readonly CompareMember[];
}) {
  const { t } = useFigureWords();
  const { selection, hrefWith } = useSelection();
  const years = splitYears(trend);
  const hasMean = meanTypes.some((type) => type === trend.indicator.current.valueType);
  const figure = hasMean && selection.composition === 'mean' ? 'mean' : 'shown';
  return (
    <Section id="composition" title={t('compare.composition.heading')}>
      {hasMean && (
        <div className="mb-6">
          <Tabs
            label={t('compare.composition.figure')}
            tabs={splitFigures.map((one) => ({
              label: t(`compare.figure.${one === 'shown' ? 'median' : 'mean'}`),
              to: hrefWith({ composition: one }),
              current: one === figure,
            }))}
          />
        </div>
      )}
      {years && input.splitBy !== 'institution' ? (
        <Split input={{ ...askedOf(input), ...years, figure }} members={members} />
      ) : (
        <p className="max-w-line text-ink-2">
          {t(years ? 'compare.composition.groups-only' : 'compare.composition.one-year')}
        </p>
      )}
    </Section>
  );
}

/** Of these a mean is more than a number: shares and levels have none. */
const meanTypes = ['count', 'currency'] as const;

/** What a question about the composition keeps of the one about the development. */
export const askedOf = ({
  initiative,
  indicator,
  splitBy,
  who,
  groups,
  publishedOnly,
  currency,
  asOf,
}: TrendInput) => ({
  ...{ initiative, indicator, splitBy, who, groups, publishedOnly, currency, asOf },
});

/** The parts of a change, drawn, with what they say and the two panels. */
export function Split({ input, members }: { input: DecompositionInput; members: readonly CompareMember[] }) {
  const words = useFigureWords();
  const reasonWords = useReasonWords();
  const question = useRead(DecompositionDocument, { input }, { keepPrevious: true });
  const names = new Map(members.map(({ code, name, acronym }) => [code, acronym ?? name]));
  return (
    <Answer of={question} skeleton={<ChartSkeleton />}>
      {({ decomposition }) => (
        <div
          className={question.isPlaceholderData ? 'opacity-50' : undefined}
          aria-busy={question.isPlaceholderData}
        >
          {decomposition.groups.map((group) => (
            <SplitFinding key={group.key} group={group} answer={decomposition} />
          ))}
          <Chart
            spec={changeSpec(decomposition, { input }, words, (code) => names.get(code) ?? code)}
            headingLevel={3}
          />
          {decomposition.groups.map(({ key, refusals }) =>
            refusals.length === 0 ? null : (
              <ul key={key} className="mt-2 text-sm text-ink-2">
                {refusals.map((reason, at) => (
                  <li key={at}>{reasonWords(reason).words}</li>
                ))}
              </ul>
            ),
          )}
          <WaysOut ways={decomposition.waysOut} />
          <Panels answer={decomposition} />
        </div>
      )}
    </Answer>
  );
}

/** What the parts say, in a sentence: the change, and where most of it comes from. */
function SplitFinding({ group, answer }: { group: Decomposed['groups'][number]; answer: Decomposed }) {
  const words = useFigureWords();
  const { t, say, format, unit, bare } = words;
  if (!group.available || group.total == null) return null;
  const { before, after } = group.available;
  const unitOfAll = unit(answer.indicator.current, answer.currency, 'summary');
  const direction = group.total > 0 ? 'rose' : group.total < 0 ? 'fell' : 'stayed';
  const inside = group.parts.find(({ kind }) => kind === 'within')?.value ?? 0;
  const isOpposed = inside * group.total < 0;
  return (
    <p className="mb-4 max-w-line font-serif text-lg">
      {t(`compare.composition.${direction}`, {
        name: group.kind === 'none' ? t('figures.all') : say(group.label).words,
        from: format.year(answer.fromYear),
        to: format.year(answer.toYear),
        before: bare(before, unitOfAll),
        after: bare(after, unitOfAll),
      })}{' '}
      {group.largest && t(`compare.composition.largest.${group.largest}`)}{' '}
      {isOpposed &&
        t('compare.composition.opposed', {
          rose: group.rose ?? 0,
          fell: group.fell ?? 0,
          n: (group.rose ?? 0) + (group.fell ?? 0) + (group.unchanged ?? 0),
        })}
    </p>
  );
}

/** The available panel beside the balanced one. */
function Panels({ answer }: { answer: Decomposed }) {
  const words = useFigureWords();
  const { t, say, format, unit, bare } = words;
  const unitOfAll = unit(answer.indicator.current, answer.currency, 'summary');
  const rows = answer.groups.flatMap(({ key, kind, label, available, balanced }) => {
    const name = kind === 'none' ? t('figures.all') : say(label).words;
    return (['available', 'balanced'] as const).flatMap((panel) => {
      const change = panel === 'available' ? available : balanced;
      return change ? [{ key: `${key} ${panel}`, name, panel, change }] : [];
    });
  });
  if (rows.length === 0) return null;
  return (
    <div className="mt-6">
      <Table caption={t('compare.panels')}>
        <thead>
          <tr>
            <ColumnHead>{t('compare.panels.panel')}</ColumnHead>
            <ColumnHead numeric unit={unitOfAll.symbol ?? unitOfAll.currency ?? unitOfAll.name}>
              {format.year(answer.fromYear)}
            </ColumnHead>
            <ColumnHead numeric>n</ColumnHead>
            <ColumnHead numeric>{format.year(answer.toYear)}</ColumnHead>
            <ColumnHead numeric>n</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, panel, change }) => (
            <tr key={key}>
              <RowHead>
                {answer.groups.length > 1 && `${name}: `}
                {t(`compare.panels.${panel}`)}
              </RowHead>
              <Cell numeric>{bare(change.before, unitOfAll)}</Cell>
              <Cell numeric>{format.number(change.nBefore)}</Cell>
              <Cell numeric>{bare(change.after, unitOfAll)}</Cell>
              <Cell numeric>{format.number(change.nAfter)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
