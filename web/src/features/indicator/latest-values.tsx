import { Fragment } from 'react';
import { Chart } from '../../charts/chart.js';
import { ChartSkeleton } from '../../figures/chart-skeleton.js';
import { queryOf } from '../../figures/query.js';
import { ReplyWords } from '../../figures/reply-words.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { graphql } from '../../graphql/generated/index.js';
import type { LatestInput } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { ABSENCE_LABELS, isDecimal } from '@kipimo/shared';
import { type Replies, useReplies } from './use-replies.js';
import { latestSpec, type LatestAnswer } from './latest.chart.js';
import { Link } from '../../ui/link.js';

const LatestDocument = graphql(/* GraphQL */ `
  query LatestValues($input: LatestInput!) {
    latest(input: $input) {
      year
      currency
      indicator {
        code
        current {
          ...MeasuredVersion
        }
      }
      units {
        value
        exact
        absence
        originalValue
        originalCurrency
        versionNumber
        evidenceTier
        demonstration
        institution {
          code
          name
          acronym
          country {
            iso3
            name {
              ...Wording
            }
          }
        }
      }
      summary {
        n
        expected
        refusals {
          rule
        }
        missing {
          reason
          count
        }
      }
      comparability {
        ...Judgement
      }
      receipt {
        ...ReceiptFigures
      }
    }
  }
`);

function ValuesTable({ latest, replies }: { latest: LatestAnswer; replies: Replies }) {
  const words = useFigureWords();
  const { t, say, format, bare, unit } = words;
  const { hrefTo } = useSelection();
  const { units, indicator, currency, year } = latest;
  const measured = unit(indicator.current, currency, 'single');
  const converted = units.some(({ originalCurrency }) => originalCurrency && originalCurrency !== currency);
  const ordered = units.toSorted(
    (a, b) =>
      (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) ||
      format.compare(a.institution.name, b.institution.name),
  );
  const yesNo = indicator.current.valueType === 'yes_no';
  const written = ({ value, absence }: LatestAnswer['units'][number]) => {
    if (absence) return say(ABSENCE_LABELS[absence]).words;
    if (typeof value !== 'number') return t('indicator.latest.text');
    return yesNo ? t(value > 0 ? 'indicator.latest.yes' : 'indicator.latest.no') : bare(value, measured);
  };
  return (
    <Table caption={t('indicator.latest.caption', { year: format.year(year) })} tall>
      <thead>
        <tr>
          <ColumnHead>{t('indicator.latest.institution')}</ColumnHead>
          <ColumnHead>{t('indicator.latest.country')}</ColumnHead>
          <ColumnHead numeric unit={yesNo ? undefined : measured.name}>
            {t('indicator.latest.value')}
          </ColumnHead>
          {converted && <ColumnHead numeric>{t('indicator.latest.original')}</ColumnHead>}
          <ColumnHead>{t('indicator.latest.evidence')}</ColumnHead>
          <ColumnHead numeric>{t('indicator.latest.version')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {ordered.map((one) => {
          const words = replies.get(one.institution.code);
          return (
            <Fragment key={one.institution.code}>
              <tr>
                <RowHead className="md:max-w-96">
                  <Link className="link" to={hrefTo(`/institutions/${one.institution.code}`)}>
                    {one.institution.name}
                  </Link>
                </RowHead>
                <Cell>{one.institution.country && say(one.institution.country.name).words}</Cell>
                <Cell numeric className={one.absence ? 'text-ink-2' : ''}>
                  {written(one)}
                </Cell>
                {converted && (
                  <Cell numeric className="text-ink-2">
                    {one.originalValue && isDecimal(one.originalValue)
                      ? `${one.originalCurrency ?? ''} ${format.exact(one.originalValue)}`
                      : ''}
                  </Cell>
                )}
                <Cell className="text-ink-2">
                  {one.evidenceTier && t(`figures.evidence.${one.evidenceTier}`)}
                </Cell>
                <Cell numeric>{one.versionNumber ?? ''}</Cell>
              </tr>
              {words && (
                <tr>
                  <Cell colSpan={converted ? 6 : 5} className="pt-0">
                    <ReplyWords words={words} about={one.institution.name} />
                  </Cell>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </Table>
  );
}

/** The values of all institutions in one year: as dots on one scale, and as a table. */
export function LatestValues({ input }: { input: LatestInput }) {
  const words = useFigureWords();
  const replies = useReplies(input);
  return (
    <Answer of={useRead(LatestDocument, { input }, { keepPrevious: true })} skeleton={<ChartSkeleton />}>
      {({ latest }) =>
        latest.units.length === 0 ? (
          <Empty>{words.t('indicator.latest.none')}</Empty>
        ) : (
          <>
            {latest.units.some(({ value }) => typeof value === 'number') && (
              <div className="mb-8">
                <Chart
                  spec={latestSpec(latest, words, queryOf(LatestDocument, { input }))}
                  headingLevel={3}
                />
              </div>
            )}
            <ValuesTable latest={latest} replies={replies} />
          </>
        )
      }
    </Answer>
  );
}
