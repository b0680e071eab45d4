import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { catalogue } from '../../i18n/catalogue.js';
import { laterAreas } from '../../i18n/generated/route-areas.js';
import { preferredLanguage } from '../../i18n/language.js';

export type Later = typeof import('./later.js');

/**
 * The parts that come after the first load, once their words have joined those of the page; null until then, and again
 * while another language is on its way. Without a connection they are asked for again when it is back, and the form
 * itself goes on.
 */
export function useLater(): Later | null {
  const { i18n } = useLingui();
  const [come, setCome] = useState<{ parts: Later; i18n: unknown } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = () => {
      const words = catalogue(preferredLanguage(i18n.locale), laterAreas.entry);
      Promise.all([import('./later.js'), words]).then(
        ([parts, messages]) => {
          if (!isWanted) return;
          i18n.load(i18n.locale, messages);
          setCome({ parts, i18n });
        },
        () => window.addEventListener('online', load, { once: true }),
      );
    };
    load();
    return () => {
      isWanted = false;
      window.removeEventListener('online', load);
    };
  }, [i18n]);
  return come?.i18n === i18n ? come.parts : null;
}
