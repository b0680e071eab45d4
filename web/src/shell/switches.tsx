import type { ChangeEvent } from 'react';
import { useLanguage } from '../i18n/language-provider.js';
import { isLanguage, languages, nativeName } from '../i18n/language.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { chooseTheme, useTheme, type ThemeChoice } from '../ui/theme.js';

const small = 'min-h-9 rounded-sm border border-rule bg-paper px-2 py-1 text-sm text-ink hover:border-field';

/** Languages by their own names. An address that names a language is rewritten, so that it stays true. */
export function LanguageSwitch() {
  const { t } = useText();
  const { language, choose } = useLanguage();
  const { selection, select } = useSelection();
  const offered = useSession().service?.organisation?.languages ?? languages;
  const change = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    if (!isLanguage(target.value)) return;
    choose(target.value);
    if (selection.lang) select({ lang: target.value });
  };
  return (
    <select aria-label={t('shell.language')} value={language} onChange={change} className={small}>
      {/* The spoken one stays in the list, whoever chose it. */}
      {languages
        .filter((code) => code === language || offered.includes(code))
        .map((code) => (
          <option key={code} value={code} lang={code}>
            {nativeName[code]}
          </option>
        ))}
    </select>
  );
}

const choices = ['system', 'light', 'dark'] as const satisfies readonly ThemeChoice[];

export function ThemeSwitch() {
  const { t } = useText();
  const theme = useTheme();
  const { selection, select } = useSelection();
  const change = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const choice = choices.find((known) => known === target.value) ?? 'system';
    chooseTheme(choice);
    if (selection.theme) select({ theme: choice === 'system' ? undefined : choice });
  };
  return (
    <select aria-label={t('shell.theme')} value={theme} onChange={change} className={small}>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {t(`shell.theme.${choice}`)}
        </option>
      ))}
    </select>
  );
}
