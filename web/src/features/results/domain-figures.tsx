import { useFigureWords } from '../../figures/use-figure-words.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { newest } from './peers-words.js';
import { ReplyBox } from './reply-box.js';
import type { OwnResults, OwnSeries, Peers } from './results.query.js';

const tiers = ['self_reported', 'documented', 'independently_checked', 'externally_measured'] as const;

/** The newest figure of each indicator, where the peers of that year lie, what stands behind it, and the own words. */
export function DomainFigures({
  institution,
  series,
  peers,
  replies,
  mayReply,
}: {
  institution: string;
  series: readonly OwnSeries[];
  peers: readonly Peers[];
  replies: OwnResults['saidBesideFigures'];
  mayReply: boolean;
}) {
  const words = useFigureWords();
  const { t, say, format } = words;
  return (
    <div className="mt-6 overflow-x-auto">
      <Table caption={t('results.figures')} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t('results.column.indicator')}</ColumnHead>
            <ColumnHead numeric>{t('results.column.newest')}</ColumnHead>
            <ColumnHead>{t('results.column.peers')}</ColumnHead>
            <ColumnHead>{t('results.column.evidence')}</ColumnHead>
            <ColumnHead>{t('results.column.reply')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {series.map((one) => {
            const { code, current } = one.indicator;
            const { point, range } = newest(one, peers);
            const unit = words.unit(current, point?.currency, 'single');
            const name = say(current.name).words;
            const isYesNo = current.valueType === 'yes_no';
            // Money and per cent carry their unit; the unit of other numbers stands once, beside the code.
            const told = isYesNo || unit.currency || unit.symbol || current.valueType === 'narrative';
            const written = (value: number) =>
              isYesNo
                ? t(value > 0 ? 'institution.yes-no.yes' : 'institution.yes-no.no')
                : words.bare(value, unit);
            const tier = tiers.find((known) => known === point?.evidenceTier);
            return (
              <tr key={code}>
                <RowHead className="align-top">
                  {name}
                  <span className="block text-xs text-ink-2">{told ? code : `${code} · ${unit.name}`}</span>
                </RowHead>
                <Cell numeric>
                  {typeof point?.value === 'number' ? written(point.value) : '–'}
                  {point && <span className="block text-xs text-ink-2">{format.year(point.year)}</span>}
                </Cell>
                <Cell>
                  {typeof range?.n === 'number' &&
                  typeof range.low === 'number' &&
                  typeof range.high === 'number' ? (
                    <>
                      <span className="whitespace-nowrap">
                        {t('results.peers.range', { low: written(range.low), high: written(range.high) })}
                      </span>
                      <span className="block text-xs text-ink-2">{t('results.peers.n', { n: range.n })}</span>
                    </>
                  ) : range ? (
                    t('results.peers.few')
                  ) : (
                    '–'
                  )}
                </Cell>
                <Cell>
                  {tier ? t(`results.tier.${tier}`) : '–'}
                  {point?.corrected && (
                    <span className="block text-xs text-ink-2">{t('results.corrected')}</span>
                  )}
                </Cell>
                <Cell className="min-w-56 text-sm">
                  <ReplyBox
                    institution={institution}
                    indicator={code}
                    name={name}
                    words={replies.find(({ indicator }) => indicator === code)?.words ?? null}
                    mayWrite={mayReply}
                  />
                </Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
