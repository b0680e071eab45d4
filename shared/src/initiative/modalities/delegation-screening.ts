import type { Modality } from '../modality.js';

/** Operations of technical cooperation are screened against criteria of quality. */
export const delegationScreening = {
  code: 'delegation_screening',
  label: {
    en: 'Screening by delegations',
    fr: 'Examen par les délégations',
    es: 'Examen por las delegaciones',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'operation',
  partners: { least: 1, most: null },
  targetsJointlyAgreed: false,
  rhythm: 'on_demand',
  sections: ['assessment', 'indicators', 'narrative'],
} as const satisfies Modality;
