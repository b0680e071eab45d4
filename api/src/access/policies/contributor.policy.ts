import { definePolicy } from './policy.js';

export const contributor = definePolicy({
  role: 'contributor',
  may: [
    'export.read',
    'export.make',
    'submission.read',
    'submission.edit',
    'conversation.read',
    'conversation.write',
    'evidence.read',
    'evidence.attach',
    'target.read',
    'mail.choose',
    'access_log.read',
    'peer.read',
    'token.manage',
    'schema.read',
  ],
  sees: (grant) => ({
    initiatives: [],
    ownUnits: grant.unitId === null ? [] : [grant.unitId],
    reviews: [],
    minimumGroup: 5,
  }),
});
