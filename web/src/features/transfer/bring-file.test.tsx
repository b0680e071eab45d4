import { beforeEach, expect, jest, test } from '@jest/globals';
import type { ImportReport } from '@kipimo/shared';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from '../../graphql/refusal.js';
import { onDevice } from '../../offline/device.js';
import { show } from '../../testing/show.js';
import { BringFile, type LookedFile } from './bring-file.js';
import { keptFile } from './kept-file.js';

const report: ImportReport = {
  id: 'i1',
  fileName: 'report.xlsx',
  format: 'xlsx',
  counts: { new: 1, changed: 0, unchanged: 0, conflicts: 0, problems: 0 },
  rows: [],
  notes: [],
};

beforeEach(() => onDevice('answers', 'readwrite', (store) => store.clear()));

/** A server that looks at files, once the line to it is there; what it was given. */
function aServer(): string[] {
  const given: string[] = [];
  globalThis.fetch = (_address, init) => {
    const file = (init?.body as FormData).get('file') as File;
    given.push(`${file.name}, ${file.size} bytes`);
    const headers = new Headers({ 'content-type': 'application/json' });
    return Promise.resolve({
      status: 200,
      headers,
      json: () => Promise.resolve({ data: report }),
    } as Response);
  };
  return given;
}
/** A file as browsers have them: the simulated one cannot give its bytes. */
const aFile = () =>
  Object.assign(new File(['words'], 'report.xlsx'), {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode('words').buffer),
  });
const noServer = () => (globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch')));

/** A device without a reader of its own, unless a test gives it one. */
const page = (
  onLooked: (looked: LookedFile | null) => void,
  lookHere: Parameters<typeof BringFile>[0]['lookHere'] = () => Promise.resolve(null),
) => <BringFile id="r1" person="ana" onLooked={onLooked} lookHere={lookHere} />;

test('a file that is chosen without a connection stays on the device and is looked at when the connection is back', async () => {
  const { unmount } = await show(page(() => undefined));
  noServer();
  await userEvent.upload(screen.getByLabelText(/Choose the file/), aFile());
  expect(await screen.findByText('report.xlsx is kept on this device')).toBeVisible();
  unmount();

  const looked = jest.fn();
  await show(page(looked));
  expect(await screen.findByText('report.xlsx is kept on this device')).toBeVisible();
  const given = aServer();
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(looked).toHaveBeenLastCalledWith(expect.objectContaining({ report })));
  expect(given).toEqual(['report.xlsx, 5 bytes']);
  expect(screen.queryByText('report.xlsx is kept on this device')).toBeNull();
  await waitFor(async () => expect(await keptFile('ana', 'r1')).toBeNull());
});

test('a kept file is nobody else’s and of no other report, and can be let go', async () => {
  await show(page(() => undefined));
  noServer();
  await userEvent.upload(screen.getByLabelText(/Choose the file/), aFile());
  await screen.findByText('report.xlsx is kept on this device');
  expect(await keptFile('max', 'r1')).toBeNull();
  expect(await keptFile('ana', 'r2')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Do not keep it' }));
  expect(screen.queryByText('report.xlsx is kept on this device')).toBeNull();
  await waitFor(async () => expect(await keptFile('ana', 'r1')).toBeNull());
});

test('a file that this device can read is looked at without a connection, and is not kept for later', async () => {
  const looked = jest.fn();
  await show(page(looked, () => Promise.resolve({ report, changes: [] })));
  noServer();
  await userEvent.upload(screen.getByLabelText(/Choose the file/), aFile());
  await waitFor(() => expect(looked).toHaveBeenLastCalledWith(expect.objectContaining({ report, here: [] })));
  expect(screen.queryByText('report.xlsx is kept on this device')).toBeNull();
  expect(await keptFile('ana', 'r1')).toBeNull();
});

test('what is wrong with a file is said without a connection too', async () => {
  const refusal = new Refusal('INVALID', '', [{ path: 'file', rule: 'file_has_macros', params: {} }]);
  await show(
    page(
      () => undefined,
      () => Promise.reject(refusal),
    ),
  );
  noServer();
  await userEvent.upload(screen.getByLabelText(/Choose the file/), aFile());
  expect(await screen.findByRole('alert')).toHaveTextContent('report.xlsx was not read');
});
