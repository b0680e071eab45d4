import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { show } from '../../testing/show.js';
import { Changes } from './changes.js';
import type { RecordChanges } from './changes.query.js';

const text = (en: string) => ({ en, fr: en, es: en });

const found = (part: Partial<RecordChanges> = {}): RecordChanges => ({
  values: { added: 12, corrected: 1, withdrawn: 0 },
  largestMovements: [
    {
      institution: { code: 'faro', name: 'Grupo FARO' },
      indicator: {
        code: 'COM-05',
        current: {
          name: text('Website visits'),
          valueType: 'count',
          basis: 'flow',
          unit: 'visits',
          decimals: 0,
        },
      },
      periodLabel: '2012',
      slice: '',
      was: '539320',
      now: '53932',
      currency: null,
      relative: 0.9,
      reason: 'A digit too many.',
    },
  ],
  definitions: [],
  membership: { joined: [], left: [{ code: 'ida', name: 'Institute that left' }] },
  targets: { added: 2, revised: 0, withdrawn: 0 },
  receipt: {
    asOf: '2016-01-01T23:59:59.999999Z',
    recordedUpTo: '2015-12-01T00:00:00.000000Z',
    dataVersion: 7,
    contentHash: 'e8a8499291cf',
    demonstration: false,
    backdatedImports: [],
  },
  ...part,
});

const page = <Changes initiative="TTI" from="2014-01-01T00:00:00Z" to={null} />;
const answered = (changes: RecordChanges) => ({ Changes: { data: { changes } } });

beforeEach(() => localStorage.clear());

test('what changed is said in one sentence, with the movement, who left, and the receipt', async () => {
  const { asked } = await show(page, { answers: answered(found()) });
  expect(asked[0]?.variables).toEqual({ initiative: 'TTI', from: '2014-01-01T00:00:00Z', to: null });
  expect(screen.getByText('12 values were added, 1 was corrected and 0 were withdrawn.')).toBeTruthy();
  const row = screen.getByRole('row', { name: /Grupo FARO/ });
  for (const words of ['539,320', '53,932', '90%', 'A digit too many.'])
    expect(within(row).getByText(words)).toBeTruthy();
  expect(screen.getByText('1 institution left')).toBeTruthy();
  expect(screen.getByText('e8a8499291cf')).toBeTruthy();
});

test('where nothing changed each part says so', async () => {
  const nothing = found({
    values: { added: 0, corrected: 0, withdrawn: 0 },
    largestMovements: [],
    membership: { joined: [], left: [] },
  });
  await show(page, { answers: answered(nothing), language: 'fr' });
  expect(screen.getAllByText(/Rien n’a changé ici/)).toHaveLength(3);
});

test('a refusal is shown in its place', async () => {
  await show(page, {
    answers: {
      Changes: { errors: [{ message: 'asOf lies in the future.', extensions: { code: 'INVALID' } }] },
    },
  });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('alert')).toBeTruthy();
});
