import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Language } from '@kipimo/shared';
import type { MailParams } from './mail-template.js';

const LOCALES = { en: 'en-GB', fr: 'fr', es: 'es' } as const satisfies Record<Language, string>;
const FRENCH_SPACE = /(?<=\S) (?=[:;?!»])|(?<=«) (?=\S)/g;

/**
 * An ICU text with its values, in a language. The web's catalogues go through the same compiler.
 *
 * Errors  a text that is not ICU.
 */
export function fill(text: string, language: Language, params: MailParams): string {
  const i18n = setupI18n({
    locale: LOCALES[language],
    messages: { [LOCALES[language]]: { text: compileMessageOrThrow(text) } },
  });
  const filled = i18n._('text', { ...params });
  return language === 'fr' ? filled.replace(FRENCH_SPACE, '\u00a0') : filled;
}

/** A calendar day in words: 31 March 2015. `day` is an ISO date. */
export function dayWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A moment in words, in a time zone that it names: 31 March 2015 at 23:59 (Africa/Dakar). */
export function momentWords(moment: Date, language: Language, timeZone: string): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return `${words.format(moment)} (${timeZone.replaceAll('_', ' ')})`;
}
