import { contributor } from './contributor.policy.js';
import { definePolicy } from './policy.js';

/** Everything a contributor does, and signs for the institution. */
export const institutionLead = definePolicy({
  role: 'institution_lead',
  may: [
    ...contributor.may,
    'submission.submit',
    'reply.write',
    'target.agree',
    'peer.write',
    'person.read',
    'person.invite',
    'view.switch',
    'dossier.write',
  ],
  sees: contributor.sees,
});
