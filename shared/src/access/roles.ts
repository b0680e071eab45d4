import type { Text } from '../language.js';

/** What a person is to the product. Reach (which institution, which initiative) is given beside the role. */
export const ROLES = ['contributor', 'institution_lead', 'manager', 'evaluator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** The roles in the reader's language. */
export const ROLE_LABELS = {
  contributor: { en: 'Contributor', fr: 'Contributeur', es: 'Colaborador', drafted: ['fr', 'es'] },
  institution_lead: {
    en: 'Institution lead',
    fr: 'Responsable de l’institution',
    es: 'Responsable de la institución',
    drafted: ['fr', 'es'],
  },
  manager: { en: 'Manager', fr: 'Gestionnaire', es: 'Gestor', drafted: ['fr', 'es'] },
  evaluator: { en: 'Evaluator', fr: 'Évaluateur', es: 'Evaluador', drafted: ['fr', 'es'] },
  administrator: { en: 'Administrator', fr: 'Administrateur', es: 'Administrador', drafted: ['fr', 'es'] },
} as const satisfies Record<Role, Text>;

/** Every verb that an operation can require. Which role has which is decided in the api, once. */
export const ACTIONS = [
  'reference.read',
  'comparison.read',
  'observation.read',
  'release.read',
  'release.freeze',
  'export.read',
  'export.make',
  'submission.read',
  'submission.edit',
  'submission.submit',
  'submission.return',
  'submission.accept',
  'submission.reopen',
  'conversation.read',
  'conversation.write',
  'evidence.read',
  'evidence.attach',
  'submission.review',
  'round.read',
  'round.manage',
  'reminder.send',
  'mail.read',
  'mail.choose',
  'reply.write',
  'access_log.read',
  'target.read',
  'target.agree',
  'quality.review',
  'analysis.read',
  'analysis.register',
  'peer.read',
  'peer.write',
  'library.manage',
  'cohort.make',
  'dossier.write',
  'record.import',
  'token.manage',
  'account.manage',
  'person.read',
  'person.invite',
  'person.manage',
  'view.switch',
  'audit.read',
  'demonstration.remove',
  'installation.read',
  'installation.manage',
  'schema.read',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Whether a code names a role. */
export function isRole(code: string): code is Role {
  return (ROLES as readonly string[]).includes(code);
}

/** Whether a code names an action. */
export function isAction(code: string): code is Action {
  return (ACTIONS as readonly string[]).includes(code);
}
