import { expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show.js';
import { partLater } from './part-later.js';

/** A part whose file cannot be fetched until the line is back. */
function aPart({ isAsked = false } = {}) {
  const line = { isCut: true };
  const load = () =>
    line.isCut
      ? Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
      : Promise.resolve({ default: ({ name }: { name: string }) => <p>Here is {name}</p> });
  return { line, Part: partLater(load, { isAsked }) };
}

test('a part that does not come leaves the page as it is, and comes when the device is connected again', async () => {
  const { line, Part } = aPart();
  await show(
    <>
      <label>
        Value <input defaultValue="typed" />
      </label>
      <Part name="the offline line" />
    </>,
  );
  expect(await screen.findByLabelText('Value')).toHaveProperty('value', 'typed');
  expect(screen.queryByText('Here is the offline line')).toBeNull();
  line.isCut = false;
  act(() => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByText('Here is the offline line')).toBeTruthy();
  expect(screen.getByLabelText('Value')).toHaveProperty('value', 'typed');
});

test('a part that somebody asked for says that it did not come, and is tried again when wanted', async () => {
  const { line, Part } = aPart({ isAsked: true });
  await show(<Part name="the merge" />);
  const again = await screen.findByRole('button', { name: 'Try again' });
  line.isCut = false;
  await userEvent.click(again);
  expect(await screen.findByText('Here is the merge')).toBeTruthy();
});
