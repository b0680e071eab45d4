import { definePolicy } from './policy.js';

export const administrator = definePolicy({
  role: 'administrator',
  may: [
    'release.freeze',
    'export.read',
    'export.make',
    'submission.read',
    'round.read',
    'target.read',
    'token.manage',
    'demonstration.remove',
    'installation.read',
    'installation.manage',
    'record.import',
    'schema.read',
    'mail.read',
    'mail.choose',
    'person.read',
    'person.invite',
    'person.manage',
    'view.switch',
    'audit.read',
    'dossier.write',
  ],
  sees: () => ({ initiatives: 'every', ownUnits: [], reviews: 'every', minimumGroup: 3 }),
});
