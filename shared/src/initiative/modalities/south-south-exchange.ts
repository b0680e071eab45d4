import type { Modality } from '../modality.js';

/** Providers and receivers of experience meet once or in a series, and say later what came of it. */
export const southSouthExchange = {
  code: 'south_south_exchange',
  label: {
    en: 'South-South exchange',
    fr: 'Échange Sud-Sud',
    es: 'Intercambio Sur-Sur',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'partnership',
  partners: { least: 2, most: null },
  targetsJointlyAgreed: true,
  rhythm: 'per_event',
  sections: ['exchanges', 'action_plan', 'indicators', 'narrative'],
} as const satisfies Modality;
