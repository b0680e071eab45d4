import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { show } from '../testing/show.js';
import { useSelection, type Selecting } from './use-selection.js';

const kept: Selecting[] = [];

/** Keeps what the page was given when it was drawn, as a control does that has not been drawn anew yet. */
function Controls() {
  const selecting = useSelection();
  kept.push(selecting);
  return (
    <>
      <p>{JSON.stringify(selecting.selection)}</p>
      <button type="button" onClick={() => selecting.select({ split: 'none' })}>
        no split
      </button>
    </>
  );
}

const addressOf = (shown: { address: () => string }) =>
  new URL(shown.address(), 'http://kipimo.example').searchParams;

beforeEach(() => kept.splice(0));

test('a choice that is made before the former one is drawn keeps the former one', async () => {
  const shown = await show(<Controls />, { at: '/compare?initiative=TTI', path: '/compare' });
  const drawn = kept.at(-1);
  act(() => {
    drawn?.select({ measure: 'change' });
    drawn?.select({ split: 'region' });
    drawn?.select({ fromYear: 2011 });
  });
  await waitFor(() => expect(addressOf(shown).get('from')).toBe('2011'));
  expect(Object.fromEntries(addressOf(shown))).toMatchObject({
    initiative: 'TTI',
    measure: 'change',
    split: 'region',
  });
});

test('once a choice is drawn, the next one builds on what is shown, also after a step back', async () => {
  const shown = await show(<Controls />, { at: '/compare?initiative=TTI&split=region', path: '/compare' });
  const before = kept.at(-1);
  fireEvent.click(screen.getByText('no split'));
  await waitFor(() => expect(addressOf(shown).get('split')).not.toBe('region'));
  act(() => before?.select({ measure: 'change' }));
  await waitFor(() => expect(addressOf(shown).get('measure')).toBe('change'));
  expect(addressOf(shown).get('split')).toBe('region');
});

test('in the path, initiative and indicator are changed where they stand', async () => {
  await show(<Controls />, {
    at: '/initiatives/TTI/indicators/RES-01?from=2011',
    path: '/initiatives/:initiative/indicators/:indicator',
  });
  expect(kept.at(-1)?.hrefWith({ indicator: 'COM-04' })).toBe('/initiatives/TTI/indicators/COM-04?from=2011');
  expect(kept.at(-1)?.hrefWith({ initiative: 'ACBF' })).toBe('/initiatives/ACBF/indicators/RES-01?from=2011');
});
