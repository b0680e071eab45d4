import { definePolicy } from './policy.js';

export const manager = definePolicy({
  role: 'manager',
  may: [
    'submission.read',
    'submission.return',
    'submission.accept',
    'submission.reopen',
    'conversation.read',
    'conversation.write',
    'evidence.read',
    'submission.review',
    'quality.review',
    'token.manage',
    'schema.read',
  ],
  sees: (grant) => {
    const initiatives = grant.initiativeId === null ? [] : [grant.initiativeId];
    return { initiatives, ownUnits: [], reviews: initiatives, minimumGroup: 3 };
  },
});
