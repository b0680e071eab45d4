import { mailTemplate } from '../mail/mail-template.js';

const drafted = ['fr', 'es'] as const;

/** Shows an administrator that messages of this installation arrive. */
export const mailTestMessage = mailTemplate<{ name: string }>({
  name: 'installation.test',
  kind: 'account',
  subject: {
    en: 'A test message from Kipimo',
    fr: 'Un message d’essai de Kipimo',
    es: 'Un mensaje de prueba de Kipimo',
    drafted,
  },
  body: {
    en: 'Dear {name},\n\nThis message shows that Kipimo can reach you by e-mail. There is nothing to do.',
    fr: 'Bonjour {name},\n\nCe message montre que Kipimo peut vous joindre par courriel. Il n’y a rien à faire.',
    es: 'Hola {name}:\n\nEste mensaje muestra que Kipimo puede escribirle por correo. No hay nada que hacer.',
    drafted,
  },
  example: { name: 'Awa Diop' },
});
