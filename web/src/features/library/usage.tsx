import { useText } from '../../i18n/use-text.js';
import type { LibraryEntry } from './library.query.js';
import { Link } from '../../ui/link.js';

/** Where an indicator is drawn and what is computed from it, with the way there. */
export function Usage({ entry: { indicator, record, usedBy } }: { entry: LibraryEntry }) {
  const { t } = useText();
  const initiatives = [
    ...new Set(indicator.versions.flatMap(({ askedIn }) => askedIn.map((use) => use.initiative))),
  ];
  return (
    <ul className="space-y-2 text-sm">
      {initiatives.map((code) => {
        const own = record.filter(({ initiative }) => initiative === code);
        const values = own.reduce((sum, row) => sum + row.values, 0);
        const lastYear = Math.max(...own.map((row) => row.lastYear ?? 0), 0);
        return (
          <li key={code}>
            <Link className="link" to={`/initiatives/${code}/indicators/${indicator.code}`}>
              {t('library.chart-in', { initiative: code })}
            </Link>{' '}
            {own.length > 0 && (
              <span className="text-ink-2">
                {t('library.chart-record', {
                  n: values,
                  institutions: Math.max(...own.map(({ institutions }) => institutions)),
                  year: String(lastYear),
                })}
              </span>
            )}
          </li>
        );
      })}
      {initiatives.length === 0 && <li>{t('library.nowhere')}</li>}
      {usedBy.length > 0 && (
        <li>
          {t('library.used-by')}{' '}
          {usedBy.map((code, at) => (
            <span key={code}>
              {at > 0 && ', '}
              <Link className="link" to={`/library/${code}`}>
                {code}
              </Link>
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}
