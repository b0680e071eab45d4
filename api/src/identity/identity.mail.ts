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

/** Brings the link with which a person sets a new password. */
export const newPasswordMail = mailTemplate({
  name: 'identity.password',
  kind: 'account',
  subject: {
    en: 'A new password for Kipimo',
    fr: 'Un nouveau mot de passe pour Kipimo',
    es: 'Una contraseña nueva para Kipimo',
    drafted: ['fr', 'es'],
  },
  body: {
    en: 'Dear {name},\n\nSomebody, most likely you, asked for a new password for your account. The link works once, for {hours, plural, one {# hour} other {# hours}}.\n\nIf it was not you, there is nothing to do: your password stays as it is.',
    fr: 'Bonjour {name},\n\nQuelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte. Le lien fonctionne une fois, pendant {hours, plural, one {# heure} other {# heures}}.\n\nSi ce n’était pas vous, il n’y a rien à faire : votre mot de passe reste inchangé.',
    es: 'Hola, {name}:\n\nAlguien, probablemente usted, pidió una contraseña nueva para su cuenta. El enlace sirve una vez, durante {hours, plural, one {# hora} other {# horas}}.\n\nSi no fue usted, no hay nada que hacer: su contraseña sigue igual.',
    drafted: ['fr', 'es'],
  },
  action: {
    en: 'Set a new password',
    fr: 'Définir un nouveau mot de passe',
    es: 'Establecer una contraseña nueva',
    drafted: ['fr', 'es'],
  },
  example: { name: 'Fatou Sarr', hours: 1 },
});
