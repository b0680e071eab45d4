import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { PutAside, ShowAgain } from './put-aside.js';
import type { Desk } from './quality.query.js';

const ruleCodes = [
  'large_change',
  'running_total_fell',
  'part_above_whole',
  'parts_over_total',
  'note_missing',
] as const;

/** How often rules asked, and how often somebody answered. */
export function Rules({ desk: { rules } }: { desk: Desk }) {
  const { t, format } = useText();
  const named = (rule: string) => {
    const known = ruleCodes.find((code) => code === rule);
    return known ? t(`quality.rule.${known}`) : rule;
  };
  return (
    <Section id="rules" title={t('quality.rules.title')}>
      <p className="mb-3 max-w-line text-sm text-ink-2">{t('quality.rules.explain')}</p>
      {rules.length === 0 ? (
        <Empty>{t('quality.rules.none')}</Empty>
      ) : (
        <Table caption={t('quality.rules.title')} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t('quality.rule')}</ColumnHead>
              <ColumnHead numeric>{t('quality.fired')}</ColumnHead>
              <ColumnHead numeric>{t('quality.explained')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, fired, explained }) => (
              <tr key={rule}>
                <RowHead>{named(rule)}</RowHead>
                <Cell numeric>{format.number(fired)}</Cell>
                <Cell numeric>
                  {format.number(explained)}
                  <span className="text-ink-2"> · {format.percent(explained / fired, 0)}</span>
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}

/** Indicators whose last digits pile up, drawn as ten small bars. */
export function Digits({ desk: { digits }, initiative }: { desk: Desk; initiative: string }) {
  const { t, format } = useText();
  return (
    <Section id="digits" title={t('quality.digits.title')}>
      <p className="mb-3 max-w-line text-sm text-ink-2">{t('quality.digits.explain')}</p>
      {digits.length === 0 ? (
        <Empty>{t('quality.digits.none')}</Empty>
      ) : (
        <Table caption={t('quality.digits.title')} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t('quality.indicator')}</ColumnHead>
              <ColumnHead>{t('quality.digits.spread')}</ColumnHead>
              <ColumnHead numeric>n</ColumnHead>
              <ColumnHead numeric>{t('quality.digits.chi')}</ColumnHead>
              <ColumnHead>{t('quality.do')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {digits.map(({ version, n, counts, chiSquare }) => (
              <tr key={`${version.indicator} ${n}`}>
                <RowHead>
                  <SaidText text={version.name} />
                  <span className="block text-xs text-ink-2">{version.indicator}</span>
                </RowHead>
                <Cell>
                  <DigitBars counts={counts} />
                </Cell>
                <Cell numeric>{format.number(n)}</Cell>
                <Cell numeric>{format.number(chiSquare, 1)}</Cell>
                <Cell>
                  <PutAside initiative={initiative} indicator={version.indicator} test="digits" />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}

function DigitBars({ counts }: { counts: readonly number[] }) {
  const { t, format } = useText();
  const most = Math.max(1, ...counts);
  const told = counts.map((count, digit) => `${digit}: ${count}`);
  const label = t('quality.digits.label', { counts: format.list(told) });
  return (
    <svg role="img" aria-label={label} width={100} height={26} viewBox="0 0 100 26">
      <title>{label}</title>
      {counts.map((count, digit) => (
        <rect
          key={digit}
          x={digit * 10 + 1}
          width={8}
          y={25 - (24 * count) / most}
          height={(24 * count) / most}
          fill="var(--ink-2)"
        />
      ))}
      <line x1={0} x2={100} y1={25.5} y2={25.5} stroke="var(--rule)" />
    </svg>
  );
}

/** Institutions at least half of whose figures repeat the year before's. */
export function RepeatsTable({ desk: { repeats } }: { desk: Desk }) {
  const { t, format } = useText();
  return (
    <Section id="repeats" title={t('quality.repeats.title')}>
      <p className="mb-3 max-w-line text-sm text-ink-2">{t('quality.repeats.explain')}</p>
      {repeats.length === 0 ? (
        <Empty>{t('quality.repeats.none')}</Empty>
      ) : (
        <Table caption={t('quality.repeats.title')} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t('quality.institution')}</ColumnHead>
              <ColumnHead numeric>{t('quality.repeats.repeated')}</ColumnHead>
              <ColumnHead numeric>{t('quality.repeats.compared')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {repeats.map(({ institution, repeated, compared }) => (
              <tr key={institution.code}>
                <RowHead>{institution.name}</RowHead>
                <Cell numeric>{format.number(repeated)}</Cell>
                <Cell numeric>{format.number(compared)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}

/** Values that were restated more than a year after they were accepted. */
export function LateTable({ desk: { late } }: { desk: Desk }) {
  const { t, format } = useText();
  const { written } = useValueWords();
  return (
    <Section id="late" title={t('quality.late.title')}>
      {late.length === 0 ? (
        <Empty>{t('quality.late.none')}</Empty>
      ) : (
        <Table caption={t('quality.late.title')} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t('quality.institution')}</ColumnHead>
              <ColumnHead>{t('quality.indicator')}</ColumnHead>
              <ColumnHead>{t('quality.late.period')}</ColumnHead>
              <ColumnHead numeric>{t('quality.late.was')}</ColumnHead>
              <ColumnHead numeric>{t('quality.late.now')}</ColumnHead>
              <ColumnHead numeric>{t('quality.late.days')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {late.map(({ institution, version, periodLabel, was, now, restatedAt, days }) => (
              <tr key={`${institution.code} ${version.indicator} ${restatedAt}`}>
                <RowHead>{institution.name}</RowHead>
                <Cell className="min-w-48">
                  <SaidText text={version.name} />
                </Cell>
                <Cell className="tabular">{periodLabel}</Cell>
                <Cell numeric>{written({ value: was }, version)}</Cell>
                <Cell numeric>{written({ value: now }, version) || '–'}</Cell>
                <Cell numeric>{format.number(days)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}

/** What managers put aside, why, and the way back. */
export function Aside({ desk: { exceptions }, initiative }: { desk: Desk; initiative: string }) {
  const { t, format } = useText();
  if (exceptions.length === 0) return null;
  return (
    <Section id="aside" title={t('quality.aside.title')}>
      <ul className="border-t border-rule text-sm">
        {exceptions.map(({ test, indicator, reason, by, at }) => (
          <li
            key={`${test} ${indicator}`}
            className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-rule py-2"
          >
            <span className="font-medium">
              {indicator} · {t(`quality.test.${test}`)}
            </span>
            <span>{reason}</span>
            <span className="text-ink-2">
              {by} · {format.date(at, 'medium')}
            </span>
            <ShowAgain initiative={initiative} indicator={indicator} test={test} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
