import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../testing/show.js';
import { PathDrag, pulled, scaleOf } from './path-drag.js';

test('a point is pulled no finer than the indicator counts, and not out of the picture', () => {
  const scale = scaleOf([10, 20]);
  expect(scale).toEqual({ low: 0, high: 28 });
  expect(pulled(12.4, 0, scale)).toBe(12);
  expect(pulled(12.44, 1, scale)).toBe(12.4);
  expect(pulled(99, 0, scale)).toBe(28);
  expect(pulled(-3, 0, scale)).toBe(0);
});

test('each point answers to the arrow keys and says its value', async () => {
  const moved: [number, number][] = [];
  await show(
    <PathDrag
      record={[{ year: 2017, value: 10 }]}
      steps={[
        { year: 2018, value: 12 },
        { year: 2019, value: null },
      ]}
      course="stepped"
      decimals={0}
      written={(value) => `${value} articles`}
      onPull={(year, value) => moved.push([year, value])}
    />,
  );
  const [point, ...others] = screen.getAllByRole('slider');
  expect(others).toEqual([]);
  expect(point?.getAttribute('aria-valuetext')).toBe('12 articles');
  point?.focus();
  await userEvent.keyboard('{ArrowUp}{ArrowDown}{PageUp}');
  expect(moved).toEqual([
    [2018, 13],
    [2018, 11],
    [2018, 17],
  ]);
});
