import { largeChange } from './large-change.js';

test.each([
  ['count', '30', '12'],
  ['count', '12', '30'],
  ['count', '1', '0'],
  ['count', '3', '0'],
  ['count', '0', '2'],
  ['currency', '2900000', '1000000'],
  ['currency', '0', '0'],
  ['score', '3', '2'],
  ['yes_no', '0', '1'],
  ['narrative', '9', '1'],
] as const)('%s %s after %s is usual', (kind, value, previous) => {
  expect(largeChange(kind, value, previous)).toBeNull();
});

test.each([
  ['count', '120', '12', '9.6'],
  ['count', '12', '120', '9.6'],
  ['count', '40', '0', '81.0'],
  ['currency', '1000', '1000000', '999.5'],
] as const)('%s %s after %s is %s times', (kind, value, previous, change) => {
  expect(largeChange(kind, value, previous)).toEqual({ change, bound: '3.0', measuredIn: 'times' });
});

test('two levels in a year are asked about', () => {
  expect(largeChange('score', '1', '3')).toEqual({ change: '2.0', bound: '2', measuredIn: 'levels' });
});

test('a unit that always swings may swing, and a steady one is asked at a doubling', () => {
  const swinging = ['10', '40', '10', '40', '10'];
  expect(largeChange('count', '60', '10', swinging)).toBeNull();
  expect(largeChange('count', '60', '10')).not.toBeNull();
  const steady = ['100', '101', '100', '102', '101'];
  expect(largeChange('count', '210', '101', steady)).toMatchObject({ bound: '2.0' });
  expect(largeChange('count', '190', '101', steady)).toBeNull();
});

test('the bound is the median change and 3.5 robust deviations', () => {
  // Changes of ±ln(20.5/10.5) = ±0.669: median 0, deviation 0.669 × 1.4826 = 0.992, bound e^(3.5 × 0.992) = 32.2.
  expect(largeChange('count', '400', '10', ['10', '20', '10', '20', '10'])).toEqual({
    change: '38.1',
    bound: '32.2',
    measuredIn: 'times',
  });
});

test('one odd year in the history does not widen the bound', () => {
  const withOneSlip = ['100', '104', '98', '1000', '101', '99', '103', '100'];
  expect(largeChange('count', '1000', '100', withOneSlip)).not.toBeNull();
});

test('a factor is the same both ways', () => {
  expect(largeChange('count', '500', '20')).toEqual(largeChange('count', '20', '500'));
});
