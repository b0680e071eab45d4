import { ABSENCES, ABSENCE_PRECEDENCE, isAbsence, isEnteredAbsence, strongestAbsence } from './missing.js';

test('every absence has exactly one place in the precedence', () => {
  expect([...ABSENCE_PRECEDENCE].sort()).toEqual([...ABSENCES].sort());
  expect(new Set(ABSENCE_PRECEDENCE).size).toBe(ABSENCES.length);
});

test('a person cannot enter what the system computes', () => {
  expect(isEnteredAbsence('refused')).toBe(true);
  expect(isEnteredAbsence('suppressed')).toBe(false);
  expect(isAbsence('suppressed')).toBe(true);
  expect(isAbsence('zero')).toBe(false);
});

test('the strongest reason speaks', () => {
  expect(strongestAbsence(['not_collected', 'suppressed', 'withdrawn'])).toBe('suppressed');
  expect(strongestAbsence(['not_collected', 'not_applicable'])).toBe('not_applicable');
  expect(strongestAbsence([])).toBeNull();
});
