import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { Failure } from './failure.js';
import { Skeleton } from './notice.js';

const slowAfter = 3000;

function Waiting({ skeleton }: { skeleton?: ReactNode }) {
  const { t } = useText();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {skeleton ?? <Skeleton label={t('ui.loading')} />}
      {slow && (
        <p role="status" className="mt-2 text-sm text-ink-2">
          {t('ui.slow-connection')}
        </p>
      )}
    </>
  );
}

/**
 * One question and its states: a skeleton while it is on its way, the failure with Try again, or the answer.
 * An answer that is there stays on screen when a refresh of it fails.
 */
export function Answer<Data>({
  of,
  skeleton,
  children,
}: {
  of: UseQueryResult<Data, Error>;
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <Failure error={of.error} onRetry={() => void of.refetch()} />;
  return <Waiting skeleton={skeleton} />;
}
