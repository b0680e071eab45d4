import type { Text } from '../language.js';
import type { Explanation } from './explanation.js';

/** The explanations in the reader's language. */
export const EXPLANATION_LABELS = {
  real_change: {
    en: 'It really changed',
    fr: 'Le changement est réel',
    es: 'El cambio es real',
    drafted: ['fr', 'es'],
  },
  one_off: {
    en: 'One event of this year',
    fr: 'Un événement propre à cette année',
    es: 'Un hecho puntual de este año',
    drafted: ['fr', 'es'],
  },
  counted_differently: {
    en: 'Counted in another way than before',
    fr: 'Compté autrement qu’avant',
    es: 'Contado de otra manera que antes',
    drafted: ['fr', 'es'],
  },
  earlier_wrong: {
    en: 'The earlier figure was wrong',
    fr: 'Le chiffre antérieur était faux',
    es: 'La cifra anterior era errónea',
    drafted: ['fr', 'es'],
  },
  other: {
    en: 'Another reason, in the note',
    fr: 'Un autre motif, dans la note',
    es: 'Otro motivo, en la nota',
    drafted: ['fr', 'es'],
  },
  carried: {
    en: 'Carried from last year, to be confirmed',
    fr: 'Repris de l’année dernière, à confirmer',
    es: 'Tomado del año pasado, por confirmar',
    drafted: ['fr', 'es'],
  },
  unchanged: {
    en: 'Same as last year, confirmed',
    fr: 'Identique à l’année dernière, confirmé',
    es: 'Igual que el año pasado, confirmado',
    drafted: ['fr', 'es'],
  },
  new_definition: {
    en: 'Given under the changed definition, which was read',
    fr: 'Donné selon la définition modifiée, qui a été lue',
    es: 'Dado según la definición modificada, que se leyó',
    drafted: ['fr', 'es'],
  },
} as const satisfies Record<Explanation, Text>;
