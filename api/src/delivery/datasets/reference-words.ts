import type { Wording } from '../../transfer/measure-words.js';

/** What the columns of definitions, members, places and notes mean; French and Spanish are machine-drafted. */
export const REFERENCE_WORDS = {
  domain: {
    en: 'Field of capacity.',
    fr: 'Domaine de capacité.',
    es: 'Ámbito de capacidad.',
  },
  name: { en: 'Name.', fr: 'Nom.', es: 'Nombre.' },
  definition: {
    en: 'What counts and what does not.',
    fr: 'Ce qui compte et ce qui ne compte pas.',
    es: 'Qué cuenta y qué no.',
  },
  value_type: {
    en: 'What kind of answer it takes.',
    fr: 'Quel type de réponse est attendu.',
    es: 'Qué tipo de respuesta admite.',
  },
  basis: {
    en: 'How a value relates to its period.',
    fr: 'Rapport entre une valeur et sa période.',
    es: 'Cómo se relaciona un valor con su periodo.',
  },
  unit: { en: 'What is counted.', fr: 'Ce qui est compté.', es: 'Qué se cuenta.' },
  direction: { en: 'Which way is better.', fr: 'Quel sens est meilleur.', es: 'Qué sentido es mejor.' },
  aggregation: {
    en: 'How values of several institutions are put together.',
    fr: 'Comment réunir les valeurs de plusieurs institutions.',
    es: 'Cómo se reúnen los valores de varias instituciones.',
  },
  decimals: {
    en: 'Digits after the decimal point.',
    fr: 'Chiffres après la virgule.',
    es: 'Cifras decimales.',
  },
  minimum: {
    en: 'Smallest value allowed.',
    fr: 'Plus petite valeur admise.',
    es: 'Menor valor admitido.',
  },
  maximum: {
    en: 'Largest value allowed.',
    fr: 'Plus grande valeur admise.',
    es: 'Mayor valor admitido.',
  },
  numerator: {
    en: 'Of a computed indicator: the one above the line.',
    fr: 'D’un indicateur calculé : celui au-dessus de la barre.',
    es: 'De un indicador calculado: el de arriba de la barra.',
  },
  denominator: {
    en: 'Of a computed indicator: the one below the line.',
    fr: 'D’un indicateur calculé : celui au-dessous de la barre.',
    es: 'De un indicador calculado: el de debajo de la barra.',
  },
  multiplier: {
    en: 'What the quotient is multiplied by.',
    fr: 'Facteur appliqué au quotient.',
    es: 'Factor que multiplica el cociente.',
  },
  disaggregations: {
    en: 'Disaggregations that can be given, separated by semicolons.',
    fr: 'Ventilations possibles, séparées par des points-virgules.',
    es: 'Desgloses posibles, separados por punto y coma.',
  },
  how_measured: {
    en: 'How it is measured, and from which records.',
    fr: 'Comment c’est mesuré, et à partir de quels registres.',
    es: 'Cómo se mide y a partir de qué registros.',
  },
  evidence_rule: {
    en: 'What evidence is expected.',
    fr: 'Quelle preuve est attendue.',
    es: 'Qué prueba se espera.',
  },
  source: {
    en: 'Where it comes from.',
    fr: 'D’où cela vient.',
    es: 'De dónde procede.',
  },
  change_class: {
    en: 'What the version changed: wording, scope or method; empty for the first.',
    fr: 'Ce que la version a changé : wording, scope ou method ; vide pour la première.',
    es: 'Qué cambió la versión: wording, scope o method; vacío en la primera.',
  },
  change_note: {
    en: 'The change in words.',
    fr: 'Le changement en mots.',
    es: 'El cambio en palabras.',
  },
  bridge: {
    en: 'How earlier values can be read across the change; empty when they cannot.',
    fr: 'Comment lire les valeurs antérieures malgré le changement ; vide si c’est impossible.',
    es: 'Cómo leer los valores anteriores a través del cambio; vacío si no se puede.',
  },
  acronym: { en: 'Acronym.', fr: 'Sigle.', es: 'Sigla.' },
  region: { en: 'Region.', fr: 'Région.', es: 'Región.' },
  calendar: {
    en: 'Calendar of its financial year; empty for the initiative’s own.',
    fr: 'Calendrier de son exercice ; vide pour celui de l’initiative.',
    es: 'Calendario de su ejercicio; vacío si es el de la iniciativa.',
  },
  from: {
    en: 'First day; empty when it was from the beginning or is not known.',
    fr: 'Premier jour ; vide si c’est depuis le début ou inconnu.',
    es: 'Primer día; vacío si es desde el comienzo o no se conoce.',
  },
  until: {
    en: 'Last day; empty when it goes on or is not known.',
    fr: 'Dernier jour ; vide si cela continue ou est inconnu.',
    es: 'Último día; vacío si continúa o no se conoce.',
  },
  dates_known: {
    en: 'How well the days are known.',
    fr: 'À quel point les jours sont connus.',
    es: 'En qué medida se conocen los días.',
  },
  member_reason: {
    en: 'Why it joined or left, in words.',
    fr: 'Pourquoi elle est entrée ou partie, en mots.',
    es: 'Por qué entró o salió, en palabras.',
  },
  cohort: { en: 'Code of the cohort.', fr: 'Code de la cohorte.', es: 'Código de la cohorte.' },
  iso2: { en: 'ISO 3166-1 alpha-2.', fr: 'ISO 3166-1 alpha-2.', es: 'ISO 3166-1 alfa-2.' },
  kind: {
    en: 'What the note is: a reply of an institution, or a change of a definition.',
    fr: 'Nature de la note : réponse d’une institution ou changement d’une définition.',
    es: 'Qué es la nota: respuesta de una institución o cambio de una definición.',
  },
  words: { en: 'The words.', fr: 'Les mots.', es: 'Las palabras.' },
  said_at: {
    en: 'When it was said.',
    fr: 'Quand cela a été dit.',
    es: 'Cuándo se dijo.',
  },
} as const satisfies Record<string, Wording>;
