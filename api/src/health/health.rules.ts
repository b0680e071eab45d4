/** The parts that an operator looks after. */
export const HEALTH_PARTS = ['database', 'queue', 'mail', 'backup', 'clock', 'disk'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

/** What somebody has to do about a part: nothing, soon, now; or nobody can tell. */
export const HEALTH_STATES = ['good', 'attention', 'bad', 'unknown'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** What was found, as a code that screens put into words; a code never changes its meaning. */
export const HEALTH_FINDINGS = [
  'database_answers',
  'database_slow',
  'queue_keeps_up',
  'queue_behind',
  'queue_failed',
  'mail_sends',
  'mail_untried',
  'mail_not_configured',
  'mail_some_failed',
  'mail_fails',
  'backup_recent',
  'backup_ageing',
  'backup_old',
  'backup_none',
  'backup_nowhere',
  'clock_agrees',
  'clock_differs',
  'disk_has_room',
  'disk_filling',
  'disk_nearly_full',
  'disk_unknown',
] as const;
export type HealthFinding = (typeof HEALTH_FINDINGS)[number];

/** What was measured. Times are milliseconds or seconds as named, sizes bytes; null is what nobody can tell. */
export interface HealthFigures {
  readonly database: { readonly milliseconds: number };
  readonly queue: { readonly longestWaitSeconds: number; readonly failed: number };
  readonly mail: {
    readonly configured: boolean;
    readonly sentAt: string | null;
    readonly failedAt: string | null;
  };
  readonly backup: { readonly place: string | null; readonly takenAt: string | null };
  readonly clock: { readonly offMilliseconds: number };
  readonly disk: { readonly totalBytes: number; readonly freeBytes: number } | null;
}

export interface HealthCheck {
  readonly part: HealthPart;
  readonly state: HealthState;
  readonly finding: HealthFinding;
}

const SLOW_MILLISECONDS = 250;
const BEHIND_SECONDS = 600;
const DIFFERS_MILLISECONDS = 2000;
const RECENT_DAYS = 2;
const OLD_DAYS = 8;
const DAY = 24 * 60 * 60 * 1000;
const GIGABYTE = 1_000_000_000;

/**
 * What the figures mean for who looks after the installation.
 *
 * Shape    one for each part, in their order. `now` is the time of the look.
 * Missing  a part of which nothing can be known is said to be unknown, never good.
 */
export function healthOf(figures: HealthFigures, now: Date): HealthCheck[] {
  return [
    database(figures.database),
    queue(figures.queue),
    mail(figures.mail),
    backup(figures.backup, now),
    clock(figures.clock),
    disk(figures.disk),
  ];
}

function database({ milliseconds }: HealthFigures['database']): HealthCheck {
  return milliseconds < SLOW_MILLISECONDS
    ? { part: 'database', state: 'good', finding: 'database_answers' }
    : { part: 'database', state: 'attention', finding: 'database_slow' };
}

function queue({ longestWaitSeconds, failed }: HealthFigures['queue']): HealthCheck {
  if (longestWaitSeconds > BEHIND_SECONDS) return { part: 'queue', state: 'bad', finding: 'queue_behind' };
  return failed > 0
    ? { part: 'queue', state: 'attention', finding: 'queue_failed' }
    : { part: 'queue', state: 'good', finding: 'queue_keeps_up' };
}

/** A failure after the last success means that nothing goes out any more. */
function mail({ configured, sentAt, failedAt }: HealthFigures['mail']): HealthCheck {
  if (!configured) return { part: 'mail', state: 'attention', finding: 'mail_not_configured' };
  if (failedAt !== null)
    return sentAt !== null && sentAt > failedAt
      ? { part: 'mail', state: 'attention', finding: 'mail_some_failed' }
      : { part: 'mail', state: 'bad', finding: 'mail_fails' };
  return sentAt === null
    ? { part: 'mail', state: 'unknown', finding: 'mail_untried' }
    : { part: 'mail', state: 'good', finding: 'mail_sends' };
}

function backup({ place, takenAt }: HealthFigures['backup'], now: Date): HealthCheck {
  if (place === null) return { part: 'backup', state: 'attention', finding: 'backup_nowhere' };
  if (takenAt === null) return { part: 'backup', state: 'bad', finding: 'backup_none' };
  const days = (now.getTime() - Date.parse(takenAt)) / DAY;
  if (days > OLD_DAYS) return { part: 'backup', state: 'bad', finding: 'backup_old' };
  return days > RECENT_DAYS
    ? { part: 'backup', state: 'attention', finding: 'backup_ageing' }
    : { part: 'backup', state: 'good', finding: 'backup_recent' };
}

function clock({ offMilliseconds }: HealthFigures['clock']): HealthCheck {
  return Math.abs(offMilliseconds) < DIFFERS_MILLISECONDS
    ? { part: 'clock', state: 'good', finding: 'clock_agrees' }
    : { part: 'clock', state: 'bad', finding: 'clock_differs' };
}

function disk(space: HealthFigures['disk']): HealthCheck {
  if (space === null) return { part: 'disk', state: 'unknown', finding: 'disk_unknown' };
  const share = space.freeBytes / space.totalBytes;
  if (share < 0.05 || space.freeBytes < GIGABYTE)
    return { part: 'disk', state: 'bad', finding: 'disk_nearly_full' };
  return share < 0.15
    ? { part: 'disk', state: 'attention', finding: 'disk_filling' }
    : { part: 'disk', state: 'good', finding: 'disk_has_room' };
}
