import { useText } from '../i18n/use-text.js';

interface Spell {
  from?: string | null;
  until?: string | null;
  datesKnown: string;
  /** Made up for the demonstration. */
  demonstration: boolean;
}

/** When an institution was a member, as far as that is known. */
export function useSpellWords(): (spell: Spell) => string {
  const { t, format } = useText();
  return ({ from, until, datesKnown, demonstration }) => {
    if (datesKnown === 'unknown' || (!from && !until)) return t('figures.spell.unknown');
    const start = from ? format.date(from, 'medium') : t('figures.spell.not-known');
    const end = until ? format.date(until, 'medium') : t('figures.spell.open');
    const doubt = demonstration ? t('figures.spell.illustrative') : t('figures.spell.partly');
    return `${start} – ${end}${demonstration || datesKnown === 'partly' ? ` (${doubt})` : ''}`;
  };
}
