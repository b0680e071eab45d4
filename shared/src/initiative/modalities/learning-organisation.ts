import type { Modality } from '../modality.js';

/** An organisation follows how it learns, beyond training. */
export const learningOrganisation = {
  code: 'learning_organisation',
  label: {
    en: 'Learning organisation',
    fr: 'Organisation apprenante',
    es: 'Organización que aprende',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'institution',
  partners: { least: 1, most: 1 },
  targetsJointlyAgreed: false,
  rhythm: 'on_demand',
  sections: ['assessment', 'narrative'],
} as const satisfies Modality;
