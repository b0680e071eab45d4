import { startTransition, useEffect, useState } from 'react';
import { catalogue } from '../../i18n/catalogue.js';
import { laterAreas } from '../../i18n/generated/route-areas.js';
import { useText } from '../../i18n/use-text.js';

export type Later = typeof import('./later.js');

/**
 * The parts that come after the first load, once their words are here too; null until then. Without a connection they
 * are asked for again when it is back, and the form itself goes on.
 */
export function useLater(): Later | null {
  const { language } = useText();
  const [later, setLater] = useState<Later | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = () => {
      Promise.all([import('./later.js'), catalogue(language, laterAreas.entry)]).then(
        ([parts]) => {
          if (isWanted) startTransition(() => setLater(parts));
        },
        () => window.addEventListener('online', load, { once: true }),
      );
    };
    load();
    return () => {
      isWanted = false;
      window.removeEventListener('online', load);
    };
  }, [language]);
  return later;
}
