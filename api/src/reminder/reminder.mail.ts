import { mailTemplate } from '../mail/mail-template.js';

/** Reminders. French and Spanish are drafted by machine. */
const drafted = ['fr', 'es'] as const;
const goOn = {
  en: 'Go on where you stopped',
  fr: 'Continuer là où vous vous êtes arrêté',
  es: 'Continuar donde lo dejó',
  drafted,
} as const;

/** What a manager wrote: the words are theirs, already filled for the reader. */
export const composedReminder = mailTemplate<{ subject: string; body: string }>({
  name: 'reminder.composed',
  kind: 'reminder',
  subject: { en: '{subject}', fr: '{subject}', es: '{subject}' },
  body: { en: '{body}', fr: '{body}', es: '{body}' },
  action: goOn,
  example: { subject: 'About your report', body: 'Dear Awa,\n\nThree answers are missing.' },
});

/** The reminder that a round sends by itself, some days before the last one. */
export const plannedReminder = mailTemplate<{
  name: string;
  institution: string;
  round: string;
  due: string;
  days: number;
  missing: string;
}>({
  name: 'reminder.planned',
  kind: 'reminder',
  subject: {
    en: '{round}: {days, plural, =0 {today is the last day} one {# day left} other {# days left}} for {institution}',
    fr: '{round} : {days, plural, =0 {dernier jour} one {plus que # jour} other {encore # jours}} pour {institution}',
    es: '{round}: {days, plural, =0 {último día} one {queda # día} other {quedan # días}} para {institution}',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\nThe report of {institution} for {round} is due on {due}. So far, {missing}.\n\nEverything that was typed is kept. If you need more time, please ask before that day.',
    fr: 'Bonjour {name},\n\nLe rapport de {institution} pour {round} est attendu le {due}. À ce jour, {missing}.\n\nTout ce qui a été saisi est conservé. S’il vous faut plus de temps, demandez-le avant ce jour.',
    es: 'Hola {name}:\n\nEl informe de {institution} para {round} debe entregarse el {due}. Hasta hoy, {missing}.\n\nTodo lo escrito se conserva. Si necesita más tiempo, pídalo antes de ese día.',
    drafted,
  },
  action: goOn,
  example: {
    name: 'Awa Diop',
    institution: 'CRES',
    round: 'TTI-2018',
    due: '31 March 2019',
    days: 14,
    missing: '3 answers are missing',
  },
});
