import { Chart } from '../../charts/chart.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import type { EffectInput } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { Answer } from '../../ui/answer.js';
import { Finding, Section } from '../../ui/page-title.js';
import { Notice } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { type Checks, EffectChecksDocument } from './wizard.query.js';
import { BalanceTable } from './balance-table.js';
import { EstimateTable, useEstimateWords } from './estimate-table.js';
import { pathsSpec } from './paths.chart.js';
import { useReasonWords } from './use-reason-words.js';

/** What to know before anybody looks. The results are not asked for here. */
export function ChecksStep({ input }: { input: EffectInput }) {
  const words = useFigureWords();
  const { t } = words;
  const question = useRead(EffectChecksDocument, { input, indicator: input.indicator });
  return (
    <Answer of={question}>
      {({ effectChecks: checks, indicator }) => (
        <>
          <Power checks={checks} />
          <Refusals refusals={checks.refusals} />
          <Section id="attrition" title={t('analyses.attrition.title')}>
            <p className="mb-3 max-w-line text-sm text-ink-2">{t('analyses.attrition.explain')}</p>
            <Attrition checks={checks} />
          </Section>
          <Section id="balance" title={t('analyses.balance.title')}>
            {checks.balance.length > 0 ? (
              <>
                <p className="mb-3 max-w-line text-sm text-ink-2">
                  {t('analyses.balance.explain')}
                  {checks.pairs != null && ` ${t('analyses.balance.pairs', { n: checks.pairs })}`}
                </p>
                <BalanceTable rows={checks.balance} isMatched={checks.pairs != null} />
              </>
            ) : (
              <p className="text-ink-2">{t('analyses.balance.none')}</p>
            )}
          </Section>
          <Section id="paths" title={t('analyses.paths.heading')}>
            <p className="mb-3 max-w-line text-sm text-ink-2">{t('analyses.paths.explain')}</p>
            <Chart spec={pathsSpec(checks, indicator.current, words)} headingLevel={3} />
            <Earlier rows={checks.earlier} />
          </Section>
        </>
      )}
    </Answer>
  );
}

function Power({ checks }: { checks: Checks }) {
  const { t, format } = useFigureWords();
  const { number } = useEstimateWords();
  const { minimumDetectable, minimumDetectableInUnits, baselineYear, group, comparison } = checks;
  const note = t('analyses.power.note', {
    year: format.year(baselineYear),
    n: group.kept,
    others: comparison?.kept ?? 0,
    compares: comparison ? 'yes' : 'no',
  });
  if (minimumDetectable == null) return <Finding note={note}>{t('analyses.power.none')}</Finding>;
  return (
    <Finding note={note}>
      {t('analyses.power.finding', { size: number(minimumDetectable) })}{' '}
      {minimumDetectableInUnits != null &&
        t('analyses.power.units', { size: number(minimumDetectableInUnits) })}
    </Finding>
  );
}

/** What is not said, and why. */
export function Refusals({ refusals }: { refusals: Checks['refusals'] }) {
  const { t } = useFigureWords();
  const { refusal } = useReasonWords();
  if (refusals.length === 0) return null;
  return (
    <div className="mt-5 max-w-line">
      <Notice tone="attention" title={t('analyses.refusals.title')}>
        <ul className="list-disc space-y-1 pl-5">
          {refusals.map((one) => (
            <li key={`${one.rule} ${one.params.map(({ value }) => value).join(' ')}`}>{refusal(one)}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Attrition({ checks: { group, comparison } }: { checks: Checks }) {
  const { t, format } = useFigureWords();
  const { number } = useEstimateWords();
  const sides = [
    { key: 'group' as const, side: group },
    ...(comparison ? [{ key: 'comparison' as const, side: comparison }] : []),
  ];
  return (
    <Table caption={t('analyses.attrition.title')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('analyses.attrition.who')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.attrition.baseline')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.attrition.kept')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.attrition.lost')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.attrition.kept-median')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.attrition.lost-median')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {sides.map(({ key, side }) => (
          <tr key={key}>
            <RowHead>{t(`analyses.${key}`)}</RowHead>
            <Cell numeric className="tabular">
              {format.number(side.atBaseline)}
            </Cell>
            <Cell numeric className="tabular">
              {format.number(side.kept)}
            </Cell>
            <Cell numeric className="tabular">
              {format.number(side.lost)}
            </Cell>
            <Cell numeric className="tabular">
              {number(side.keptMedian)}
            </Cell>
            <Cell numeric className="tabular">
              {number(side.lostMedian)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The same difference where nothing should be seen yet: the placebo. */
export function Earlier({ rows }: { rows: Checks['earlier'] }) {
  const { t, format } = useFigureWords();
  const shown = rows.flatMap(({ fromYear, toYear, estimate }) =>
    estimate
      ? [{ key: `${toYear}`, label: `${format.year(fromYear)}–${format.year(toYear)}`, estimate }]
      : [],
  );
  if (shown.length === 0) return <p className="mt-4 text-sm text-ink-2">{t('analyses.earlier.none')}</p>;
  return (
    <div className="mt-6">
      <h3 className="mb-2 text-sm font-medium">{t('analyses.earlier.title')}</h3>
      <EstimateTable caption={t('analyses.earlier.title')} rows={shown} />
    </div>
  );
}
