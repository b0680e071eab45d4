import type { Text } from '../language.js';

/** What a person can say of a blank. */
export const ENTERED_ABSENCES = ['not_collected', 'not_applicable', 'refused'] as const;
/** What the system knows of a blank. */
export const COMPUTED_ABSENCES = [
  'not_due',
  'not_submitted',
  'withdrawn',
  'suppressed',
  'not_comparable',
] as const;

export type EnteredAbsence = (typeof ENTERED_ABSENCES)[number];
export type ComputedAbsence = (typeof COMPUTED_ABSENCES)[number];
export type Absence = EnteredAbsence | ComputedAbsence;

/** Every reason why there is no value; the codes are forever. */
export const ABSENCES: readonly Absence[] = [...ENTERED_ABSENCES, ...COMPUTED_ABSENCES];

/** The reasons in the reader's language. */
export const ABSENCE_LABELS = {
  not_collected: { en: 'Not collected', fr: 'Non collecté', es: 'No recopilado', drafted: ['fr', 'es'] },
  not_applicable: { en: 'Not applicable', fr: 'Sans objet', es: 'No aplicable', drafted: ['fr', 'es'] },
  refused: {
    en: 'Declined to answer',
    fr: 'Refus de répondre',
    es: 'No desea responder',
    drafted: ['fr', 'es'],
  },
  not_due: { en: 'Not due', fr: 'Non attendu', es: 'Aún no exigible', drafted: ['fr', 'es'] },
  not_submitted: { en: 'Not submitted', fr: 'Non transmis', es: 'No presentado', drafted: ['fr', 'es'] },
  withdrawn: {
    en: 'Left the initiative',
    fr: 'A quitté l’initiative',
    es: 'Salió de la iniciativa',
    drafted: ['fr', 'es'],
  },
  suppressed: {
    en: 'Hidden to protect small groups',
    fr: 'Masqué pour protéger les petits groupes',
    es: 'Oculto para proteger a los grupos pequeños',
    drafted: ['fr', 'es'],
  },
  not_comparable: { en: 'Not comparable', fr: 'Non comparable', es: 'No comparable', drafted: ['fr', 'es'] },
} as const satisfies Record<Absence, Text>;

/**
 * Which reason speaks when several parts are absent, the first one named winning.
 *
 * `suppressed` first, so that no other word tells what is hidden; then what holds for the whole report
 * (`withdrawn`, `not_due`, `not_submitted`); then what holds for the question: where one part cannot exist
 * (`not_applicable`) neither can the result, whatever was not collected beside it.
 */
export const ABSENCE_PRECEDENCE: readonly Absence[] = [
  'suppressed',
  'withdrawn',
  'not_due',
  'not_submitted',
  'not_applicable',
  'refused',
  'not_collected',
  'not_comparable',
];

/** Whether a code is one that a person may enter. */
export function isEnteredAbsence(code: string): code is EnteredAbsence {
  return (ENTERED_ABSENCES as readonly string[]).includes(code);
}

/** Whether a code is a named absence at all. */
export function isAbsence(code: string): code is Absence {
  return (ABSENCES as readonly string[]).includes(code);
}

/**
 * The one reason for a result that lacks several parts.
 *
 * Missing  null when nothing is absent.
 */
export function strongestAbsence(absences: readonly Absence[]): Absence | null {
  return ABSENCE_PRECEDENCE.find((absence) => absences.includes(absence)) ?? null;
}
