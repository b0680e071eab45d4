import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { LibraryEntry } from './library.query.js';

/** Every version, newest first: what it changed, who asks it, and how much is on record under it. */
export function Versions({ entry: { indicator, record } }: { entry: LibraryEntry }) {
  const { t, say, format } = useText();
  return (
    <Table caption={t('library.versions')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('library.version')}</ColumnHead>
          <ColumnHead>{t('library.change')}</ColumnHead>
          <ColumnHead>{t('library.asked-in')}</ColumnHead>
          <ColumnHead numeric>{t('library.on-record')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {indicator.versions
          .toReversed()
          .map(({ number, changeClass, changeNote, bridge, askedIn, recordedFrom }) => (
            <tr key={number}>
              <RowHead className="tabular">
                {format.number(number)}
                <span className="block text-xs text-ink-2">
                  {t('library.held-since', { date: format.date(recordedFrom) })}
                </span>
              </RowHead>
              <Cell className="min-w-60 max-w-line">
                {changeClass ? (
                  <Badge tone={changeClass === 'wording' ? 'quiet' : 'attention'}>
                    {t(`library.class.${changeClass}`)}
                  </Badge>
                ) : (
                  <span className="text-ink-2">{t('library.first')}</span>
                )}
                {changeNote && <p className="mt-1">{say(changeNote).words}</p>}
                {changeClass && changeClass !== 'wording' && (
                  <p className="mt-1 text-ink-2">
                    {bridge ? t('library.bridged', { bridge: say(bridge).words }) : t('library.unbridged')}
                  </p>
                )}
              </Cell>
              <Cell>
                {askedIn.length === 0
                  ? t('library.not-asked')
                  : askedIn.map(({ initiative, fromYear, toYear }) => (
                      <span key={initiative} className="block whitespace-nowrap">
                        {initiative} {fromYear === toYear ? String(fromYear) : `${fromYear}–${toYear}`}
                      </span>
                    ))}
              </Cell>
              <Cell numeric>
                {format.number(
                  record
                    .filter(({ version }) => version === number)
                    .reduce((sum, { values }) => sum + values, 0),
                )}
              </Cell>
            </tr>
          ))}
      </tbody>
    </Table>
  );
}
