import type { Modality } from '../modality.js';

/** An organisation finds its gaps and plans what to do about them. */
export const rapidAssessment = {
  code: 'rapid_assessment',
  label: {
    en: 'Rapid assessment and action plan',
    fr: 'Évaluation rapide et plan d’action',
    es: 'Evaluación rápida y plan de acción',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'institution',
  partners: { least: 1, most: 1 },
  targetsJointlyAgreed: true,
  rhythm: 'on_demand',
  sections: ['assessment', 'action_plan', 'narrative'],
} as const satisfies Modality;
