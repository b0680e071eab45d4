import { mailTemplate } from '../mail/mail-template.js';

/** Tells an invited person who invites them, for what, and by which link they come in. */
export const invitationMail = mailTemplate({
  name: 'identity.invitation',
  kind: 'account',
  subject: {
    en: '{who} invites you to Kipimo',
    fr: '{who} vous invite sur Kipimo',
    es: '{who} le invita a Kipimo',
    drafted: ['fr', 'es'],
  },
  body: {
    en: 'Dear {name},\n\n{who} invites you to Kipimo as {role} ({what}).\n\nThe link works once, for {days, plural, one {# day} other {# days}}. It is for you alone.',
    fr: 'Bonjour {name},\n\n{who} vous invite sur Kipimo en tant que {role} ({what}).\n\nLe lien fonctionne une fois, pendant {days, plural, one {# jour} other {# jours}}. Il n’est destiné qu’à vous.',
    es: 'Hola, {name}:\n\n{who} le invita a Kipimo como {role} ({what}).\n\nEl enlace sirve una vez, durante {days, plural, one {# día} other {# días}}. Es solo para usted.',
    drafted: ['fr', 'es'],
  },
  action: {
    en: 'Accept the invitation',
    fr: 'Accepter l’invitation',
    es: 'Aceptar la invitación',
    drafted: ['fr', 'es'],
  },
  example: { name: 'Fatou Sarr', who: 'Ana Quispe', role: 'Contributor', what: 'CSEA', days: 14 },
});
