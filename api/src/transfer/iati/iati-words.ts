import type { Narrative } from './iati-model.js';

/** Sentences of the file in three languages; French and Spanish are machine-drafted. */
export const SENTENCES = {
  illustrative: {
    en: 'Illustrative value, not a measurement.',
    fr: 'Valeur illustrative, et non une mesure.',
    es: 'Valor ilustrativo, no es una medición.',
  },
  agreedBaseline: {
    en: 'Baseline that institution and initiative agreed.',
    fr: 'Situation de départ convenue entre l’institution et l’initiative.',
    es: 'Línea de base acordada entre la institución y la iniciativa.',
  },
  firstValue: {
    en: 'First accepted value under this definition.',
    fr: 'Première valeur acceptée selon cette définition.',
    es: 'Primer valor aceptado con esta definición.',
  },
  agreedTarget: {
    en: 'Signed by institution and initiative.',
    fr: 'Signé par l’institution et l’initiative.',
    es: 'Firmado por la institución y la iniciativa.',
  },
  startUnknown: {
    en: 'The first day is not known; this is where the first reported period starts.',
    fr: 'Le premier jour n’est pas connu ; c’est ici que commence la première période déclarée.',
    es: 'No se conoce el primer día; aquí comienza el primer período declarado.',
  },
} as const satisfies Record<string, Narrative>;

/** Texts one after another, in each language; a language that one of them lacks takes its English. */
export function together(parts: readonly Narrative[], separator = ' '): Narrative | null {
  if (parts.length === 0) return null;
  const joined = (language: 'fr' | 'es'): string | null =>
    parts.some((part) => part[language])
      ? parts.map((part) => part[language] || part.en).join(separator)
      : null;
  return { en: parts.map(({ en }) => en).join(separator), fr: joined('fr'), es: joined('es') };
}

/** The same sentence in each language. */
export const inEach = (make: (language: 'en' | 'fr' | 'es') => string): Narrative => ({
  en: make('en'),
  fr: make('fr'),
  es: make('es'),
});
