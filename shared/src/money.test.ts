import { convert, roundToMinorUnit } from './money.js';

test('an amount passes through the dollar', () => {
  // 1 USD = 80 KES = 500 XOF, so 160 KES = 2 USD = 1000 XOF.
  expect(convert('160', '80', '500')).toBe('1000');
  expect(convert('1', '3', '1')).toBe('0.3333333333');
});

test('the same currency needs no arithmetic', () => {
  expect(convert('123456789012345678.91', '80', '80.0')).toBe('123456789012345678.91');
});

test('there and back again is the same amount to the minor unit', () => {
  const there = convert('1234567.89', '79.233', '591.45') ?? '0';
  expect(roundToMinorUnit(convert(there, '591.45', '79.233') ?? '0', 2)).toBe('1234567.89');
});

test('a rate that cannot be is refused', () => {
  expect(convert('1', '0', '1')).toBeNull();
  expect(convert('1', '1', '-2')).toBeNull();
});

test('minor units are rounded half away from zero, and some currencies have none', () => {
  expect(roundToMinorUnit('10.005', 2)).toBe('10.01');
  expect(roundToMinorUnit('-10.5', 0)).toBe('-11');
});
