import type { Modality } from '../modality.js';

/** A country assesses itself, is reviewed by its peers, and reports on its plan of action. */
export const peerReview = {
  code: 'peer_review',
  label: {
    en: 'Peer review',
    fr: 'Évaluation par les pairs',
    es: 'Evaluación por pares',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'country_programme',
  partners: { least: 2, most: null },
  targetsJointlyAgreed: true,
  rhythm: 'per_phase',
  sections: ['assessment', 'action_plan', 'indicators', 'narrative'],
} as const satisfies Modality;
