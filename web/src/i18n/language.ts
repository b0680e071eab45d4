export { localeOf } from '@kipimo/shared';

export const languages = ['en', 'fr', 'es'] as const;

export type Language = (typeof languages)[number];

/** Each language by its own name, as a person looking for it would read it. */
export const nativeName: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español' };

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The first of the wishes that is a language we speak; English when none is. */
export function preferredLanguage(...wishes: (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return 'en';
}
