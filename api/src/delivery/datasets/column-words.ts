import type { Wording } from '../../transfer/measure-words.js';

/** What each column of the data sets means; French and Spanish are machine-drafted. */
export const COLUMN_WORDS = {
  institution: {
    en: 'Stable code of the institution; its name is in the file of institutions.',
    fr: 'Code stable de l’institution ; son nom est dans le fichier des institutions.',
    es: 'Código estable de la institución; su nombre está en el archivo de instituciones.',
  },
  country: {
    en: 'Country of its seat, ISO 3166-1 alpha-3.',
    fr: 'Pays de son siège, ISO 3166-1 alpha-3.',
    es: 'País de su sede, ISO 3166-1 alfa-3.',
  },
  indicator: {
    en: 'Code of the indicator; what it asks is in the file of definitions.',
    fr: 'Code de l’indicateur ; ce qu’il demande est dans le fichier des définitions.',
    es: 'Código del indicador; lo que pregunta está en el archivo de definiciones.',
  },
  definition_version: {
    en: 'Number of the definition that the value was given under.',
    fr: 'Numéro de la définition sous laquelle la valeur a été donnée.',
    es: 'Número de la definición con la que se dio el valor.',
  },
  programme_year: {
    en: 'Programme year in which the period ends; empty when no round has it.',
    fr: 'Année de programme où la période se termine ; vide si aucun cycle ne la contient.',
    es: 'Año de programa en el que termina el periodo; vacío si ninguna ronda lo contiene.',
  },
  period: {
    en: 'The period as the institution names it.',
    fr: 'La période telle que l’institution la nomme.',
    es: 'El periodo tal como lo nombra la institución.',
  },
  period_starts: {
    en: 'First day of the period.',
    fr: 'Premier jour de la période.',
    es: 'Primer día del periodo.',
  },
  period_ends: {
    en: 'Last day of the period.',
    fr: 'Dernier jour de la période.',
    es: 'Último día del periodo.',
  },
  slice: {
    en: 'Part of a disaggregation, for example sex=female; empty for the total.',
    fr: 'Part d’une ventilation, par exemple sex=female ; vide pour le total.',
    es: 'Parte de un desglose, por ejemplo sex=female; vacío para el total.',
  },
  rater: { en: 'Who gave the value.', fr: 'Qui a donné la valeur.', es: 'Quién dio el valor.' },
  value: {
    en: 'The number as entered, with a dot; money in its own currency. Empty when there is none, never zero.',
    fr: 'Le nombre tel que saisi, avec un point ; l’argent dans sa monnaie. Vide s’il n’y en a pas, jamais zéro.',
    es: 'El número tal como se introdujo, con punto; el dinero en su moneda. Vacío si no hay, nunca cero.',
  },
  text: { en: 'The text of a narrative.', fr: 'Le texte d’un récit.', es: 'El texto de un relato.' },
  absence: {
    en: 'Why there is no value; empty where there is one.',
    fr: 'Pourquoi il n’y a pas de valeur ; vide s’il y en a une.',
    es: 'Por qué no hay valor; vacío donde lo hay.',
  },
  currency: {
    en: 'Currency of money, ISO 4217.',
    fr: 'Monnaie du montant, ISO 4217.',
    es: 'Moneda del importe, ISO 4217.',
  },
  evidence_tier: {
    en: 'What stands behind the value.',
    fr: 'Ce qui étaye la valeur.',
    es: 'Lo que respalda el valor.',
  },
  origin: { en: 'How the value came in.', fr: 'Comment la valeur est entrée.', es: 'Cómo entró el valor.' },
  illustrative: {
    en: 'Whether it was made for the demonstration and is not a measurement.',
    fr: 'Si elle a été produite pour la démonstration et n’est pas une mesure.',
    es: 'Si se hizo para la demostración y no es una medición.',
  },
  recorded_from: {
    en: 'When this service first held it to be so.',
    fr: 'Depuis quand ce service la tient pour exacte.',
    es: 'Desde cuándo este servicio lo tiene por cierto.',
  },
  correction_reason: {
    en: 'Why it replaced an earlier value, in words.',
    fr: 'Pourquoi elle a remplacé une valeur antérieure, en mots.',
    es: 'Por qué sustituyó un valor anterior, en palabras.',
  },
  old_definition_version: {
    en: 'Definition of the value that was replaced.',
    fr: 'Définition de la valeur remplacée.',
    es: 'Definición del valor sustituido.',
  },
  old_value: { en: 'The number before.', fr: 'Le nombre d’avant.', es: 'El número anterior.' },
  old_text: { en: 'The text before.', fr: 'Le texte d’avant.', es: 'El texto anterior.' },
  old_absence: {
    en: 'Why there was no value before.',
    fr: 'Pourquoi il n’y avait pas de valeur avant.',
    es: 'Por qué no había valor antes.',
  },
  old_currency: { en: 'Currency before.', fr: 'Monnaie d’avant.', es: 'Moneda anterior.' },
  new_definition_version: {
    en: 'Definition of the value that took its place; empty when it was withdrawn.',
    fr: 'Définition de la valeur qui l’a remplacée ; vide si elle a été retirée.',
    es: 'Definición del valor que la sustituyó; vacío si se retiró.',
  },
  new_value: { en: 'The number since.', fr: 'Le nombre depuis.', es: 'El número desde entonces.' },
  new_text: { en: 'The text since.', fr: 'Le texte depuis.', es: 'El texto desde entonces.' },
  new_absence: {
    en: 'Why there is no value since.',
    fr: 'Pourquoi il n’y a plus de valeur depuis.',
    es: 'Por qué no hay valor desde entonces.',
  },
  new_currency: { en: 'Currency since.', fr: 'Monnaie depuis.', es: 'Moneda desde entonces.' },
  restated_at: {
    en: 'When the one took the place of the other.',
    fr: 'Quand l’une a remplacé l’autre.',
    es: 'Cuándo uno sustituyó al otro.',
  },
  reason_code: {
    en: 'Why, as a code; empty for imported history that does not say.',
    fr: 'Pourquoi, en code ; vide pour l’historique importé qui ne le dit pas.',
    es: 'Por qué, como código; vacío en el historial importado que no lo dice.',
  },
  reason: { en: 'Why, in words.', fr: 'Pourquoi, en mots.', es: 'Por qué, en palabras.' },
} as const satisfies Record<string, Wording>;
