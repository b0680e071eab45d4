import { definePolicy } from './policy.js';

export const administrator = definePolicy({
  role: 'administrator',
  may: ['submission.read', 'mail.read', 'mail.choose', 'token.manage', 'demonstration.remove', 'schema.read'],
  sees: () => ({ initiatives: 'every', ownUnits: [], reviews: 'every', minimumGroup: 3 }),
});
