import { definePolicy } from './policy.js';

/** Accepted observations of the assigned initiatives; never a report or its drafts. */
export const evaluator = definePolicy({
  role: 'evaluator',
  may: [
    'cohort.make',
    'mail.choose',
    'token.manage',
    'schema.read',
    'target.read',
    'dossier.write',
    'export.read',
    'export.make',
    'analysis.read',
    'analysis.register',
  ],
  sees: (grant) => ({
    initiatives: grant.initiativeId === null ? [] : [grant.initiativeId],
    ownUnits: [],
    reviews: [],
    minimumGroup: 3,
  }),
});
