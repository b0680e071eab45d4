import { setupI18n, type I18n, type Messages } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import { use, useMemo, type ReactNode } from 'react';
import { catalogue } from './catalogue.js';
import type { Area } from './generated/areas.js';
import { localeOf, preferredLanguage, type Language } from './language.js';

/** Activates compiled messages in an instance of its own: nothing global, so that tests do not meet each other. */
export function speaking(language: Language, messages: Messages): I18n {
  const i18n = setupI18n();
  i18n.loadAndActivate({ locale: language, locales: [localeOf[language]], messages });
  return i18n;
}

/** Adds the messages of a page's own areas to those of the shell; waits (Suspense) until they are here. */
export function Speaking({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  const { i18n: outer } = useLingui();
  const language = preferredLanguage(outer.locale);
  const more = use(catalogue(language, areas));
  const i18n = useMemo(() => speaking(language, { ...outer.messages, ...more }), [language, outer, more]);
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}
