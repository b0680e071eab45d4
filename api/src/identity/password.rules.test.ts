import { isKnownPassword } from './known-passwords.js';
import { passwordIssues, type PasswordContext } from './password.rules.js';

const ana: PasswordContext = {
  name: 'Ana Quispe',
  email: 'ana.quispe@faro.example',
  about: ['Grupo FARO', 'Fundación para el Avance de las Reformas y las Oportunidades'],
};
const rulesOf = (password: string, who = ana): string[] =>
  passwordIssues(password, who, isKnownPassword).map(({ rule }) => rule);

test('a password of fifteen characters is long enough, one of fourteen is not', () => {
  expect(rulesOf('quiet morning r')).toEqual([]);
  expect(rulesOf('quiet morning ')).toEqual(['password_too_short']);
});

test('beside a second factor eight characters are enough', () => {
  expect(rulesOf('mornings', { ...ana, secondFactor: true })).not.toContain('password_too_short');
  expect(rulesOf('morning', { ...ana, secondFactor: true })).toEqual(['password_too_short']);
});

test.each([
  ['ana quispe ana quispe', 'ana quispe twice leaves nothing to guess', 'password_about_you'],
  ['Quispe!Quispe!2018', 'the own name and a year', 'password_about_you'],
  ['grupofaro-grupofaro', 'the institution’s name', 'password_about_you'],
  ['Kipimo kipimo 123', 'this product’s name', 'password_about_you'],
  ['aaaaaaaaaaaaaaaaaaaa', 'one letter', 'password_repeats'],
  ['abcabcabcabcabcabc', 'three letters over and over', 'password_repeats'],
  ['123456789012345', 'digits in their order', 'password_repeats'],
  ['qwertyuiopasdfg', 'a walk over the keyboard', 'password_repeats'],
  ['gfdsapoiuytrewq', 'the same walk back', 'password_repeats'],
  ['sunshine-princess', 'two of the commonest', 'password_common'],
  ['1234 sunshine princess 99', 'the same with digits around', 'password_common'],
])('%j is refused: %s', (password, _, rule) => {
  expect(rulesOf(password)).toEqual([rule]);
});

test('what is refused for a word says which, and where', () => {
  const [issue] = passwordIssues('grupofaro-grupofaro', ana, isKnownPassword, 'next');
  expect(issue).toMatchObject({ path: 'next', params: { word: 'grupo' } });
});

test('no rule of composition stands in the way of a sentence, in any script', () => {
  expect(rulesOf('un río tranquilo lleva muchos barcos')).toEqual([]);
  expect(rulesOf('ሰላም ለዓለም ሁሉ ይሁን ዛሬ')).toEqual([]);
  expect(rulesOf('faro is where the lamps are lit each evening')).toEqual([]);
});
