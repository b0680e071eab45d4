import { Chart } from '../../charts/chart.js';
import { ChartSkeleton } from '../../figures/chart-skeleton.js';
import { momentOf, panelOf } from '../../figures/panel.js';
import { queryOf } from '../../figures/query.js';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { completenessSpec, type Completeness } from './completeness.chart.js';

const CompletenessDocument = graphql(/* GraphQL */ `
  query InitiativeCompleteness($input: CompletenessInput!) {
    completeness(input: $input) {
      years {
        year
        members
        expectedReports
        acceptedReports
        onTimeReports
        lateReports
        withdrawn
        expectedCells
        answeredCells
      }
      receipt {
        ...ReceiptFigures
      }
    }
  }
`);

function YearsTable({ years }: Completeness) {
  const { t, format } = useText();
  return (
    <Table caption={t('initiative.completeness.table')}>
      <thead>
        <tr>
          <ColumnHead>{t('initiative.completeness.year')}</ColumnHead>
          <ColumnHead numeric>{t('initiative.completeness.members')}</ColumnHead>
          <ColumnHead numeric>{t('initiative.completeness.expected')}</ColumnHead>
          <ColumnHead numeric>{t('initiative.completeness.accepted')}</ColumnHead>
          <ColumnHead numeric>{t('initiative.completeness.on-time')}</ColumnHead>
          <ColumnHead numeric>{t('initiative.completeness.late')}</ColumnHead>
          <ColumnHead numeric>{t('initiative.completeness.withdrawn')}</ColumnHead>
          <ColumnHead numeric unit={t('initiative.completeness.of-due')}>
            {t('initiative.completeness.answered')}
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year.year}>
            <RowHead className="tabular">{format.year(year.year)}</RowHead>
            <Cell numeric>{format.number(year.members)}</Cell>
            <Cell numeric>{format.number(year.expectedReports)}</Cell>
            <Cell numeric>{format.number(year.acceptedReports)}</Cell>
            <Cell numeric>{format.number(year.onTimeReports)}</Cell>
            <Cell numeric>{format.number(year.lateReports)}</Cell>
            <Cell numeric>{format.number(year.withdrawn)}</Cell>
            <Cell numeric>
              {year.expectedCells > 0 ? format.percent(year.answeredCells / year.expectedCells, 0) : '–'}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** How many reports were due, came, and came in time, year by year. */
export function CompletenessByYear({ initiative }: { initiative: string }) {
  const words = useText();
  const { selection } = useSelection();
  const { fromYear, toYear, asOf } = selection;
  const input = { initiative, who: panelOf(selection), fromYear, toYear, asOf: momentOf(asOf) };
  return (
    <Answer
      of={useRead(CompletenessDocument, { input }, { keepPrevious: true })}
      skeleton={<ChartSkeleton />}
    >
      {({ completeness }) =>
        completeness.years.length === 0 ? (
          <Empty>{words.t('initiative.completeness.none')}</Empty>
        ) : (
          <>
            <Chart
              spec={completenessSpec(completeness, words, queryOf(CompletenessDocument, { input }))}
              headingLevel={3}
            />
            <div className="mt-8">
              <YearsTable {...completeness} />
            </div>
          </>
        )
      }
    </Answer>
  );
}
