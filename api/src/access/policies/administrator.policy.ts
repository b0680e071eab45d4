import { definePolicy } from './policy.js';

export const administrator = definePolicy({
  role: 'administrator',
  may: [
    'submission.read',
    'round.read',
    'token.manage',
    'demonstration.remove',
    'record.import',
    'schema.read',
    'mail.read',
    'mail.choose',
    'person.read',
    'person.invite',
    'person.manage',
    'view.switch',
    'audit.read',
  ],
  sees: () => ({ initiatives: 'every', ownUnits: [], reviews: 'every', minimumGroup: 3 }),
});
