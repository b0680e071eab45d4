import { mailTemplate } from '../mail/mail-template.js';

/** What people of an institution are told of their report. French and Spanish are drafted by machine. */
const drafted = ['fr', 'es'] as const;
const open = {
  en: 'Open the report',
  fr: 'Ouvrir le rapport',
  es: 'Abrir el informe',
  drafted,
} as const;
const example = { name: 'Awa Diop', institution: 'CRES', round: 'TTI-2018' };
type About = typeof example;

export const reportSubmitted = mailTemplate<About & { hash: string; moment: string }>({
  name: 'report.submitted',
  kind: 'report',
  subject: {
    en: 'Receipt: the report of {institution} for {round} was sent',
    fr: 'Reçu : le rapport de {institution} pour {round} a été envoyé',
    es: 'Recibo: el informe de {institution} para {round} fue enviado',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\nThe report of {institution} for {round} was sent for review on {moment}.\n\nIts content hash is:\n{hash}\n\nKeep this message: whoever holds the same hash holds the same answers. Reviewers now read the report. You are told when it is accepted, or when some cells come back.',
    fr: 'Bonjour {name},\n\nLe rapport de {institution} pour {round} a été envoyé pour examen le {moment}.\n\nSon empreinte est :\n{hash}\n\nGardez ce message : qui a la même empreinte a les mêmes réponses. Le rapport est maintenant examiné. Vous serez prévenu quand il sera accepté, ou si des cellules vous reviennent.',
    es: 'Hola {name}:\n\nEl informe de {institution} para {round} fue enviado a revisión el {moment}.\n\nSu huella es:\n{hash}\n\nConserve este mensaje: quien tiene la misma huella tiene las mismas respuestas. El informe está ahora en revisión. Se le avisará cuando sea aceptado o si le devuelven algunas celdas.',
    drafted,
  },
  action: open,
  example: { ...example, hash: 'a3f1', moment: '31 March 2019' },
});

export const reportReturned = mailTemplate<About & { count: number; note: string; reviewer: string }>({
  name: 'report.returned',
  kind: 'report',
  subject: {
    en: '{count, plural, =0 {The report} one {# cell} other {# cells}} of {institution} for {round} came back',
    fr: '{count, plural, =0 {Le rapport} one {# cellule} other {# cellules}} de {institution} pour {round} : à revoir',
    es: '{count, plural, =0 {El informe} one {# celda} other {# celdas}} de {institution} para {round}: por revisar',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\n{reviewer} read the report of {institution} for {round} and asks you to look at it again.\n\n{note}\n\n{count, plural, =0 {} one {This cell is open again; everything else stays as it was sent.} other {These # cells are open again; everything else stays as it was sent.}}',
    fr: 'Bonjour {name},\n\n{reviewer} a lu le rapport de {institution} pour {round} et vous demande de le revoir.\n\n{note}\n\n{count, plural, =0 {} one {Cette cellule est de nouveau ouverte ; tout le reste demeure tel qu’il a été envoyé.} other {Ces # cellules sont de nouveau ouvertes ; tout le reste demeure tel qu’il a été envoyé.}}',
    es: 'Hola {name}:\n\n{reviewer} leyó el informe de {institution} para {round} y le pide que lo revise.\n\n{note}\n\n{count, plural, =0 {} one {Esta celda está abierta de nuevo; todo lo demás queda como se envió.} other {Estas # celdas están abiertas de nuevo; todo lo demás queda como se envió.}}',
    drafted,
  },
  action: open,
  example: { ...example, count: 2, note: 'Please see the two cells.', reviewer: 'A manager' },
});

export const reportAccepted = mailTemplate<About & { note: string }>({
  name: 'report.accepted',
  kind: 'report',
  subject: {
    en: 'The report of {institution} for {round} was accepted',
    fr: 'Le rapport de {institution} pour {round} a été accepté',
    es: 'El informe de {institution} para {round} fue aceptado',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\nThe report of {institution} for {round} was accepted. Its values are now on record.\n\n{note}\n\nThank you for your work. You find your results, and how they compare, in Kipimo.',
    fr: 'Bonjour {name},\n\nLe rapport de {institution} pour {round} a été accepté. Ses valeurs sont désormais enregistrées.\n\n{note}\n\nMerci de votre travail. Vous trouvez vos résultats, et leur comparaison, dans Kipimo.',
    es: 'Hola {name}:\n\nEl informe de {institution} para {round} fue aceptado. Sus valores ya constan.\n\n{note}\n\nGracias por su trabajo. Encuentra sus resultados, y su comparación, en Kipimo.',
    drafted,
  },
  action: open,
  example: { ...example, note: '' },
});

export const reportExtended = mailTemplate<About & { until: string; reason: string }>({
  name: 'report.extended',
  kind: 'report',
  subject: {
    en: '{institution} has until {until} for {round}',
    fr: '{institution} a jusqu’au {until} pour {round}',
    es: '{institution} tiene hasta el {until} para {round}',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\nThe report of {institution} for {round} may now be sent until {until}, until the end of that day where you are.\n\nThe reason given: {reason}',
    fr: 'Bonjour {name},\n\nLe rapport de {institution} pour {round} peut maintenant être envoyé jusqu’au {until}, jusqu’à la fin de cette journée chez vous.\n\nLe motif indiqué : {reason}',
    es: 'Hola {name}:\n\nEl informe de {institution} para {round} puede enviarse ahora hasta el {until}, hasta el final de ese día donde usted está.\n\nEl motivo indicado: {reason}',
    drafted,
  },
  action: open,
  example: { ...example, until: '30 April 2019', reason: 'A flood' },
});

export const extensionDeclined = mailTemplate<About & { until: string; reason: string }>({
  name: 'report.extension-declined',
  kind: 'report',
  subject: {
    en: '{round}: the request of {institution} for more time was declined',
    fr: '{round} : la demande de délai de {institution} n’est pas accordée',
    es: '{round}: no se concede más plazo a {institution}',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\n{institution} had asked for time until {until} to send its report for {round}. This was declined; the date that was due before stands.\n\nThe reason given: {reason}',
    fr: 'Bonjour {name},\n\n{institution} avait demandé un délai jusqu’au {until} pour envoyer son rapport pour {round}. La demande n’est pas accordée ; la date prévue auparavant reste valable.\n\nLe motif indiqué : {reason}',
    es: 'Hola {name}:\n\n{institution} había pedido plazo hasta el {until} para enviar su informe para {round}. No se concede; sigue vigente la fecha anterior.\n\nEl motivo indicado: {reason}',
    drafted,
  },
  action: open,
  example: { ...example, until: '30 April 2019', reason: 'The review board meets in May' },
});
