import { definePolicy } from './policy.js';

export const manager = definePolicy({
  role: 'manager',
  may: [
    'release.freeze',
    'export.read',
    'export.make',
    'submission.read',
    'submission.return',
    'submission.accept',
    'submission.reopen',
    'conversation.read',
    'conversation.write',
    'evidence.read',
    'submission.review',
    'round.read',
    'round.manage',
    'reminder.send',
    'mail.choose',
    'target.read',
    'target.agree',
    'quality.review',
    'analysis.read',
    'library.manage',
    'cohort.make',
    'dossier.write',
    'record.import',
    'token.manage',
    'person.read',
    'person.invite',
    'view.switch',
    'schema.read',
  ],
  sees: (grant) => {
    const initiatives = grant.initiativeId === null ? [] : [grant.initiativeId];
    return { initiatives, ownUnits: [], reviews: initiatives, minimumGroup: 3 };
  },
});
