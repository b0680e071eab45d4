import { definePolicy } from './policy.js';

/** Accepted observations of the assigned initiatives; never a report or its drafts. */
export const evaluator = definePolicy({
  role: 'evaluator',
  may: ['analysis.read', 'analysis.register', 'mail.choose', 'token.manage', 'schema.read'],
  sees: (grant) => ({
    initiatives: grant.initiativeId === null ? [] : [grant.initiativeId],
    ownUnits: [],
    reviews: [],
    minimumGroup: 3,
  }),
});
