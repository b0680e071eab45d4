import { type Text, isLanguage, textIn } from './language.js';

const name: Text = { en: 'Outputs', fr: 'Productions', es: ' ', drafted: ['fr'] };

test('a translated text is shown in the language asked for, and a draft is told', () => {
  expect(textIn(name, 'fr')).toEqual({
    text: 'Productions',
    language: 'fr',
    isFallback: false,
    isDrafted: true,
  });
});

test('a missing or blank translation falls back to English and says so', () => {
  expect(textIn(name, 'es')).toEqual({ text: 'Outputs', language: 'en', isFallback: true, isDrafted: false });
  expect(textIn({ en: 'Only' }, 'fr')).toMatchObject({ text: 'Only', isFallback: true });
});

test('English is never a fallback for English', () => {
  expect(textIn(name, 'en').isFallback).toBe(false);
});

test('only the three languages are languages', () => {
  expect(['en', 'fr', 'es', 'EN', 'de', ''].map(isLanguage)).toEqual([true, true, true, false, false, false]);
});
