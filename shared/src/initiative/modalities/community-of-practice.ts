import type { Modality } from '../modality.js';

/** Practitioners of several countries learn from each other, meeting by meeting. */
export const communityOfPractice = {
  code: 'community_of_practice',
  label: {
    en: 'Community of practice',
    fr: 'Communauté de pratique',
    es: 'Comunidad de práctica',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'community',
  partners: { least: 3, most: null },
  targetsJointlyAgreed: false,
  rhythm: 'quarterly',
  sections: ['events', 'exchanges', 'indicators', 'narrative', 'finances'],
} as const satisfies Modality;
