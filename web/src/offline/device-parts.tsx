import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConnection } from '../graphql/connection.js';
import { Speaking } from '../i18n/speaking.js';
import { useText } from '../i18n/use-text.js';
import { Button } from '../ui/button.js';
import { keepAnswersOf } from './keeper.js';
import { registerWorker, useNewVersion } from './new-version.js';
import { useUnsentCount } from './use-unsent.js';
import { Link } from '../ui/link.js';

/** In the head of every page: how many changes are only on this device, and whether the way to the server is open. */
export function DeviceBadge({ person }: { person: string }) {
  return (
    <Speaking areas={['device']}>
      <Badge person={person} />
    </Speaking>
  );
}

function Badge({ person }: { person: string }) {
  const { t } = useText();
  const connection = useConnection();
  const count = useUnsentCount(person);
  const isCut = connection !== 'connected';
  if (!isCut && count === 0) return null;
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 text-sm font-medium text-attention">
      {isCut && (
        <span className="whitespace-nowrap">
          <span aria-hidden="true">▲ </span>
          {t(`shell.connection.${connection}`)}
        </span>
      )}
      {count > 0 && (
        <Link to="/my-reports#device" className="link inline-flex min-h-6 items-center">
          {t('device.count', { n: count })}
        </Link>
      )}
    </span>
  );
}

/** Prepares the device for working without a connection, and says when a newer version of the application waits. */
export function DeviceBar({ person }: { person: string }) {
  const client = useQueryClient();
  useEffect(() => keepAnswersOf(client, person), [client, person]);
  useEffect(() => void registerWorker(), []);
  const takeOver = useNewVersion();
  if (!takeOver) return null;
  return (
    <Speaking areas={['device']}>
      <NewVersion person={person} onTakeOver={takeOver} />
    </Speaking>
  );
}

function NewVersion({ person, onTakeOver }: { person: string; onTakeOver: () => void }) {
  const { t } = useText();
  const count = useUnsentCount(person);
  return (
    <aside aria-label={t('device.version.title')} className="border-b border-rule bg-wash text-sm">
      <span className="page flex flex-wrap items-center gap-x-4 gap-y-2 py-1.5">
        <span role="status">
          {t('device.version.title')}{' '}
          {count > 0 ? t('device.version.unsent', { n: count }) : t('device.version.words')}
        </span>
        <Button onClick={onTakeOver}>{t('device.version.reload')}</Button>
      </span>
    </aside>
  );
}
