import { Chart } from '../../charts/chart.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { SaidText } from '../../i18n/said-text.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Finding, Section } from '../../ui/page-title.js';
import type { EffectFigures } from './wizard.query.js';
import { BalanceTable } from './balance-table.js';
import { CellsTable } from './cells-table.js';
import { Earlier, Refusals } from './checks-step.js';
import { EstimateTable, mainRows, useEstimateWords } from './estimate-table.js';
import { eventSpec } from './event.chart.js';
import { ScriptsAndReceipt } from './scripts-and-receipt.js';
import { StandingBadge } from './standing-badge.js';
import { useReasonWords } from './use-reason-words.js';

/** An answer with everything that may and may not be said of it. */
export function EffectResults({ effect }: { effect: EffectFigures }) {
  const words = useFigureWords();
  const { t, format } = words;
  const spec = eventSpec(effect, words);
  const rows = mainRows(effect, (figure) => t(`analyses.figure.${figure}`));
  const { group, comparison, matching, ceiling, receipt } = effect;
  return (
    <>
      <Finding
        note={t('analyses.results.note', {
          n: group.n,
          expected: group.expected,
          others: comparison?.n ?? 0,
          compares: comparison ? 'yes' : 'no',
          asOf: format.moment(receipt.asOf),
        })}
      >
        <SaidText text={effect.wording} />
      </Finding>
      <StandingBadge registration={effect.registration} />
      {receipt.demonstration && (
        <p className="mt-2">
          <Illustrative />
        </p>
      )}
      <Refusals refusals={effect.refusals} />
      {spec && (
        <div className="mt-8">
          <Chart spec={spec} />
        </div>
      )}
      {rows.length > 0 && (
        <Section id="figures" title={t('analyses.figures.title')}>
          <EstimateTable caption={t('analyses.figures.title')} rows={rows} />
          <Tests effect={effect} />
        </Section>
      )}
      <CellsTable effect={effect} />
      {matching && (
        <Section id="matched" title={t('analyses.balance.title')}>
          <p className="mb-3 max-w-line text-sm text-ink-2">
            {t('analyses.matched', { n: matching.pairs.length, without: matching.unmatched.length })}
          </p>
          <BalanceTable rows={matching.balance} isMatched />
        </Section>
      )}
      {effect.sensitivity.length > 0 && (
        <Section id="sensitivity" title={t('analyses.sensitivity.title')}>
          <p className="mb-3 max-w-line text-sm text-ink-2">{t('analyses.sensitivity.explain')}</p>
          <EstimateTable
            caption={t('analyses.sensitivity.title')}
            rows={effect.sensitivity.map(({ variant, without, estimate }) => ({
              key: variant,
              label: t(`analyses.variant.${variant}`, { without: without ?? '' }),
              estimate,
            }))}
          />
        </Section>
      )}
      {comparison && (
        <Section id="placebo" title={t('analyses.placebo.title')}>
          <p className="mb-3 max-w-line text-sm text-ink-2">{t('analyses.placebo.explain')}</p>
          <Placebo effect={effect} />
        </Section>
      )}
      <Ceiling level={ceiling.level} because={ceiling.because} />
      <ScriptsAndReceipt effect={effect} />
    </>
  );
}

function Tests({ effect: { randomisation, clustered, standardised } }: { effect: EffectFigures }) {
  const { t } = useFigureWords();
  const { p, number } = useEstimateWords();
  const lines = [
    ...(randomisation
      ? [
          t(randomisation.isEnumerated ? 'analyses.test.randomised-all' : 'analyses.test.randomised', {
            p: p(randomisation.p),
            n: randomisation.arrangements,
          }),
        ]
      : []),
    ...(clustered
      ? [
          t('analyses.test.wild', {
            p: p(clustered.wildP),
            clusters: clustered.clusters,
            n: clustered.wildDraws,
          }),
        ]
      : []),
    ...(standardised == null ? [] : [t('analyses.test.standardised', { g: number(standardised) })]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="mt-4 max-w-line space-y-1 text-sm text-ink-2">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Placebo({ effect: { staggered, earlier } }: { effect: EffectFigures }) {
  const { t } = useFigureWords();
  const { p } = useEstimateWords();
  if (!staggered) return <Earlier rows={earlier} />;
  const { beforeStart } = staggered;
  return (
    <p className="max-w-line">
      {beforeStart
        ? t('analyses.placebo.joint', {
            df: beforeStart.df,
            p: p(beforeStart.p),
            few: p(beforeStart.pFewUnits),
          })
        : t('analyses.earlier.none')}
    </p>
  );
}

function Ceiling({ level, because }: { level: number; because: readonly string[] }) {
  const { t, format } = useFigureWords();
  const { ceiling } = useReasonWords();
  return (
    <Section id="ceiling" title={t('analyses.ceiling.title')}>
      <p className="max-w-line">
        {t('analyses.ceiling.words', { level: format.number(level, 0) })} {t(levelWords(level))}
      </p>
      {because.length > 0 && (
        <ul className="mt-3 max-w-line list-disc space-y-1 pl-5 text-sm text-ink-2">
          {because.map((reason) => (
            <li key={reason}>{ceiling(reason)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const levelWords = (level: number) =>
  (
    [
      'analyses.level.0',
      'analyses.level.1',
      'analyses.level.2',
      'analyses.level.3',
      'analyses.level.4',
    ] as const
  )[level] ?? 'analyses.level.0';
