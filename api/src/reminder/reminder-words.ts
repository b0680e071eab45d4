import type { Language, Text } from '@kipimo/shared';
import { fill } from '../mail/mail-words.js';
import type { ReminderText } from './reminder.rules.js';

/** What a manager starts from. French and Spanish are drafted by machine. */
export const defaultTexts: Readonly<Record<Language, ReminderText>> = {
  en: {
    subject: '{round}: the report of {institution} is due on {due}',
    body: 'Dear {name},\n\nThe report of {institution} for {round} is due on {due}, at the end of that day where you are. So far, {missing}.\n\nEverything that was typed is kept. If you need more time, please ask before that day.',
  },
  fr: {
    subject: '{round} : le rapport de {institution} est attendu le {due}',
    body: 'Bonjour {name},\n\nLe rapport de {institution} pour {round} est attendu le {due}, à la fin de cette journée chez vous. À ce jour, {missing}.\n\nTout ce qui a été saisi est conservé. S’il vous faut plus de temps, demandez-le avant ce jour.',
  },
  es: {
    subject: '{round}: el informe de {institution} debe entregarse el {due}',
    body: 'Hola {name}:\n\nEl informe de {institution} para {round} debe entregarse el {due}, al final de ese día donde usted está. Hasta hoy, {missing}.\n\nTodo lo escrito se conserva. Si necesita más tiempo, pídalo antes de ese día.',
  },
};

const drafted = ['fr', 'es'] as const;

const MISSING = {
  en: '{count, plural, =0 {nothing is missing and the report can be sent} one {# answer is missing} other {# answers are missing}}',
  fr: '{count, plural, =0 {rien ne manque et le rapport peut être envoyé} one {il manque # réponse} other {il manque # réponses}}',
  es: '{count, plural, =0 {no falta nada y el informe puede enviarse} one {falta # respuesta} other {faltan # respuestas}}',
  drafted,
} as const satisfies Text;

const NOT_STARTED = {
  en: 'the report has not been started',
  fr: 'le rapport n’a pas été commencé',
  es: 'el informe no se ha empezado',
  drafted,
} as const satisfies Text;

const COUNTED_LATER = {
  en: '[what is missing, counted when it is sent]',
  fr: '[ce qui manque, compté à l’envoi]',
  es: '[lo que falta, contado al enviarse]',
  drafted,
} as const satisfies Text;

/** What is missing, as the end of a sentence. Null when nobody has started the report. */
export function missingWords(count: number | null, language: Language): string {
  return count === null ? NOT_STARTED[language] : fill(MISSING[language], language, { count });
}

/** What stands in a manager's preview instead: how full a draft is, its institution alone may know. */
export function missingLater(language: Language): string {
  return COUNTED_LATER[language];
}
