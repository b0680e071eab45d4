import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createContext, startTransition, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { catalogue } from './catalogue.js';
import { isLanguage, preferredLanguage, type Language } from './language.js';
import { speaking } from './speaking.js';

const storageKey = 'kipimo.language';

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null; // storage may be blocked; the browser's own language then decides
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // the choice then lasts as long as the page
  }
}

/**
 * Speaks the language of the address (`?lang=`), else of the last choice, else of the browser. A catalogue is
 * loaded when it is first needed; until it arrives the words already on screen stay.
 */
export function LanguageProvider({ children, fallback }: { children: ReactNode; fallback: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    preferredLanguage(new URLSearchParams(location.search).get('lang'), stored(), navigator.language),
  );
  const [i18n, setI18n] = useState<I18n | null>(null);

  useEffect(() => {
    let wanted = true;
    void catalogue(language, ['first']).then((messages) => {
      if (!wanted) return;
      document.documentElement.lang = language;
      startTransition(() => setI18n(speaking(language, messages)));
    });
    return () => {
      wanted = false;
    };
  }, [language]);

  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      choose: (next) => {
        if (!isLanguage(next)) return;
        store(next);
        setLanguage(next);
      },
    }),
    [language],
  );

  if (!i18n) return fallback;
  return (
    <LanguageContext value={choice}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** One language and its words, for a page that the server draws: nothing is chosen there. */
export function SpokenIn({
  language,
  words,
  children,
}: {
  language: Language;
  words: I18n;
  children: ReactNode;
}) {
  const choice = useMemo<LanguageChoice>(() => ({ language, choose: () => undefined }), [language]);
  return (
    <LanguageContext value={choice}>
      <I18nProvider i18n={words}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** The chosen language and how to choose another. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it');
  return choice;
}
