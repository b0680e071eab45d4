import type { Language } from '../../i18n/language.js';
import catalogue from './schema-words.json' with { type: 'json' };

const words: Readonly<Record<string, { readonly fr: string; readonly es: string }>> = catalogue;

/**
 * The answer to an introspection query with its descriptions in a language.
 *
 * Gaps   a description without a translation stays as it is, followed by `original`, so that nobody takes it for one.
 */
export function inLanguage<Answer>(answer: Answer, language: Language, original: string): Answer {
  if (language === 'en') return answer;
  const said = (description: string): string =>
    words[description]?.[language] ?? `${description} (${original})`;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'description' && typeof inner === 'string' && inner !== '' ? said(inner) : walk(inner),
      ]),
    );
  };
  return walk(answer) as Answer;
}
