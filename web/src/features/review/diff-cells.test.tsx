import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../testing/show.js';
import { Changed } from './diff-cells.js';
import type { DiffRow } from './diff-rows.js';
import { aReviewedCell } from './review.fixture.js';

const aChange = (valueType: string, difference: string, ratio: number | null) =>
  ({
    change: { difference, ratio },
    cell: aReviewedCell('ORG-11', { version: { valueType } as never }),
  }) as DiffRow;

test('another answer to a question of yes or no is called that, and no difference is worked out', async () => {
  await show(<Changed row={aChange('yes_no', '1', null)} />);
  expect(screen.getByText('other answer')).toBeTruthy();
});

test('a level moves by steps and not by per cent, which a number does too', async () => {
  const level = await show(<Changed row={aChange('score', '1', 0.5)} />);
  expect(level.container.textContent).toBe('+1');
  const number = await show(<Changed row={aChange('count', '1', 0.5)} />);
  expect(number.container.textContent).toBe('+1+50%');
});
