import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import { useConnection } from '../../graphql/connection.js';
import { Refusal } from '../../graphql/refusal.js';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { partLater } from '../../ui/part-later.js';
import { exportUnsent } from './export-unsent.js';
import type { Draft, Outbox } from './outbox.js';
import type { Report } from './report.query.js';
import type { SavingState } from './report-saver.js';
import { Link } from '../../ui/link.js';

const MergePanel = partLater(() => import('./merge-panel.js'), { isAsked: true });

/** Refusals that a signed-out person gets: what is on the device stays and goes out after signing in again. */
const signedOut = (error: Error) =>
  error instanceof Refusal && (error.code === 'NOT_ALLOWED' || error.code === 'NOT_FOUND');

function useSaveWords(count: number, saving: SavingState, isTest: boolean) {
  const { t } = useText();
  const connection = useConnection();
  if (saving.kind === 'sending')
    return { tone: 'plain', words: t('entry.save.sending', { n: saving.count }) } as const;
  if (count === 0 && isTest) return { tone: 'attention', words: t('entry.test.title') } as const;
  if (count === 0) return { tone: 'done', words: t('entry.save.all') } as const;
  const device = t('entry.save.on-device', { n: count });
  if (saving.kind === 'stopped') {
    const why = signedOut(saving.error) ? t('entry.save.signed-out') : t('entry.save.stopped');
    return { tone: 'error', words: `${device} ${why}` } as const;
  }
  if (connection === 'offline')
    return { tone: 'attention', words: `${device} ${t('entry.save.offline')}` } as const;
  if (saving.kind === 'retrying')
    return { tone: 'attention', words: `${device} ${t('entry.save.retrying')}` } as const;
  return { tone: 'plain', words: device } as const;
}

/** Stays in sight: what is saved, what is still on this device, and the ways on. */
export function SaveBar({
  report,
  person,
  drafts,
  saving,
  isKept,
  isTest = false,
  onTryNow,
  onUndo,
  onNext,
  onRestore,
  children,
}: {
  report: Report;
  person: string;
  drafts: Outbox;
  saving: SavingState;
  isKept: boolean;
  /** Whether the form is only tried: then nothing is ever saved. */
  isTest?: boolean;
  onTryNow: () => void;
  onUndo: (() => void) | null;
  onNext: (() => void) | null;
  /** Puts a cell back to where it has to be decided. */
  onRestore: (path: string, draft: Draft) => void;
  /** Ways on that the narrow form has. */
  children?: ReactNode;
}) {
  const { t } = useText();
  const { pathname } = useLocation();
  const { tone, words } = useSaveWords(drafts.size, saving, isTest);
  const [isMerging, setMerging] = useState(false);
  const torn = [...drafts.values()].filter(({ theirs }) => theirs).length;
  const isWaiting = drafts.size > 0 && (saving.kind === 'retrying' || saving.kind === 'stopped');
  return (
    <div className="sticky bottom-0 z-20 mt-8 border-t border-field bg-paper py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        {children}
        <p role="status" className="min-w-0 flex-1 basis-36 [&>span]:whitespace-normal">
          <Badge tone={tone}>{words}</Badge>
          {!isKept && drafts.size > 0 && (
            <span className="block text-sm text-error">{t('entry.save.not-kept')}</span>
          )}
        </p>
        <div className="flex flex-wrap gap-2">
          {torn > 0 && (
            <Button weight="primary" onClick={() => setMerging(true)}>
              {t('entry.merge.open', { n: torn })}
            </Button>
          )}
          {isWaiting && <Button onClick={onTryNow}>{t('ui.try-again')}</Button>}
          {isWaiting && <Button onClick={() => void exportUnsent(person)}>{t('entry.save.export')}</Button>}
          {saving.kind === 'stopped' && signedOut(saving.error) && (
            <Link to={`/sign-in?to=${encodeURIComponent(pathname)}`} className="link self-center text-sm">
              {t('shell.sign-in')}
            </Link>
          )}
          {onUndo && <Button onClick={onUndo}>{t('entry.undo')}</Button>}
          {onNext && <Button onClick={onNext}>{t('entry.next')}</Button>}
        </div>
      </div>
      {isMerging && (
        <MergePanel report={report} drafts={drafts} onRestore={onRestore} onClose={() => setMerging(false)} />
      )}
    </div>
  );
}
