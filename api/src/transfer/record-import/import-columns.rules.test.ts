import { formQuestions, guessedRoles } from './import-columns.rules.js';

test.each([
  [
    ['Institution', 'Indicator', 'Year', 'Value', 'Reason'],
    ['institution', 'indicator', 'period', 'value', 'absence'],
  ],
  [
    ['Établissement', 'Indicateur', 'Année', 'Valeur', 'Devise'],
    ['institution', 'indicator', 'period', 'value', 'currency'],
  ],
  [
    ['Institución', 'Código', 'Año', 'Valor', 'Nota'],
    ['institution', null, 'period', 'value', 'note'],
  ],
  // Our own SDMX file.
  [
    [
      'STRUCTURE',
      'REPORTING_UNIT',
      'INDICATOR',
      'BREAKDOWN',
      'RATER',
      'TIME_PERIOD',
      'OBS_VALUE',
      'CURRENCY',
    ],
    [null, 'institution', 'indicator', 'slice', 'rater', 'period', 'value', 'currency'],
  ],
  // A word that only holds a head gives way to the head itself.
  [
    ['Reported value', 'Value'],
    [null, 'value'],
  ],
  [
    ['', 'x', 'Name of the institution'],
    [null, null, 'institution'],
  ],
])('%j', (head, roles) => {
  expect(guessedRoles(head)).toEqual(roles);
});

test('the first example that can be read in two ways is asked about', () => {
  expect(formQuestions(['12', '1,5', '1.234', '2,345'], ['2014', '03/04/2014'])).toEqual({
    ambiguousNumber: '1.234',
    ambiguousDate: '03/04/2014',
  });
  expect(formQuestions(['12', '1234.5', '0,500'], ['2014-01-01'])).toEqual({
    ambiguousNumber: null,
    ambiguousDate: null,
  });
});
