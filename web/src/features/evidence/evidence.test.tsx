import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../testing/show.js';
import { CellEvidence } from './cell-evidence.js';
import type { EvidenceItem } from './evidence.query.js';

const report = '6d2f5b1e-7f44-4a5f-9c43-0a4b7f0f2f01';
const cell = <CellEvidence submissionId={report} indicator="ORG-01" slice="" />;

const anItem = (part: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id: 'e1',
  indicator: 'ORG-01',
  slice: '',
  kind: 'file',
  title: 'Staff list',
  note: null,
  address: '/evidence/e1',
  fileName: 'list.pdf',
  mediaType: 'application/pdf',
  size: 20480,
  addedBy: 'Ama Mensah',
  addedAt: '2018-02-01T10:00:00.000000Z',
  removedBy: null,
  removedAt: null,
  ...part,
});

const answers = (items: EvidenceItem[], mayChange = true, reopened: string[] = []) => ({
  EvidenceOfReport: { data: { evidence: { mayChange, reopened, items } } },
  AddEvidenceLink: { data: { addEvidenceLink: { id: 'e2' } } },
  RemoveEvidence: { data: { removeEvidence: { id: 'e1' } } },
});

/** The browser's way of sending a file, at the one place where it leaves the page. */
class Line {
  static last: Line | null = null;
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  status = 0;
  responseText = '';
  headers: Record<string, string> = {};
  body: FormData | null = null;
  open() {
    Line.last = this;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  send(body: FormData) {
    this.body = body;
  }
}

const browsers = globalThis.XMLHttpRequest;
beforeEach(() => {
  globalThis.XMLHttpRequest = Line as unknown as typeof XMLHttpRequest;
});
afterEach(() => {
  globalThis.XMLHttpRequest = browsers;
});

test('what stands and what was taken back are told apart, for this cell only', async () => {
  await show(cell, {
    answers: answers([
      anItem(),
      anItem({
        id: 'e3',
        title: 'Old list',
        removedBy: 'Lea Lead',
        removedAt: '2018-02-02T10:00:00.000000Z',
      }),
      anItem({ id: 'e4', title: 'Of another cell', indicator: 'ORG-02' }),
    ]),
  });
  expect(screen.getByRole('link', { name: 'Staff list' }).getAttribute('href')).toBe('/evidence/e1');
  expect(screen.getByText('1 piece was taken back')).toBeTruthy();
  expect(screen.queryByText('Of another cell')).toBeNull();
});

test('who may not change it reads only', async () => {
  await show(cell, { answers: answers([], false) });
  expect(screen.getByText('Nothing is attached yet.')).toBeTruthy();
  expect(screen.queryByLabelText('Attach a file')).toBeNull();
});

test('in a report that came back for other cells, what stands behind this one stays, and it is said why', async () => {
  await show(cell, { answers: answers([anItem()], true, ['ORG-02']) });
  expect(screen.getByRole('link', { name: 'Staff list' })).toBeTruthy();
  expect(screen.getByText(/came back for other cells/)).toBeTruthy();
  expect(screen.queryByLabelText('Attach a file')).toBeNull();
  expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull();
});

test('a file is sent with its progress, and a broken line sends the same file under the same key again', async () => {
  await show(cell, { answers: answers([]) });
  const user = userEvent.setup();
  const file = new File(['%PDF-1.7'], 'list.pdf', { type: 'application/pdf' });
  await user.upload(screen.getByLabelText('Attach a file'), file);
  const first = Line.last;
  act(() => first?.upload.onprogress?.({ loaded: 1, total: 2 }));
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 0.5);
  expect(first?.headers).toEqual({ 'apollo-require-preflight': '1' });
  act(() => first?.onerror?.());
  await user.click(await screen.findByRole('button', { name: 'Send list.pdf again' }));
  const second = Line.last;
  expect(second).not.toBe(first);
  expect(second?.body?.get('operationId')).toBe(first?.body?.get('operationId'));
  expect(second?.body?.get('indicator')).toBe('ORG-01');
  if (second) second.status = 201;
  act(() => second?.onload?.());
  await waitFor(() => expect(screen.queryByRole('button', { name: /again/ })).toBeNull());
});

test('a refused file is explained, and a wrong one is not sent at all', async () => {
  await show(cell, { answers: answers([]), language: 'fr' });
  const user = userEvent.setup({ applyAccept: false });
  const field = screen.getByLabelText('Joindre un fichier');
  Line.last = null;
  await user.upload(field, new File(['MZ'], 'run.exe'));
  expect(screen.getByRole('alert').textContent).toMatch(/ne peut pas être joint/);
  expect(Line.last).toBeNull();
  await user.upload(field, new File(['PNG'], 'list.pdf'));
  const line = Line.last as Line | null;
  if (line) {
    line.status = 422;
    line.responseText = JSON.stringify({
      errors: [
        {
          message: 'no',
          extensions: {
            code: 'INVALID',
            issues: [{ path: 'file', rule: 'evidence_type_mismatch', params: { content: 'png' } }],
          },
        },
      ],
    });
  }
  act(() => line?.onload?.());
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/ne correspond pas à son nom/));
});

test('a link needs https and a title before it is sent', async () => {
  const { asked } = await show(cell, { answers: answers([]) });
  const user = userEvent.setup();
  await user.click(screen.getByText('Give a link instead'));
  await user.type(screen.getByLabelText('Address'), 'http://example.org');
  await user.click(screen.getByRole('button', { name: 'Add the link' }));
  expect(screen.getByText(/begins with https/)).toBeTruthy();
  expect(screen.getByText('Say in a few words what it is.')).toBeTruthy();
  await user.clear(screen.getByLabelText('Address'));
  await user.type(screen.getByLabelText('Address'), 'https://example.org/staff');
  await user.type(screen.getByLabelText('What it is'), 'Staff page');
  await user.click(screen.getByRole('button', { name: 'Add the link' }));
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'AddEvidenceLink')?.variables.input).toMatchObject({
      submission: report,
      indicator: 'ORG-01',
      slice: '',
      url: 'https://example.org/staff',
      title: 'Staff page',
      note: null,
    }),
  );
});
