import { useText } from '../../i18n/use-text.js';
import type { HealthFound } from './installation.query.js';
import { sinceWords } from './since-words.js';
import { sizeWords } from './size-words.js';

type Check = HealthFound['checks'][number];

/** What was found of a part, in words with their figures. */
export function useHealthWords(): (check: Check, health: HealthFound) => string {
  const { t, language, format } = useText();
  const size = (bytes: number) => sizeWords(bytes, language);
  return ({ finding }, { checkedAt, database, queue, mail, backup, clockOffMilliseconds, disk }) => {
    const since = (moment: string | null) => (moment ? sinceWords(moment, checkedAt, language) : '');
    switch (finding) {
      case 'database_answers':
      case 'database_slow': {
        const ms = format.number(database.milliseconds, 0);
        return t(`health.${finding}`, { server: database.server, ms, size: size(database.bytes) });
      }
      case 'queue_keeps_up':
        return t('health.queue_keeps_up', { n: queue.waiting });
      case 'queue_behind':
        return t('health.queue_behind', {
          n: queue.waiting,
          minutes: Math.floor(queue.longestWaitSeconds / 60),
        });
      case 'queue_failed':
        return t('health.queue_failed', { n: queue.failed });
      case 'mail_sends':
        return t('health.mail_sends', { when: since(mail.sentAt), n: mail.waiting });
      case 'mail_some_failed':
      case 'mail_fails':
        return t(`health.${finding}`, { n: mail.failedThisWeek, failure: mail.failure ?? '' });
      case 'backup_recent':
      case 'backup_ageing':
      case 'backup_old': {
        const words = t(`health.${finding}`, { when: since(backup.takenAt) });
        return backup.bytes === null
          ? words
          : `${words} ${t('health.backup_size', { size: size(backup.bytes) })}`;
      }
      case 'clock_agrees':
      case 'clock_differs':
        return t(`health.${finding}`, {
          seconds: format.number(Math.max(Math.abs(clockOffMilliseconds), 10) / 1000, 2),
        });
      case 'disk_has_room':
      case 'disk_filling':
      case 'disk_nearly_full':
        return t(`health.${finding}`, {
          free: size(disk?.freeBytes ?? 0),
          total: size(disk?.totalBytes ?? 0),
        });
      default:
        return t(`health.${finding}`);
    }
  };
}
