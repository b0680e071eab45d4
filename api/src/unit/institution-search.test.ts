import { answersSearch, folded, wordsOf } from './institution-search.js';
import type { Institution } from './institution.type.js';

const institution = (
  code: string,
  names: [string, string | null][],
  city: string | null = null,
): Institution =>
  ({
    code,
    city,
    names: names.map(([name, acronym]) => ({ name, acronym })),
  }) as Institution;

const afriheritage = institution('afriheritage', [
  ['African Institute for Applied Economics', 'AIAE'],
  ['African Heritage Institution', 'AfriHeritage'],
]);
const cedres = institution('cedres', [
  ['Centre d’études, de documentation et de recherche économiques et sociales', 'CEDRES'],
]);

test('accents, capitals and ligatures make no difference', () => {
  expect(folded('Évaluation Œuvre ŁØß')).toBe('evaluation oeuvre loss');
});

test('punctuation separates words', () => {
  expect(wordsOf('ATPS-Tanzania, d’études')).toEqual(['atps', 'tanzania', 'd', 'etudes']);
});

test.each(['AIAE', 'aiae', 'applied econ', 'afri', 'heritage african'])(
  '"%s" finds an institution by a name it has or had',
  (search) => {
    expect(answersSearch(afriheritage, search)).toBe(true);
  },
);

test.each(['etudes', 'ÉTUDES', 'économiques sociales'])('"%s" finds an accented name', (search) => {
  expect(answersSearch(cedres, search)).toBe(true);
});

test.each(['frica', 'AIAE kenya', 'xyz'])('"%s" is no beginning of its words', (search) => {
  expect(answersSearch(afriheritage, search)).toBe(false);
});

test('the code and the city find it too', () => {
  const one = institution('iea-ghana', [['Institute of Economic Affairs', 'IEA']], 'Accra');
  expect(answersSearch(one, 'iea ghana')).toBe(true);
  expect(answersSearch(one, 'accra')).toBe(true);
});
