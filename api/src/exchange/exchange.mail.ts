import { mailTemplate } from '../mail/mail-template.js';

/** What leads are told of introductions. French and Spanish are drafted by machine. */
const drafted = ['fr', 'es'] as const;
const open = {
  en: 'Open the page of peers',
  fr: 'Ouvrir la page des pairs',
  es: 'Abrir la página de pares',
  drafted,
} as const;
const example = { name: 'Awa Diop', institution: 'CRES', other: 'CSEA' };
type About = typeof example;

export const introductionAsked = mailTemplate<About & { note: string }>({
  name: 'exchange.introduction_asked',
  kind: 'agreement',
  subject: {
    en: '{other} would like to be introduced to {institution}',
    fr: '{other} souhaite être mis en relation avec {institution}',
    es: '{other} desea ponerse en contacto con {institution}',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\n{other} started from figures like yours and asks to be introduced:\n\n{note}\n\nNobody’s name or address has been shown. If you agree, each side sees whom to write to; if you decline, {other} is told so and nothing more.',
    fr: 'Bonjour {name},\n\n{other}, parti de chiffres semblables aux vôtres, demande une mise en relation :\n\n{note}\n\nAucun nom ni aucune adresse n’a été montré. Si vous acceptez, chacun voit à qui écrire ; si vous refusez, {other} en est informé, sans plus.',
    es: 'Hola {name}:\n\n{other} partió de cifras parecidas a las suyas y pide ponerse en contacto:\n\n{note}\n\nNo se ha mostrado ningún nombre ni dirección. Si acepta, cada parte ve a quién escribir; si no, se le dice a {other} y nada más.',
    drafted,
  },
  action: open,
  example: { ...example, note: 'How did you organise your reviews?' },
});

export const introductionAnswered = mailTemplate<About & { answer: string }>({
  name: 'exchange.introduction_answered',
  kind: 'agreement',
  subject: {
    en: '{answer, select, accepted {{other} agreed to an introduction} other {{other} declined an introduction}}',
    fr: '{answer, select, accepted {{other} accepte la mise en relation} other {{other} ne donne pas suite}}',
    es: '{answer, select, accepted {{other} acepta el contacto} other {{other} no lo acepta}}',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\n{answer, select, accepted {{other} agreed to be introduced to {institution}. The page of peers now shows whom to write to.} other {{other} does not wish to be introduced to {institution} now.}}',
    fr: 'Bonjour {name},\n\n{answer, select, accepted {{other} accepte d’être mis en relation avec {institution}. La page des pairs montre maintenant à qui écrire.} other {{other} ne souhaite pas de mise en relation avec {institution} pour le moment.}}',
    es: 'Hola {name}:\n\n{answer, select, accepted {{other} acepta el contacto con {institution}. La página de pares muestra ahora a quién escribir.} other {{other} no desea por ahora el contacto con {institution}.}}',
    drafted,
  },
  action: open,
  example: { ...example, answer: 'accepted' },
});
