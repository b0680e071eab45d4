import { absent, isAbsent, numberValue, textValue } from './value.js';

test('a value is a number, a text or a reason, never null', () => {
  expect(numberValue('0')).toEqual({ kind: 'number', value: '0', currency: null });
  expect([numberValue('0'), textValue(''), absent('refused')].map(isAbsent)).toEqual([false, false, true]);
});
