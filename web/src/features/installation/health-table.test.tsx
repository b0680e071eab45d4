import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { sessionOf } from '../../testing/session-answer.js';
import { show } from '../../testing/show.js';
import { HealthTable } from './health-table.js';
import type { HealthFound } from './installation.query.js';

const health: HealthFound = {
  checkedAt: '2026-03-10T12:00:00Z',
  startedAt: '2026-03-09T12:00:00Z',
  version: '0.1.0',
  checks: [
    { part: 'database', state: 'good', finding: 'database_answers' },
    { part: 'queue', state: 'good', finding: 'queue_keeps_up' },
    { part: 'mail', state: 'bad', finding: 'mail_fails' },
    { part: 'backup', state: 'bad', finding: 'backup_old' },
    { part: 'clock', state: 'good', finding: 'clock_agrees' },
    { part: 'disk', state: 'attention', finding: 'disk_filling' },
  ],
  database: { server: '18.1', bytes: 42_000_000, milliseconds: 2 },
  queue: { waiting: 0, longestWaitSeconds: 0, failed: 0 },
  mail: { waiting: 3, sentAt: null, failedThisWeek: 2, failure: '550 no such user' },
  backup: { takenAt: '2026-02-27T12:00:00Z', bytes: 5_000_000 },
  clockOffMilliseconds: -14,
  disk: { totalBytes: 100e9, freeBytes: 9e9 },
};

const open = (finishedAt: string | null = '2026-03-01T00:00:00Z') =>
  show(<HealthTable />, {
    answers: { Session: sessionOf(null), Health: { data: { health, setUp: { finishedAt } } } },
  });

test('the gravest comes first as a sentence, then each part in words with its figures', async () => {
  await open();
  expect(await screen.findByText('2 parts need you now.')).toBeInTheDocument();
  const words = (part: string) => {
    const line = screen
      .getAllByRole('listitem')
      .find((item) => within(item).queryByRole('heading', { name: part }));
    if (!line) throw new Error(`Nothing is said of ${part}.`);
    return line;
  };
  expect(words('Database')).toHaveTextContent('PostgreSQL 18.1 answers in 2 ms and holds 42 MB.');
  expect(words('E-mail')).toHaveTextContent('The mail server said: 550 no such user');
  expect(words('Backups')).toHaveTextContent(/made 11 days ago.*It has 5 MB\./);
  expect(words('Clock')).toHaveTextContent('agree on the time, to 0.01 s');
  expect(words('Disk')).toHaveTextContent('9 GB of 100 GB are free. Make room');
});

test('an installation that is not set up to its end says so, with the way there', async () => {
  await open(null);
  expect(await screen.findByRole('link', { name: 'Go on with it' })).toHaveAttribute('href', '/set-up');
});
