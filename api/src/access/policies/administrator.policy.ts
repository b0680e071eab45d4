import { definePolicy } from './policy.js';

export const administrator = definePolicy({
  role: 'administrator',
  may: [
    'submission.read',
    'token.manage',
    'person.read',
    'person.invite',
    'person.manage',
    'view.switch',
    'audit.read',
    'demonstration.remove',
    'schema.read',
  ],
  sees: () => ({ initiatives: 'every', ownUnits: [], reviews: 'every', minimumGroup: 3 }),
});
