import type { Modality } from '../modality.js';

/** A country consults another on policy, topic by topic, in a yearly cycle. */
export const knowledgeSharing = {
  code: 'knowledge_sharing',
  label: {
    en: 'Knowledge sharing programme',
    fr: 'Programme de partage des connaissances',
    es: 'Programa de intercambio de conocimientos',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'country_programme',
  partners: { least: 2, most: null },
  targetsJointlyAgreed: false,
  rhythm: 'annual',
  sections: ['work_plan', 'exchanges', 'indicators', 'narrative'],
} as const satisfies Modality;
