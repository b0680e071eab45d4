import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { causalClaims, type ClaimLanguage } from '../../../test/causal-words.js';
import { WORKBOOK_WORDS } from '../../transfer/workbook-words.js';
import type { EffectClaimCode } from './effect.input.js';
import { CAUSE_FROM, ceilingOf } from './effect-ceiling.rules.js';
import { EFFECT_DESIGNS, type EffectDesign, type Estimate } from './effect-question.js';
import { type EffectAnswer, effectOf } from './effect.rules.js';
import { wordingOf } from './effect-wording.js';

const LANGUAGES: readonly ClaimLanguage[] = ['en', 'fr', 'es'];
const root = join(__dirname, '../../../..');

/** Every text with its language in the sources of a room, but for the one place that may word a cause. */
function serverTexts(folder: string): { file: string; language: ClaimLanguage; text: string }[] {
  const piece = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\`(?:[^\`\\]|\\.)*\``;
  const texts = new RegExp(String.raw`\b(en|fr|es):\s*((?:${piece})(?:\s*\+\s*(?:${piece}))*)`, 'g');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|effect-wording\.ts$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(texts)].map(([, language, text]) => ({
        file,
        language: language as ClaimLanguage,
        text: text ?? '',
      })),
    );
}

describe('words of cause', () => {
  it.each([
    ['en', 'The grant led to more outputs.'],
    ['en', 'Impact of the programme'],
    ['en', 'Savings rose thanks to core funding.'],
    ['fr', 'Les publications ont augmenté grâce à l’appui.'],
    ['fr', 'Impact du programme sur la recherche'],
    ['es', 'El apoyo provocó un aumento.'],
    ['es', 'Impacto del programa'],
  ] as const)('are found in %s: %s', (language, sentence) => {
    expect(causalClaims(sentence, language)).not.toEqual([]);
  });

  it('are not what a day of grace and a usual cause of errors are', () => {
    expect(causalClaims('Usual causes: another unit.', 'en')).toEqual([]);
    expect(causalClaims('Délai de grâce jusqu’au', 'fr')).toEqual([]);
  });
});

describe('no words of cause stand', () => {
  const folder = join(root, 'web/src/locales');
  it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))(
    'in the words of the screens: %s',
    (file) => {
      const messages = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<
        string,
        Record<string, string>
      >;
      const found = Object.entries(messages).flatMap(([id, texts]) =>
        LANGUAGES.flatMap((language) =>
          causalClaims(texts[language] ?? '', language).map((word) => [id, language, word]),
        ),
      );
      expect(found).toEqual([]);
    },
  );

  it('in what the server writes: mails, code books, release files, IATI, exports', () => {
    const texts = ['api/src', 'api/seed', 'shared/src'].flatMap((room) => serverTexts(join(root, room)));
    for (const kind of ['.mail.ts', 'iati-words.ts', 'code-words.ts', 'code-book.ts', 'measure-words.ts'])
      expect(texts.some(({ file }) => file.endsWith(kind))).toBe(true);
    expect(texts.length).toBeGreaterThan(800);
    const found = texts.flatMap(({ file, language, text }) =>
      causalClaims(text, language).map((word) => [file, language, word]),
    );
    expect(found).toEqual([]);
  });

  it.each(LANGUAGES)('in the workbook that a report is filled into, in %s', (language) => {
    expect(causalClaims(JSON.stringify(WORKBOOK_WORDS[language]), language)).toEqual([]);
  });

  it('in the descriptions of the schema', () => {
    const schema = buildSchema(readFileSync(join(root, 'api/schema.graphql'), 'utf8'));
    const described = Object.values(schema.getTypeMap()).flatMap((type) => [
      { at: type.name, text: type.description },
      ...(isObjectType(type) || isInputObjectType(type)
        ? Object.values(type.getFields()).map(({ name, description }) => ({
            at: `${type.name}.${name}`,
            text: description,
          }))
        : isEnumType(type)
          ? type
              .getValues()
              .map(({ name, description }) => ({ at: `${type.name}.${name}`, text: description }))
          : []),
    ]);
    expect(described.length).toBeGreaterThan(500);
    expect(described.filter(({ text }) => causalClaims(text ?? '', 'en').length > 0)).toEqual([]);
  });
});

const figure: Estimate = {
  value: 2.5,
  low: 1,
  high: 4,
  p: 0.01,
  degreesOfFreedom: 9,
  standardError: 0.5,
  method: 'welch',
};

function answerAt(design: EffectDesign, level: EffectAnswer['ceiling']['level']): EffectAnswer {
  const base = effectOf({
    group: [],
    comparison: null,
    fromYear: 2010,
    toYear: 2014,
    breaks: [],
    isOrdinal: false,
    minimumGroup: 3,
    draws: 199,
    seed: 1,
  });
  return { ...base, design, mean: figure, refusals: [], ceiling: { level, because: [] } };
}

describe.each(EFFECT_DESIGNS)('the sentence of %s', (design) => {
  const worded = (level: 0 | 1 | 2 | 3 | 4, claim: EffectClaimCode = 'causal') =>
    wordingOf({
      claim,
      answer: answerAt(design, level),
      indicator: { en: 'Outputs', fr: null, es: null },
      fromYear: 2010,
      toYear: 2014,
    });

  it.each(LANGUAGES)('claims no cause below the ceiling that allows one, in %s', (language) => {
    for (const level of [0, 1, 2] as const)
      expect(causalClaims(worded(level)[language] ?? '', language)).toEqual([]);
  });

  it.each(LANGUAGES)('claims none when nobody set out to, in %s', (language) => {
    for (const claim of ['descriptive', 'associated'] as const)
      expect(causalClaims(worded(4, claim)[language] ?? '', language)).toEqual([]);
  });

  it.each(LANGUAGES)('may be read as an effect from there on, in %s', (language) => {
    expect(causalClaims(worded(CAUSE_FROM)[language] ?? '', language)).not.toEqual([]);
  });
});

describe('the ceiling', () => {
  const best = {
    n: 10,
    expected: 10,
    hasComparison: true,
    isEarlierShown: true,
    isDeclaredBefore: true,
    agreement: 0.9,
  };

  it.each([
    [{}, 4, []],
    [{ agreement: 0.5 }, 3, ['not_verified']],
    [{ agreement: null }, 2, ['self_reported']],
    [{ isDeclaredBefore: false }, 2, ['not_registered']],
    [{ isEarlierShown: false }, 2, ['no_earlier_difference']],
    [{ hasComparison: false }, 2, ['no_comparison']],
    [{ n: 7 }, 1, ['incomplete']],
    [{ n: 0 }, 0, ['no_baseline']],
  ] as const)('with %j is %i', (facts, level, because) => {
    expect(ceilingOf({ ...best, ...facts })).toEqual({ level, because });
  });
});

it('says that nothing can be said, in each language, when everything is refused', () => {
  const answer = { ...answerAt('change_since_baseline', 0), mean: null };
  const words = wordingOf({
    claim: 'causal',
    answer,
    indicator: { en: 'Outputs', fr: 'Produits', es: null },
    fromYear: 2010,
    toYear: 2014,
  });
  expect([words.en, words.fr, words.es]).toEqual([
    'Nothing can be said of Outputs here; the refusals name the reasons.',
    'On ne peut rien dire ici de Produits ; les refus en donnent les raisons.',
    'Aquí no se puede decir nada de Outputs; los rechazos dan las razones.',
  ]);
});
