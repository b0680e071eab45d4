import { cellPath } from '@kipimo/shared';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { PutAside } from './put-aside.js';
import type { Desk } from './quality.query.js';
import { Link } from '../../ui/link.js';

/** Changes that are unusual for the institution or among its peers; each can be asked about. */
export function UnusualTable({ desk, initiative }: { desk: Desk; initiative: string }) {
  const { t, format } = useText();
  const { written } = useValueWords();
  if (desk.unusual.length === 0) return <Empty>{t('quality.unusual.none')}</Empty>;
  const score = (judged: { score: number; n: number } | null | undefined) =>
    judged ? t('quality.score', { score: format.number(judged.score, 1), n: judged.n }) : '–';
  return (
    <Table caption={t('quality.unusual.title')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('quality.institution')}</ColumnHead>
          <ColumnHead>{t('quality.indicator')}</ColumnHead>
          <ColumnHead numeric>{desk.year === null ? '' : format.year(desk.year - 1)}</ColumnHead>
          <ColumnHead numeric>{desk.year === null ? '' : format.year(desk.year)}</ColumnHead>
          <ColumnHead numeric>{t('quality.own')}</ColumnHead>
          <ColumnHead numeric>{t('quality.peers')}</ColumnHead>
          <ColumnHead>{t('quality.do')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {desk.unusual.map(({ institution, version, was, now, currency, own, peers, submission }) => (
          <tr key={`${institution.code} ${version.indicator}`}>
            <RowHead>{institution.name}</RowHead>
            <Cell className="min-w-48">
              <SaidText text={version.name} />
              <span className="block text-xs text-ink-2">{version.indicator}</span>
            </Cell>
            <Cell numeric>{written({ value: String(was), currency }, version)}</Cell>
            <Cell numeric className="font-medium">
              {written({ value: String(now), currency }, version)}
            </Cell>
            <Cell numeric>{score(own)}</Cell>
            <Cell numeric>{score(peers)}</Cell>
            <Cell className="min-w-44">
              <span className="flex flex-wrap gap-x-4">
                {submission && (
                  <Link
                    className="link inline-flex min-h-6 items-center"
                    aria-label={t('quality.ask.of', {
                      institution: institution.name,
                      indicator: version.indicator,
                    })}
                    to={`/review/${submission}?ask=${encodeURIComponent(cellPath(version.indicator, ''))}`}
                  >
                    {t('quality.ask')}
                  </Link>
                )}
                <PutAside initiative={initiative} indicator={version.indicator} test="unusual_change" />
              </span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
