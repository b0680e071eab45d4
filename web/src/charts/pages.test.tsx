import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { manyPanels } from './testing/chart-fixtures.js';
import { showChart } from './testing/show-chart.js';

/** A window as wide as a phone: boxes are measured at 340 pixels. */
class PhoneObserver {
  constructor(private readonly tell: (entries: { contentRect: { width: number } }[]) => void) {}
  observe(): void {
    this.tell([{ contentRect: { width: 340 } }]);
  }
  disconnect(): void {
    // Nothing is watched.
  }
}
const scrolled: number[] = [];

beforeEach(() => {
  scrolled.length = 0;
  Object.assign(globalThis, { ResizeObserver: PhoneObserver });
  // The simulated browser lays nothing out: it only remembers where a box was sent, and tells the box.
  Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number) {
    const left = typeof to === 'object' ? (to.left ?? 0) : 0;
    scrolled.push(left);
    Object.defineProperty(this, 'scrollLeft', { value: left, configurable: true });
    this.dispatchEvent(new Event('scroll'));
  };
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'ResizeObserver');
  Reflect.deleteProperty(Element.prototype, 'scrollTo');
});

test('on a phone six small drawings stand in sight, and a button leads to the next six', async () => {
  const { container } = await showChart(manyPanels);
  expect(screen.getByText('1 to 6 of 49')).toBeTruthy();
  const places = [...container.querySelectorAll<HTMLElement>('[data-panel]')].map(({ style }) => style.left);
  expect(new Set(places.slice(0, 6)).size).toBe(2);
  expect(Number.parseFloat(places[6] ?? '')).toBe(360);
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText('7 to 12 of 49')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByText('1 to 6 of 49')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Back' }).getAttribute('aria-disabled')).toBe('true');
  expect(scrolled).toEqual([360, 0]);
});

test('who reads them by the arrows is taken along', async () => {
  const user = userEvent.setup();
  await showChart(manyPanels);
  screen.getByRole('application').focus();
  await user.keyboard('{Home}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(scrolled).toEqual([]);
  await user.keyboard('{ArrowDown}');
  expect(scrolled).toEqual([360]);
  expect(screen.getByText('7 to 12 of 49')).toBeTruthy();
});
