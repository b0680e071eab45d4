import { type HealthFigures, HEALTH_FINDINGS, healthOf } from './health.rules.js';

const now = new Date('2026-03-10T12:00:00Z');
const well: HealthFigures = {
  database: { milliseconds: 2 },
  queue: { longestWaitSeconds: 0, failed: 0 },
  mail: { configured: true, sentAt: '2026-03-10T11:00:00Z', failedAt: null },
  backup: { place: '/backups', takenAt: '2026-03-10T01:00:00Z' },
  clock: { offMilliseconds: 12 },
  disk: { totalBytes: 100e9, freeBytes: 40e9 },
};
const found = (change: Partial<HealthFigures>): string[] =>
  healthOf({ ...well, ...change }, now)
    .filter(({ finding }) => !goodFindings.has(finding))
    .map(({ state, finding }) => `${state}: ${finding}`);
const goodFindings = new Set(healthOf(well, now).map(({ finding }) => finding));

test('where everything is well, each part says so', () => {
  expect(healthOf(well, now).map(({ part, state }) => `${part} ${state}`)).toEqual([
    'database good',
    'queue good',
    'mail good',
    'backup good',
    'clock good',
    'disk good',
  ]);
});

const troubles: readonly [string, Partial<HealthFigures>, string][] = [
  ['a database that takes long', { database: { milliseconds: 250 } }, 'attention: database_slow'],
  [
    'work that waits for eleven minutes',
    { queue: { longestWaitSeconds: 660, failed: 1 } },
    'bad: queue_behind',
  ],
  ['work that failed for good', { queue: { longestWaitSeconds: 5, failed: 1 } }, 'attention: queue_failed'],
  [
    'no mail server',
    { mail: { configured: false, sentAt: null, failedAt: null } },
    'attention: mail_not_configured',
  ],
  [
    'a mail server nobody used',
    { mail: { configured: true, sentAt: null, failedAt: null } },
    'unknown: mail_untried',
  ],
  [
    'a failure, and a message that went later',
    { mail: { configured: true, sentAt: '2026-03-10T11:00:00Z', failedAt: '2026-03-10T10:00:00Z' } },
    'attention: mail_some_failed',
  ],
  [
    'a failure, and nothing that went since',
    { mail: { configured: true, sentAt: '2026-03-10T09:00:00Z', failedAt: '2026-03-10T10:00:00Z' } },
    'bad: mail_fails',
  ],
  ['backups nobody knows of', { backup: { place: null, takenAt: null } }, 'attention: backup_nowhere'],
  ['a place without a backup', { backup: { place: '/b', takenAt: null } }, 'bad: backup_none'],
  [
    'a backup of three days ago',
    { backup: { place: '/b', takenAt: '2026-03-07T11:00:00Z' } },
    'attention: backup_ageing',
  ],
  [
    'a backup of nine days ago',
    { backup: { place: '/b', takenAt: '2026-03-01T11:00:00Z' } },
    'bad: backup_old',
  ],
  ['a clock that is behind', { clock: { offMilliseconds: -2000 } }, 'bad: clock_differs'],
  ['a tenth of the disk left', { disk: { totalBytes: 100e9, freeBytes: 10e9 } }, 'attention: disk_filling'],
  ['a small rest of a small disk', { disk: { totalBytes: 2e9, freeBytes: 0.9e9 } }, 'bad: disk_nearly_full'],
  ['a disk that cannot be seen', { disk: null }, 'unknown: disk_unknown'],
];

test.each(troubles)('%s is said', (_what, change, expected) => {
  expect(found(change)).toEqual([expected]);
});

test('every code is found in some case', () => {
  const cases = [...goodFindings, ...troubles.map(([, , words]) => words.split(': ')[1])];
  expect(HEALTH_FINDINGS.filter((code) => !cases.includes(code))).toEqual([]);
});
