import { finding } from '../../issue.js';
import { LANGUAGES, type Text, textIn } from '../../language.js';
import type { ValueType } from '../value-type.js';

const YES: Text = { en: 'Yes', fr: 'Oui', es: 'Sí', drafted: ['fr', 'es'] };
const NO: Text = { en: 'No', fr: 'Non', es: 'No', drafted: ['fr', 'es'] };

/** The words that people write, in any of our languages: none of them means the opposite in another. */
const WORDS = new Map<string, '1' | '0'>([
  ...LANGUAGES.flatMap((language) => [
    [folded(textIn(YES, language).text), '1'] as const,
    [folded(textIn(NO, language).text), '0'] as const,
  ]),
  ['1', '1'],
  ['0', '0'],
]);

/** Yes or no, held as 1 or 0, so that the share of yes is a sum over a count. */
export const yesNo = {
  code: 'yes_no',
  label: { en: 'Yes or no', fr: 'Oui ou non', es: 'Sí o no', drafted: ['fr', 'es'] },
  holds: 'decimal',
  isDerived: false,
  needsCurrency: false,
  isAdditive: false,
  aggregation: 'share_yes',
  aggregations: ['share_yes', 'none'],
  control: () => 'yes_no',
  decimals: () => 0,
  parse: (raw) => {
    const word = folded(raw);
    if (word === '') return { kind: 'blank' };
    const value = WORDS.get(word);
    return value === undefined
      ? { kind: 'invalid', found: finding('not_yes_or_no') }
      : { kind: 'value', value };
  },
  check: (value) => (value === '1' || value === '0' ? [] : [finding('not_yes_or_no')]),
  format: (value, { language }) => textIn(value === '1' ? YES : NO, language).text,
} as const satisfies ValueType;

/** Without case, accents and outer space, so that `si` and `Sí` are one word. */
function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}
