import { mailTemplate } from '../mail/mail-template.js';

/** What the two sides are told of each other's moves. French and Spanish are drafted by machine. */
const drafted = ['fr', 'es'] as const;
const open = { en: 'Open the target', fr: 'Ouvrir la cible', es: 'Abrir la meta', drafted } as const;
const example = {
  name: 'Awa Diop',
  institution: 'CRES',
  initiative: 'TTI',
  indicator: 'Peer-reviewed outputs',
};
type About = typeof example;

export const targetProposed = mailTemplate<About & { proposer: string; counter: string }>({
  name: 'target.proposed',
  kind: 'agreement',
  subject: {
    en: '{institution}: a target is proposed for {indicator}',
    fr: '{institution} : une cible est proposée pour {indicator}',
    es: '{institution}: se propone una meta para {indicator}',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\n{counter, select, yes {{proposer} answered your proposal with another one} other {{proposer} proposed a target}} for {indicator} of {institution} in {initiative}.\n\nPlease look at it: you can sign it, or answer with a proposal of your own. It holds once both sides have signed.',
    fr: 'Bonjour {name},\n\n{counter, select, yes {{proposer} a répondu à votre proposition par une autre} other {{proposer} a proposé une cible}} pour {indicator} de {institution} dans {initiative}.\n\nVeuillez l’examiner : vous pouvez la signer ou répondre par votre propre proposition. Elle vaut dès que les deux parties ont signé.',
    es: 'Hola {name}:\n\n{counter, select, yes {{proposer} respondió a su propuesta con otra} other {{proposer} propuso una meta}} para {indicator} de {institution} en {initiative}.\n\nRevísela, por favor: puede firmarla o responder con una propuesta propia. Vale en cuanto ambas partes hayan firmado.',
    drafted,
  },
  action: open,
  example: { ...example, proposer: 'A manager', counter: 'no' },
});

export const targetSigned = mailTemplate<About & { signer: string }>({
  name: 'target.signed',
  kind: 'agreement',
  subject: {
    en: '{institution}: a target for {indicator} awaits your signature',
    fr: '{institution} : une cible pour {indicator} attend votre signature',
    es: '{institution}: una meta para {indicator} espera su firma',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\n{signer} signed the target for {indicator} of {institution} in {initiative}. It holds once you sign it, too.',
    fr: 'Bonjour {name},\n\n{signer} a signé la cible pour {indicator} de {institution} dans {initiative}. Elle vaut dès que vous la signez aussi.',
    es: 'Hola {name}:\n\n{signer} firmó la meta para {indicator} de {institution} en {initiative}. Vale en cuanto usted también la firme.',
    drafted,
  },
  action: open,
  example: { ...example, signer: 'A manager' },
});

export const targetAgreed = mailTemplate<About & { signer: string }>({
  name: 'target.agreed',
  kind: 'agreement',
  subject: {
    en: '{institution}: the target for {indicator} is agreed',
    fr: '{institution} : la cible pour {indicator} est convenue',
    es: '{institution}: la meta para {indicator} está acordada',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\n{signer} signed as the second: the target for {indicator} of {institution} in {initiative} is agreed. This version can no longer be changed. If another one is needed, it is proposed with a reason, and both stay visible.',
    fr: 'Bonjour {name},\n\n{signer} a signé en second : la cible pour {indicator} de {institution} dans {initiative} est convenue. Cette version ne peut plus être modifiée. S’il en faut une autre, elle est proposée avec un motif, et les deux restent visibles.',
    es: 'Hola {name}:\n\n{signer} firmó en segundo lugar: la meta para {indicator} de {institution} en {initiative} está acordada. Esta versión ya no puede cambiarse. Si se necesita otra, se propone con un motivo, y ambas quedan visibles.',
    drafted,
  },
  action: open,
  example: { ...example, signer: 'A manager' },
});
