import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { Preview } from './library.query.js';

const tones = { same: 'quiet', bridged: 'plain', cut: 'attention' } as const;

/** Charts, years and rounds, one by one: what becomes of each. */
export function PreviewTables({
  preview: { charts, years, rounds, fromYear },
  initiative,
  number,
}: {
  preview: Preview;
  initiative: string;
  number: number;
}) {
  const { t } = useText();
  const asked = years.length > 0 ? years : null;
  return (
    <div className="space-y-8">
      <div>
        <h3 className="mb-2 text-sm font-medium">{t('library.preview.charts')}</h3>
        {charts.length === 0 ? (
          <p className="text-sm text-ink-2">{t('library.preview.no-charts')}</p>
        ) : (
          <ul className="space-y-1 text-sm">
            {charts.map(({ kind, code, effect, institutions }) => (
              <li key={`${kind}|${code}`} className="flex flex-wrap items-baseline gap-x-3">
                <Badge tone={tones[effect]}>{t(`library.relation.${effect}`)}</Badge>
                <span>
                  {t(`library.preview.chart.${kind}`, {
                    code,
                    n: institutions,
                    year: String(fromYear),
                    initiative,
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {asked && (
        <Table caption={t('library.preview.years', { number, year: String(fromYear) })}>
          <thead>
            <tr>
              <ColumnHead>{t('library.preview.year')}</ColumnHead>
              <ColumnHead numeric>{t('library.version')}</ColumnHead>
              <ColumnHead>{t('library.preview.relation')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {asked.toReversed().map(({ year, version, relation }) => (
              <tr key={year}>
                <RowHead className="tabular">{String(year)}</RowHead>
                <Cell numeric>{String(version)}</Cell>
                <Cell>
                  <Badge tone={tones[relation]}>{t(`library.relation.${relation}`)}</Badge>
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Table caption={t('library.preview.rounds')}>
        <thead>
          <tr>
            <ColumnHead>{t('library.preview.round')}</ColumnHead>
            <ColumnHead>{t('library.preview.asks')}</ColumnHead>
            <ColumnHead numeric>{t('library.preview.open-reports')}</ColumnHead>
            <ColumnHead numeric>{t('library.preview.accepted-reports')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ code, before, after, openReports, acceptedReports }) => (
            <tr key={code}>
              <RowHead>{code}</RowHead>
              <Cell>
                {after === null
                  ? t('library.preview.not-asked')
                  : before === after
                    ? t('library.preview.keeps', { number: after })
                    : t('library.preview.changes', { before: String(before), after })}
              </Cell>
              <Cell numeric>{String(openReports)}</Cell>
              <Cell numeric>{String(acceptedReports)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="text-sm text-ink-2">{t('library.preview.later', { year: String(fromYear), number })}</p>
    </div>
  );
}
